package qicao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.corpus.Line;
import qicao.corpus.Speech;
import qicao.draft.Run;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.outline.Outliner;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/** Sentences of a speech whose wording is known become facts. */
final class SpeechFactsTest {
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Extractor EXTRACTOR = new Extractor(TYPES, TemplateLibrary.shipped());
    private static final Drafter DRAFTER = Drafter.shipped();

    private static final String SPEECH = """
            在2025年全镇渔港工作会议上的讲话
            （2025年3月6日　镇会议室）
            同志们：
            　　今天，镇党委、镇政府召开2025年全镇渔港工作会议，主要任务是总结去年工作，分析眼下形势，按照县里的要求，部署今年任务。刚才，韩海生镇长通报了去年情况，渔政站林站长也作了发言。我代表镇党委、镇政府，向起早贪黑的渔政站同志们表示衷心的感谢！下面，我讲两点意见。
            　　一、渔港工作要有底数
            　　做好渔港工作，先要数船。2025年3月6日那天数了一遍，还不够。
            　　二、开好2025年全镇渔港工作会议
            　　食品安全渔港工作会议是另一个会。
            　　同志们，让我们在镇党委的坚强领导下，同心协力、真抓实干，为建设美丽渔镇而努力奋斗！
            """;

    static Extraction extract(String text, boolean blank) {
        List<String> all = text.lines().map(String::strip).toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            lines.add(new Line(all.get(i), i + 1));
        }
        return EXTRACTOR.extract(
                new Outliner()
                        .outline(new Speech(
                                "去年.txt",
                                1,
                                lines.size(),
                                Optional.of(all.get(0)),
                                Speech.Kind.SPEECH,
                                Optional.empty(),
                                false,
                                lines,
                                List.of())),
                blank);
    }

    private static Drafting drafted(String fillIn) {
        Reading reading = new FillInReader(TYPES).read("填报单.yaml", fillIn.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.diagnostics()).isEmpty();
        return DRAFTER.draft(reading.fillIn().orElseThrow(), DraftingOptions.defaults());
    }

    /** A speech whose first paragraph is a sentence. */
    private static String opening(String sentence) {
        return extract("""
                        渔港工作讲话
                        同志们：
                        　　%s
                        　　一、数船
                        　　铁壳船归铁壳船，木壳船归木壳船。
                        　　二、数网
                        　　旧网也算，新网也算，一张一张数。
                        """.formatted(sentence), false).fillIn();
    }

    @Test
    void factsStandAboveAndTheTextNamesThem() {
        assertThat(extract(SPEECH, false).fillIn())
                .contains(
                        """
                        会议:
                          名称: 2025年全镇渔港工作会议   # 标题就是“在＋会议名称＋上的讲话”
                          主办: 镇党委、镇政府
                          任务:
                            - 总结去年工作
                            - 分析眼下形势
                            - 按照县里的要求，部署今年任务
                        """.replace(
                                        "  主办",
                                        "  主题: 渔港\n  # 改主题时还要改的  “渔港”照原样写着的还有 2 处\n  #   会议.名称\n  #   原稿第 7 行起：食品安全渔港工作会议是另一个会\n  主办"))
                .contains("""
                        议程:
                          此前:
                            - 人: 韩海生镇长
                              事: 通报了去年情况
                            - 人: 渔政站林站长
                              事: 作了发言
                        致谢:
                          代表: 镇党委、镇政府
                          对象: 起早贪黑的渔政站同志们
                        号召:
                          依托: 镇党委
                          目标: 建设美丽渔镇
                        """)
                .contains(
                        "今天，【会议.主办】召开【会议.名称】，主要任务是【会议.任务】。刚才，【议程.此前[1].人】【议程.此前[1].事】，【议程.此前[2].人】也【议程.此前[2].事】。",
                        "我代表【致谢.代表】，向【致谢.对象】表示衷心的感谢！",
                        "题: 【会议.主题】工作要有底数",
                        "做好【会议.主题】工作，先要数船。【日期】那天",
                        "题: 开好【会议.名称】",
                        "食品安全渔港工作会议是另一个会",
                        "在【号召.依托】的坚强领导下",
                        "为【号召.目标】而努力奋斗！");
    }

    @Test
    void renderingGivesTheSpeechBack() {
        Drafting drafting = drafted(extract(SPEECH, false).fillIn());

        assertThat(drafting.findings()).isEmpty();
        assertThat(TextView.render(drafting.draft())).isEqualTo(SPEECH);
    }

    @Test
    void aFactThatIsChangedChangesEverywhere() {
        String changed = extract(SPEECH, false)
                .fillIn()
                .replace("名称: 2025年全镇渔港工作会议", "名称: 2026年全镇渔港工作会议")
                .replace("人: 韩海生镇长", "人: 副镇长老周");

        assertThat(TextView.render(drafted(changed).draft()))
                .isEqualTo(SPEECH.replace("2025年全镇", "2026年全镇").replace("韩海生镇长", "副镇长老周"));
    }

    @Test
    void blankLeavesHolesForWhatWasLastYears() {
        Extraction extraction = extract(SPEECH, true);
        Drafting drafting = drafted(extraction.fillIn());

        assertThat(extraction.fillIn())
                .contains("  名称: 【待补：年份】全镇渔港工作会议", "  主办: 镇党委、镇政府", "日期:\n", "    - 人: 【待补：此前发言的人】\n      事: 通报了去年情况");
        assertThat(TextView.render(drafting.draft()))
                .startsWith("在【待补：年份】全镇渔港工作会议上的讲话\n")
                .contains("二、开好【待补：年份】全镇渔港工作会议\n", "【待补：此前发言的人】通报了去年情况");
        assertThat(drafting.draft().blocks().get(0).runs().stream()
                        .filter(Run::isHole)
                        .map(Run::text))
                .containsExactly("【待补：年份】");
    }

    @ParameterizedTest
    @CsvSource({
        "名称: 全镇渔港工作会议,今天，我们在这里召开全镇渔港工作会议。",
        "名称: 全镇渔港工作会议,这次全镇渔港工作会议是经镇党委研究召开的。",
        "主办: 镇党委,这次全镇渔港工作会议是经镇党委研究召开的。",
        "- 人: 渔政站林站长,就渔港工作，刚才渔政站林站长通报了情况。",
        "主题: 渔港,今天召开全镇渔港工作会议。结合渔港工作实际，我讲两点意见。",
        "主办: 镇党委、镇政府,经镇党委、镇政府研究，今天召开全镇渔港工作会议。",
        "- 管好渔船,会议的主要任务是：总结经验，管好渔船。",
        "对象: 全镇渔民朋友们,向全镇渔民朋友们致以诚挚的问候！",
        "代表: 镇党委,首先，我代表镇党委，对各位来宾表示欢迎！",
    })
    void aSentenceOfKnownWordingTellsAFact(String fact, String sentence) {
        assertThat(opening(sentence)).contains("  " + fact + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天，我们召开了一次很重要的会议。",
                "昨天，市里召开全市渔港工作会议。",
                "今年的主要任务是数清渔船。",
                "这次会议的主要任务是渔船和渔网。",
                "我代表大家，向船老大说一声谢谢。",
                "在此，向大家付出的辛勤努力表示感谢！",
                "今天召开会议，研究渔港。",
            })
    void aFillerThatDoesNotLookLikeItsSlotIsNone(String sentence) {
        assertThat(opening(sentence)).contains(sentence).doesNotContain("会议:\n", "致谢:\n");
    }

    @Test
    void theTitleKnowsBestWhichMeetingItIs() {
        String text = SPEECH.replace("召开2025年全镇渔港工作会议", "召开全镇渔港安全大会");

        assertThat(extract(text, false).fillIn()).contains("名称: 2025年全镇渔港工作会议", "召开全镇渔港安全大会");
    }

    @Test
    void bracketsOfTheSpeechStayText() {
        String text = SPEECH.replace("食品安全渔港工作会议", "【会议.名称】和【【日期】】和【附件】和【时限】").replace("先要数船", "【会议.主题】先要数船");

        assertThat(TextView.render(drafted(extract(text, false).fillIn()).draft()))
                .isEqualTo(text);
    }

    @Test
    void anySpeechComesBack() {
        List<String> pieces = List.of(
                "今天，",
                "镇党委",
                "、镇政府",
                "召开",
                "全镇渔港工作会议",
                "，主要任务是",
                "总结工作",
                "，部署任务",
                "。",
                "【会议.名称】",
                "【",
                "】",
                "$1",
                "刚才，",
                "林镇长",
                "通报了情况",
                "我代表",
                "向渔民朋友们",
                "表示感谢！",
                "在镇党委的坚强领导下",
                "，为建设渔镇而努力奋斗！",
                "渔港工作",
                "2025年3月6日");
        Random random = new Random(20261122);
        for (int i = 0; i < 200; i++) {
            StringBuilder front = new StringBuilder("好，");
            StringBuilder end = new StringBuilder("同志们，");
            for (int j = random.nextInt(20); j >= 0; j--) {
                front.append(pieces.get(random.nextInt(pieces.size())));
                end.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = """
                    在全镇渔港工作会议上的讲话
                    同志们：
                    　　%s。
                    　　一、数船要清
                    　　铁壳船归铁壳船，木壳船归木壳船。
                    　　二、数网要清
                    　　旧网也算，新网也算，一张一张数。
                    　　%s。
                    """.formatted(front, end);

            assertThat(TextView.render(drafted(extract(text, false).fillIn()).draft()))
                    .as("%d", i)
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天，",
                "今天召开",
                "我代表向对表示",
                "为在的而",
                "主要任务是总结，",
                "刚才，镇长、",
                "向对",
                "，",
                "全镇渔港工作会议",
                "渔港工作",
                "镇党委、",
                "“（《",
                "刚才，镇长就镇长对。"
            })
    void aHundredThousandCharactersEndInSeconds(String piece) throws Exception {
        String front = piece.repeat(40_000 / piece.length());
        String sentences = (piece.repeat(Math.max(1, 500 / piece.length())) + "。").repeat(120);
        String text = SPEECH.replace("今天，镇党委", front + "。\n　　" + sentences + "\n　　今天，镇党委");

        CpuLimit.ofSeconds(30).run(() -> extract(text, false));
    }
}
