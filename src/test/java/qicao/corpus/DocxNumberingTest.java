package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static qicao.corpus.WordFile.numbered;
import static qicao.corpus.WordFile.paragraph;
import static qicao.corpus.WordFile.styled;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers are those that Word shows. */
final class DocxNumberingTest {
    private static final String SECTION = level(0, "chineseCounting", "%1、", "");
    private static final String BRACKETED = level(1, "chineseCounting", "（%2）", "");

    @Test
    void theLevelOfAStyleIsTheOneThatNamesIt() throws UnreadableException {
        String styles = style("A", "", "<w:numId w:val=\"1\"/>") + style("B", "", "<w:numId w:val=\"1\"/>");
        String levels = level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"A\"/>")
                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"B\"/>");

        assertThat(lines(styles, list(1, levels), styled("A", "修路"), styled("B", "选线"), styled("A", "架桥")))
                .containsExactly("一、修路", "（一）选线", "二、架桥");
    }

    @Test
    void listAndLevelAreInheritedEachForItself() throws UnreadableException {
        String styles = style("A", "", "<w:numId w:val=\"1\"/>")
                + style("B", "A", "<w:ilvl w:val=\"1\"/>")
                + style("C", "B", "");

        assertThat(lines(styles, list(1, SECTION + BRACKETED), styled("A", "修路"), styled("B", "选线"), styled("C", "征地")))
                .containsExactly("一、修路", "（一）选线", "（二）征地");
    }

    @Test
    void aStyleMayTakeTheNumberAway() throws UnreadableException {
        String styles = style("A", "", "<w:numId w:val=\"1\"/>") + style("B", "A", "<w:numId w:val=\"0\"/>");

        assertThat(lines(styles, list(1, SECTION), styled("A", "修路"), styled("B", "说明")))
                .containsExactly("一、修路", "说明");
    }

    @Test
    void theDefaultStyleMayNumber() throws UnreadableException {
        String styles = style("A", "", "<w:numId w:val=\"1\"/>").replace("<w:style ", "<w:style w:default=\"1\" ");

        assertThat(lines(styles, list(1, SECTION), paragraph("修路"))).containsExactly("一、修路");
    }

    @Test
    void aListMayTakeItsLevelsFromAListStyle() throws UnreadableException {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>";
        String lists = "<w:abstractNum w:abstractNumId=\"3\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"4\"><w:styleLink w:val=\"L\"/>" + SECTION + "</w:abstractNum>"
                + number(2, 3, "") + number(7, 4, "");

        assertThat(lines(styles, lists, numbered(2, 0, "修路"), numbered(7, 0, "架桥")))
                .containsExactly("一、修路", "二、架桥");
    }

    @Test
    void legalNumbersAreArabicOnEveryLevel() throws UnreadableException {
        String levels = SECTION + level(1, "decimal", "%1.%2", "<w:isLgl/>");

        assertThat(lines("", list(1, levels), numbered(1, 0, "修路"), numbered(1, 1, "选线"), numbered(1, 1, "2026年征地")))
                .containsExactly("一、修路", "1.1 选线", "1.2 2026年征地");
    }

    @Test
    void listsOfOneDefinitionCountOnAndOneThatStartsAnewDoesSoOnce() throws UnreadableException {
        String lists = list(1, SECTION)
                + number(2, 1, "")
                + number(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");

        assertThat(lines("", lists, numbered(1, 0, "甲"), numbered(2, 0, "乙"), numbered(3, 0, "丙"), numbered(3, 0, "丁")))
                .containsExactly("一、甲", "二、乙", "一、丙", "二、丁");
    }

    @Test
    void aLevelMayCountThroughHigherOnes() throws UnreadableException {
        String levels = SECTION + level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>");

        assertThat(lines(
                        "",
                        list(1, levels),
                        numbered(1, 0, "甲"),
                        numbered(1, 1, "乙"),
                        numbered(1, 0, "丙"),
                        numbered(1, 1, "丁")))
                .containsExactly("一、甲", "1.乙", "二、丙", "2.丁");
    }

    @Test
    void aNumberMayStartAtZero() throws UnreadableException {
        String levels = level(0, "decimal", "%1.", "").replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"0\"/>");

        assertThat(lines("", list(1, levels), numbered(1, 0, "甲"), numbered(1, 0, "乙")))
                .containsExactly("0.甲", "1.乙");
    }

    @Test
    void whatAParagraphWasBeforeATrackedChangeDoesNotCount() throws UnreadableException {
        String changed =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:pPrChange w:id=\"1\"><w:pPr>"
                        + "<w:pStyle w:val=\"Title\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                        + "<w:r><w:t>选线</w:t></w:r></w:p>";

        assertThat(lines("", list(1, SECTION + BRACKETED), numbered(1, 0, "修路"), changed))
                .containsExactly("一、修路", "（一）选线");
    }

    @Test
    void everyChineseFormatIsShownInItsSigns() throws UnreadableException {
        for (List<String> format : List.of(
                List.of("ideographTraditional", "乙"),
                List.of("ideographZodiac", "丑"),
                List.of("decimalEnclosedCircle", "②"),
                List.of("decimalEnclosedParen", "⑵"),
                List.of("decimalEnclosedFullstop", "⒉"),
                List.of("decimalFullWidth", "２"),
                List.of("ideographEnclosedCircle", "㊁"),
                List.of("chineseLegalSimplified", "贰"),
                List.of("taiwaneseDigital", "二"))) {
            String lists = list(1, level(0, format.get(0), "%1、", ""));

            assertThat(lines("", lists, numbered(1, 0, "甲"), numbered(1, 0, "乙")))
                    .as(format.get(0))
                    .last()
                    .isEqualTo(format.get(1) + "、乙");
        }
    }

    private static List<String> lines(String styles, String lists, String... paragraphs) throws UnreadableException {
        return WordFile.of(String.join("", paragraphs))
                .withStyles(styles)
                .withLists(lists)
                .lines();
    }

    private static String style(String id, String basedOn, String numbering) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:basedOn w:val=\"" + basedOn
                + "\"/><w:pPr><w:numPr>" + numbering + "</w:numPr></w:pPr></w:style>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>" + number(id, id, "");
    }

    private static String number(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }
}
