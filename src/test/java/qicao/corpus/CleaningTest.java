package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;

class CleaningTest {
    /** What the only paragraph between an opening and a closing becomes. */
    private static String cleaned(String paragraph) {
        List<String> lines = Texts.lines("同志们：\n" + Texts.OPENING + "\n" + paragraph + "\n" + Texts.CLOSING + "\n");
        return String.join("|", lines.subList(2, lines.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "目　录\n一、认清形势……1\n三、加强领导……3\n",
                "目录\n认清形势\n加强领导\n",
                "一、认清形势\n二、突出重点\n三、加强领导\n",
                "一、认清形势 1\n（一）船多 1\n二、突出重点 2\n三、加强领导 12\n"
            })
    void aTableOfContentsIsNoText(String contents) {
        String numbered = "一、认清形势\n（一）船多\n台风要来。\n二、突出重点\n要清淤。\n三、加强领导\n" + Texts.BODY;
        String text = contents.contains("一、") ? numbered : numbered.replaceAll("[一二三]、", "");
        Speech speech = Texts.read("在渔港会议上的讲话\n" + contents + "同志们：\n" + text + "\n" + Texts.CLOSING)
                .get(0);

        assertThat(Texts.kinds(speech)).contains(Repair.Kind.CONTENTS);
        assertThat(String.join("\n", Texts.lines(speech))).isEqualTo("同志们：\n" + text + "\n" + Texts.CLOSING);
    }

    @Test
    void aHundredThousandLikeHeadingsAreNotComparedWithOneAnother() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("一、加强领导").append(i).append('\n');
        }

