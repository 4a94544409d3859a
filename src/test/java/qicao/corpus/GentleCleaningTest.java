package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cleaning leaves alone in a writer's own text, and what it takes all the same. */
final class GentleCleaningTest {
    private static final String HEAD = "在全镇防疫工作会议上的讲话\n同志们：\n" + Texts.OPENING + "\n";

    private static Speech read(String text, Strength strength) {
        try {
            List<Speech> speeches = SpeechReader.read(
                    "稿.txt",
                    new TextFile().text(text.getBytes(StandardCharsets.UTF_8)).lines(),
                    strength);
            assertThat(speeches).hasSize(1);
            return speeches.get(0);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> between(String line, Strength strength) {
        List<String> lines = Texts.lines(
                read(HEAD + Texts.BODY + "\n" + line + "\n" + Texts.BODY + "乙。\n" + Texts.CLOSING, strength));
        return lines.subList(3, lines.size() - 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日期：2026年4月2日",
                "2026.04.02",
                "来源：镇财政补助20万元。",
                "时间：四月底以前。",
                "公众号：清河发布",
                "联系电话：0123-4567890",
                "7",
                "附件：防疫物资清单.docx",
                "打印",
                "作者：陈立",
                "● 口罩",
                "【导读】本期通报",
                "以上材料，供大家参考。"
            })
    void whatMayBeMeantStays(String line) {
        assertThat(between(line, Strength.WRITTEN)).containsExactly(line);
        assertThat(between(line, Strength.WORD)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— 3 —",
                "第 3 页 共 9 页",
                "【打印本页】 【关闭窗口】",
                "来源：清河县政府网　浏览次数：128",
                "首页 > 政务公开 > 领导讲话",
                "版权所有：清河县政府办公室",
                "责任编辑：陈立"
            })
    void whatIsCertainlyNoTextGoesAndIsTold(String line) {
        Speech speech = read(HEAD + Texts.BODY + "\n" + line + "\n" + Texts.CLOSING, Strength.WRITTEN);

        assertThat(Texts.lines(speech)).noneMatch(text -> text.contains("清河") || text.contains("页"));
        assertThat(speech.repairs())
                .filteredOn(Repair::isRemoval)
                .extracting(Repair::line)
                .containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"首页 > 政务公开 > 公示", "版权所有，不得翻印", "责任编辑：陈立", "**重点**村", "[1] 见附表"})
    void inWordFilesThePageAroundATextIsText(String line) {
        assertThat(between(line, Strength.WORD)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"正文。", "要把渠修好。。", "经费（）由镇里出。", "1.1 修渠", "1.1.2 修桥"})
    void whatAWriterTypedTwiceOrByMistakeIsTheWritersToSee(String line) {
        assertThat(between(line, Strength.WRITTEN)).containsExactly(line);
        assertThat(between(line, Strength.WORD)).containsExactly(line);
    }

    @Test
    void numbersThatCountThePagesOfAFileGo() {
        String page = Texts.BODY + "\n" + Texts.BODY + "\n" + Texts.BODY + "\n" + Texts.BODY + "\n";
        Speech speech = read(HEAD + page + "1\n" + page + "2\n" + page + "3\n" + Texts.CLOSING, Strength.WRITTEN);

        assertThat(Texts.lines(speech)).doesNotContain("1", "2", "3");
        assertThat(Texts.kinds(speech)).contains(Repair.Kind.PAGE_NUMBER);
    }

    @Test
    void theAppendixOfAWriterStays() {
        String text = HEAD + (Texts.BODY + "\n").repeat(4) + Texts.CLOSING + "\n附件：\n物资清单一份";

        assertThat(Texts.lines(read(text, Strength.WRITTEN))).contains("附件：", "物资清单一份");
        assertThat(Texts.lines(read(text, Strength.COLLECTED))).doesNotContain("物资清单一份");
    }

    @Test
    void aSpeakerMayListHisPointsBeforeHeMakesThem() {
        String points = "一、看清形势\n二、抓住重点\n三、落实责任\n";
        String text = HEAD + points + "一、看清形势\n" + Texts.BODY + "\n二、抓住重点\n" + Texts.BODY + "丙。\n三、落实责任\n" + Texts.BODY
                + "丁。\n" + Texts.CLOSING;

        assertThat(Texts.lines(read(text, Strength.WRITTEN)))
                .filteredOn("二、抓住重点"::equals)
                .hasSize(2);
    }

    @Test
    void theDateBehindATitleBecomesALine() {
        Speech speech =
                read("最新惠农政策宣讲会上的讲话（2026年4月2日）\n同志们：\n" + Texts.OPENING + "\n" + Texts.CLOSING, Strength.WRITTEN);

        assertThat(speech.title()).hasValue("最新惠农政策宣讲会上的讲话");
        assertThat(Texts.lines(speech)).startsWith("（2026年4月2日）", "同志们：");
    }

    private static Speech page(String table) throws UnreadableException {
        String page = "<html><body><p>" + HEAD.replace("\n", "</p><p>") + Texts.BODY + "</p>" + table + "<p>"
                + Texts.BODY + "乙。</p><p>" + Texts.CLOSING + "</p></body></html>";
        return SpeechReader.read(
                        "稿.html",
                        new HtmlFile()
                                .text(page.getBytes(StandardCharsets.UTF_8))
                                .lines(),
                        Strength.WRITTEN)
                .get(0);
    }

    @Test
    void aRowOfATableOnAPageIsAParagraphAsInWord() throws UnreadableException {
        Speech speech =
                page("<table><tr><th>镇</th><th>口罩</th></tr><tr><td><p>柳河镇</p></td><td></td><td>3200</td></tr></table>");

        assertThat(Texts.lines(speech)).contains("镇　口罩", "柳河镇　3200");
        assertThat(Texts.kinds(speech)).contains(Repair.Kind.TABLE_ROW);
    }

    @Test
    void aPageThatIsLaidOutWithATableKeepsItsParagraphs() throws UnreadableException {
        Speech speech = page("<table><tr><td>一、先把口罩备足</td><td>口罩要备足，一天都不能断。</td></tr></table>");

        assertThat(Texts.lines(speech)).contains("一、先把口罩备足", "口罩要备足，一天都不能断。");
    }
}