        CpuLimit.ofSeconds(60).run(() -> Texts.read(text.toString()));
    }

    @Test
    void theSpaceBeforeANameIsKeptHoweverLongThePost() {
        assertThat(Texts.lines("春耕会议上的讲话\n县委常委、县纪委书记、县监察委员会主任　陈一诺\n" + Texts.speech("抢墒播种")))
                .first()
                .isEqualTo("县委常委、县纪委书记、县监察委员会主任 陈一诺");
    }

    @Test
    void aListThatComesTwiceIsNoTableOfContents() {
        String list = "一、数船\n二、数网\n三、数人\n";

        assertThat(Texts.kinds(Texts.read("同志们：\n" + list + Texts.BODY + "\n" + list + Texts.CLOSING)
                        .get(0)))
                .doesNotContain(Repair.Kind.CONTENTS);
    }

    @Test
    void aJoinedParagraphKnowsTheLinesOfItsParts() {
        Line line = Texts.read("同志们：\n刚才，局长通报了去年的。\n\n工作总结。\n\n和今年的打算；\n大家要抓好落实。\n" + Texts.CLOSING)
                .get(0)
                .lines()
                .get(1);

        assertThat(line.text()).isEqualTo("刚才，局长通报了去年的工作总结和今年的打算；大家要抓好落实。");
        assertThat(List.of(line.numberAt(0), line.numberAt(line.text().indexOf("工作总结"))))
                .containsExactly(2, 4);
        assertThat(List.of(
                        line.numberAt(line.text().indexOf("和今年")),
                        line.numberAt(line.text().indexOf("大家"))))
                .containsExactly(6, 7);
        assertThat(line.piece(3, 16))
                .isEqualTo(new Line("局长通报了去年的工作总结和", 2, List.of(new Line.Seam(8, 4), new Line.Seam(12, 6))));
    }

    @Test
    void halfWidthMarksBecomeFullWidthButNotInsideNumbers() {
        assertThat(cleaned("产值增长12.3%,达到1,000万元;比例是3:2,时间是10:30.")).isEqualTo("产值增长12.3%，达到1,000万元；比例是3:2，时间是10:30。");
    }

    @Test
    void fullWidthDigitsBecomeHalfWidth() {
        assertThat(cleaned("２０２６年增长５．２％。")).isEqualTo("2026年增长5.2%。");
    }

    @Test
    void aDotInsideASentenceIsNoiseWhereOthersEndWithAFullStop() {
        assertThat(cleaned("对线索的.核查要快。")).isEqualTo("对线索的核查要快。");
    }

    @Test
    void doubledStopsAreOne() {
        assertThat(cleaned("要抓紧，，不要拖。。")).isEqualTo("要抓紧，不要拖。");
    }

    @Test
    void indentsAndSpacesBetweenCharactersGo() {
        assertThat(cleaned("\u3000\u3000要把 发展 的着力点放在基层，让群众\u00A0得到实惠才行。")).isEqualTo("要把发展的着力点放在基层，让群众得到实惠才行。");
    }

    @Test
    void anIndentInsideAFlattenedLineIsAParagraph() {
        assertThat(cleaned(Texts.BODY + "\u3000\u3000" + Texts.BODY)).isEqualTo(Texts.BODY + "|" + Texts.BODY);
    }

    @Test
    void boldIsMarkupAndMasksAreText() {
        assertThat(cleaned("**一、抓好备耕**")).isEqualTo("一、抓好备耕");
        assertThat(cleaned("今年办好实事。**一是**修渠。**二是**修路。")).isEqualTo("今年办好实事。一是修渠。二是修路。");
        assertThat(cleaned("根据**公安局的要求，推进平安**建设，****同志负责。")).isEqualTo("根据**公安局的要求，推进平安**建设，****同志负责。");
    }

    @Test
    void headingsQuotesTagsAndEntitiesAreMarkup() {
        assertThat(cleaned("### 一、抓好&nbsp;备耕")).isEqualTo("一、抓好 备耕");
        assertThat(cleaned("> <span style=\"x\">要抓好备耕。</span>")).isEqualTo("要抓好备耕。");
        assertThat(cleaned("[bookmark: _Toc1]要抓好备耕。")).isEqualTo("要抓好备耕。");
    }

    @Test
    void aLinkKeywordIsPutBackIntoItsSentence() {
        assertThat(cleaned("刚才，局长通报了去年的。\n\n工作总结。\n\n和今年的打算，大家要抓好落实。")).isEqualTo("刚才，局长通报了去年的工作总结和今年的打算，大家要抓好落实。");
    }

    @Test
    void thanksHaveTheShapeOfALinkKeywordAndStay() {
        assertThat(cleaned("以上就是我要说的几点意见。\n谢谢大家。")).isEqualTo("以上就是我要说的几点意见。|谢谢大家。");
    }

    @Test
    void aSentenceBrokenAtSemicolonsIsJoined() {
        assertThat(cleaned("春耕生产，离不开水利的支撑；\n粮食安全，离不开良种；\n农民增收，离不开市场。"))
                .isEqualTo("春耕生产，离不开水利的支撑；粮食安全，离不开良种；农民增收，离不开市场。");
    }

    @Test
    void aPageNumberThatCutsAWordIsNoBreak() {
        assertThat(cleaned("去年的工作有成绩。今年要逐项对照任务清\n—12—\n单，按月推进，年底交账。")).isEqualTo("去年的工作有成绩。今年要逐项对照任务清单，按月推进，年底交账。");
    }

    @Test
    void halfAWordThatLooksLikeAMarkerIsJoined() {
        assertThat(cleaned("去年我们做了不少工作。今年要改变过去产业结构单\n—3—\n一、链条太短的状况，把加工业做起来。要舍得投入。"))
                .isEqualTo("去年我们做了不少工作。今年要改变过去产业结构单一、链条太短的状况，把加工业做起来。要舍得投入。");
    }

    @Test
    void aPageNumberInsideASentenceGoesAndARangeStays() {
        assertThat(cleaned("今年要逐项对照任—12—务清单，2025—2027年分步推进。")).isEqualTo("今年要逐项对照任务清单，2025—2027年分步推进。");
    }

    @Test
    void headingsWithoutAStopAreNotJoined() {
        assertThat(cleaned("一、认清形势，增强紧迫感\n" + Texts.BODY)).isEqualTo("一、认清形势，增强紧迫感|" + Texts.BODY);
    }

    @Test
    void aFileWrappedAtOneWidthIsUnwrapped() {
        StringBuilder wrapped = new StringBuilder("同志们：\n");
        String paragraph = Texts.BODY + Texts.BODY;
        for (int i = 0; i < paragraph.length(); i += 20) {
            wrapped.append(i == 0 ? "　　" : "")
                    .append(paragraph, i, Math.min(paragraph.length(), i + 20))
                    .append('\n');
        }
        wrapped.append("　　")
                .append(Texts.CLOSING, 0, 30)
                .append('\n')
                .append(Texts.CLOSING.substring(30))
                .append('\n');
        assertThat(Texts.lines(wrapped.toString())).containsExactly("同志们：", paragraph, Texts.CLOSING);
    }

    @Test
    void buttonsLabelsAdvertsAndCreditsGo() {
        List<String> lines =
                Texts.lines("下载\n打印\n【字号：\n大\n中\n小\n】\n在全县春耕工作会议上的讲话\n来源：县报\n2026-02-03 09:02:33\n县长作报告。本报记者 张三 摄\n"
                        + Texts.speech("稳住面积") + "扫一扫在手机打开当前页\n加QQ群123456789领取更多范文\n相关报道：\n");
        assertThat(lines).first().isEqualTo("同志们：");
        assertThat(lines).last().isEqualTo(Texts.CLOSING);
    }

    @Test
    void proseThatSpeaksOfButtonsStays() {
        assertThat(cleaned("要做好网站的下载和打印服务，让群众关注公众号就能办事，这件事由政务中心负责。要办好。")).contains("下载和打印服务");
    }

    @Test
    void aTeaserThatRepeatsTheBeginningGoes() {
        List<String> lines = Texts.lines(Texts.BODY.substring(0, 60) + "...\n" + Texts.BODY + "\n" + Texts.CLOSING);
        assertThat(lines).containsExactly(Texts.BODY, Texts.CLOSING);
    }

    @Test
    void frontMatterLeavesTheTitle() {
        Speech speech = Texts.read("---\nsource: 某处\ntitle: '春耕工作会议上的讲话'\n---\n" + Texts.speech("保墒"))
                .get(0);
        assertThat(speech.title()).contains("春耕工作会议上的讲话");
        assertThat(speech.startLine()).isEqualTo(3);
        assertThat(Texts.lines(speech)).first().isEqualTo("同志们：");
    }

    @Test
    void explanationsOfTermsAreNoPartOfASpeech() {
        Speech speech = Texts.read(Texts.speech("深翻整地") + Texts.BODY.repeat(4) + "\n" + Texts.CLOSING
                        + "\n**名词解释**\n1.“两稳一扩”：指稳面积。\n")
                .get(0);
        assertThat(Texts.lines(speech)).last().isEqualTo(Texts.CLOSING);
        assertThat(Texts.kinds(speech)).contains(Repair.Kind.APPENDIX);
    }

    @Test
    void everyRepairSaysWhereAndWhy() {
        Speech speech = Texts.read("同志们:\n\n" + Texts.OPENING + "\n要抓紧,不要拖。\n12\n" + Texts.CLOSING)
                .get(0);
        assertThat(speech.repairs())
                .contains(
                        new Repair(1, Repair.Kind.FULL_WIDTH, "同志们:", "同志们："),
                        new Repair(4, Repair.Kind.FULL_WIDTH, "要抓紧,不要拖。", "要抓紧，不要拖。"),
                        new Repair(5, Repair.Kind.PAGE_NUMBER, "12", ""));
    }
}
