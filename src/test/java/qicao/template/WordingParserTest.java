package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Diagnostic;
import qicao.genre.Rank;

/** Section and heading files hold their notation and nothing else; everything that is wrong is told at its place. */
@Timeout(60)
final class WordingParserTest {
    private static final KnownWords KNOWN = new KnownWords(
            Optional.of(Set.of("figures", "early")),
            Optional.of(Set.of("work", "talk")),
            Optional.of(Set.of("recap.lead", "recap.end", "closing.call")));

    private static final String OPEN = "<@part id=\"recap.lead\">";
    private static final String CLOSE = "</@part>";

    @Test
    void aFrameIsReadWithItsConditions() {
        WordingParser.Reading reading = section(OPEN
                + "<@frame id=\"a\" idea=\"b\" for=\"talk work\" when=\"figures early\" ranks=\"chief deputy\">${时段}，${主题}工作见效。</@frame>"
                + CLOSE);

        assertThat(reading.findings()).isEmpty();
        Frame frame = reading.wording().frames("recap.lead").get(0);
        assertThat(frame.idea()).isEqualTo("b");
        assertThat(frame.audience()).containsExactlyInAnyOrder("work", "talk");
        assertThat(frame.tags()).containsExactly("early", "figures");
        assertThat(frame.ranks()).containsExactlyInAnyOrder(Rank.CHIEF, Rank.DEPUTY);
        assertThat(frame.origin()).isEqualTo(Frame.Provenance.CURATED);
        assertThat(frame.text().parts())
                .containsExactly(
                        new FrameText.SlotPart(Slot.PERIOD),
                        new FrameText.Literal("，"),
                        new FrameText.SlotPart(Slot.TOPIC),
                        new FrameText.Literal("工作见效。"));
    }

    @Test
    void theIdeaIsTheIdUnlessItIsWritten() {
        assertThat(section(OPEN + frame("甲。") + CLOSE)
                        .wording()
                        .frames("recap.lead")
                        .get(0)
                        .idea())
                .isEqualTo("a");
    }

    @Test
    void lineBreaksAndIndentationInAFrameAreLayout() {
        WordingParser.Reading reading = section("\uFEFF" + OPEN
                + "\r\n  <@frame id='a' for='work'>\r\n    ${时段}，<#-- 记 -->干成了\r\n    实事。\r\n  </@frame>\r\n" + CLOSE
                + "\r\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.wording().frames("recap.lead").get(0).text()).hasToString("⟨时段⟩，干成了实事。");
    }

    @Test
    void aHeadingSetCountsItsClausesAndKeepsAlternativesInOrder() {
        WordingParser.Reading reading = headings(
                "<@headings id=\"h\" shape=\"动宾，动宾\" for=\"work\"><@heading role=\"recap+problems\">看成绩，找差距</@heading>"
                        + "<@heading role=\"tasks\">抓${主题}，见实效</@heading><@heading role=\"tasks\">抓重点，见实效</@heading></@headings>");

        assertThat(reading.findings()).isEmpty();
        HeadingSet set = reading.wording().headings().get(0);
        assertThat(set.clauses()).isEqualTo(2);
        assertThat(set.shape()).isEqualTo("动宾，动宾");
        assertThat(set.texts()).containsOnlyKeys("recap+problems", "tasks");
        assertThat(set.texts().get("tasks")).map(FrameText::toString).containsExactly("抓⟨主题⟩，见实效", "抓重点，见实效");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TPL-003 | 1:30 | <@part id='recap.lead'><@frame ",
                "PATTERN-003 | 1:8 | <@part id='recap.leed'><@frame id='a' for='work'>甲</@frame></@part>",
                "PATTERN-004 | 1:24 | <@part id='recap.lead'><@frame for='work'>甲</@frame></@part>",
                "PATTERN-004 | 1:24 | <@part id='recap.lead'><@frame id='' for='work'>甲</@frame></@part>",
                "PATTERN-004 | 1:1 | <@part><@frame id='a' for='work'>甲</@frame></@part>",
                "PATTERN-005 | 1:68 | <@part id='recap.lead'><@frame id='a' for='work'>甲</@frame><@frame id='a' for='work'>乙</@frame></@part>",
                "PATTERN-006 | 1:46 | <@part id='recap.lead'><@frame id='a' for='' ranks='king'>甲</@frame></@part>",
                "PATTERN-007 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲${主提}</@frame></@part>",
                "PATTERN-011 | 1:1 | <#if true></#if>",
                "PATTERN-011 | 1:1 | <#ftl encoding='utf-8'>",
                "PATTERN-011 | 1:1 | <#macro recap_lead></#macro>",
                "PATTERN-011 | 1:1 | 一段话",
                "PATTERN-011 | 1:1 | <@recap.lead/>",
                "PATTERN-011 | 1:1 | <@headings id='a' for='work'></@headings>",
                "PATTERN-011 | 1:1 | <@frame id='a' for='work'>甲</@frame>",
                "PATTERN-011 | 1:24 | <@part id='recap.lead'><#list 1.. as i>甲</#list></@part>",
                "PATTERN-011 | 1:24 | <@part id='recap.lead'>散放的话</@part>",
                "PATTERN-012 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work'><#if 主题??>甲</#if></@frame></@part>",
                "PATTERN-012 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲${主题!}</@frame></@part>",
                "PATTERN-012 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲${.now}</@frame></@part>",
                "PATTERN-012 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲#{主题}</@frame></@part>",
                "PATTERN-012 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲⟨主题</@frame></@part>",
                "PATTERN-012 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲<@say part='x'/></@frame></@part>",
                "PATTERN-012 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work'><#noparse>甲</#noparse></@frame></@part>",
                "PATTERN-013 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' when=figures>甲</@frame></@part>",
                "PATTERN-013 | 1:39 | <@part id='recap.lead'><@frame id='a' for=work>甲</@frame></@part>",
                "PATTERN-013 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' when='early'+x>甲</@frame></@part>",
                "PATTERN-013 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' when='${主题}'>甲</@frame></@part>",
                "PATTERN-013 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' ; x>甲</@frame></@part>",
                "PATTERN-014 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' wenn='early'>甲</@frame></@part>",
                "PATTERN-015 | 1:24 | <@part id='recap.lead'><@frame id='a'>甲</@frame></@part>",
                "PATTERN-016 | 1:8 | <@part id='closing.call'><@frame id='a' for='work'>甲</@frame></@part>",
                "PATTERN-017 | 1:24 | <@part id='recap.lead'><@frame id='a' for='work'></@frame></@part>",
                "PATTERN-017 | 1:24 | <@part id='recap.lead'><@frame id='a' for='work'/></@part>",
                "PATTERN-019 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' support='9'>甲</@frame></@part>",
                "PATTERN-021 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' for='talk'>甲</@frame></@part>",
                "TPL-019 | 1:50 | <@part id='recap.lead'><@frame id='a' for='work' when='figure'>甲</@frame></@part>",
                "TPL-020 | 1:39 | <@part id='recap.lead'><@frame id='a' for='works'>甲</@frame></@part>",
                "TPL-023 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲99.5%</@frame></@part>",
                "TPL-024 | 1:51 | <@part id='recap.lead'><@frame id='a' for='work'>甲二〇二五年</@frame></@part>",
            })
    void whatIsWrongInASectionIsToldAtItsPlace(String code, String place, String text) {
        assertOnly(section(text), code, "recap.ftl:" + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PATTERN-002 | 1:40 | <@headings id='h' for='work'><@heading role='task'>甲</@heading></@headings>",
                "PATTERN-002 | 1:40 | <@headings id='h' for='work'><@heading role='tasks+proble'>甲</@heading></@headings>",
                "PATTERN-015 | 1:30 | <@headings id='h' for='work'><@heading>甲</@heading></@headings>",
                "PATTERN-015 | 1:1 | <@headings id='h'><@heading role='tasks'>甲</@heading></@headings>",
                "PATTERN-017 | 1:1 | <@headings id='h' for='work'></@headings>",
                "PATTERN-018 | 1:65 | <@headings id='h' for='work'><@heading role='tasks'>甲</@heading><@heading role='recap'>甲，乙</@heading></@headings>",
                "PATTERN-011 | 1:1 | <@part id='recap.lead'></@part>",
                "PATTERN-011 | 1:30 | <@headings id='h' for='work'>甲<@heading role='tasks'>甲</@heading></@headings>",
            })
    void whatIsWrongInHeadingsIsToldAtItsPlace(String code, String place, String text) {
        assertOnly(headings(text), code, "headings.ftl:" + place);
    }

    @Test
    void aHeadingWithoutTextIsToldAndTheOthersStay() {
        WordingParser.Reading reading = headings(
                "<@headings id='h' for='work'><@heading role='tasks'></@heading><@heading role='recap'>甲</@heading></@headings>");

        assertOnly(reading, "PATTERN-017", "headings.ftl:1:30");
        assertThat(reading.wording().headings()).hasSize(1);
    }

    @Test
    void aSupportThatIsNoNumberIsTold() {
        assertOnly(
                read(
                        "sections/recap.mined.ftl",
                        OPEN + "<@frame id='a' for='work' support='many'>甲</@frame>" + CLOSE,
                        false),
                "PATTERN-009",
                "recap.mined.ftl:1:");
    }

    @Test
    void whatStandsInAMinedFileWasMined() {
        Frame frame = read(
                        "sections/recap.mined.ftl",
                        OPEN + "<@frame id='a' for='work' support='9'>甲</@frame>" + CLOSE,
                        false)
                .wording()
                .frames("recap.lead")
                .get(0);

        assertThat(frame.origin()).isEqualTo(Frame.Provenance.MINED);
        assertThat(frame.support()).isEqualTo(9);
    }

    @Test
    void everythingIsToldAtOnceAndWhatIsRightIsKept() {
        WordingParser.Reading reading = section("""
                <@part id="recap.lead">
                  <@frame id="a" for="work" when=figures>甲</@frame>
                  <@frame id="b">乙</@frame>
                  <@frame id="c" for="work">丙${丁}</@frame>
                  <#else>
                </@part>
                """.replace("  <#else>\n", "  <#assign x = 1>\n")
                + "<@part id=\"recap.end\"><@frame id=\"d\" for=\"work\">丁</@frame></@part>");

        assertThat(reading.findings())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("PATTERN-013", "PATTERN-015", "PATTERN-007", "PATTERN-011");
        assertThat(reading.wording().frames("recap.end")).hasSize(1);
    }

    @Test
    void anElseWithoutIfIsASyntaxError() {
        assertThat(section(OPEN + "<#else>" + CLOSE).findings())
                .extracting(Diagnostic::code)
                .containsExactly("TPL-003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<@part id='recap.lead'><@frame id='x'/></@part>",
                "<@part id='recap.lead'><@frame id='x' for='work'> </@frame></@part>",
                "<@frame id='x'/>",
            })
    void anEmptyFrameOfALayerTakesOneOut(String text) {
        WordingParser.Reading reading = read("sections/recap.ftl", text, true);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.removed()).containsOnlyKeys("x");
        assertThat(reading.wording().ids()).isEmpty();
    }

    @Test
    void anEmptyHeadingSetOfALayerTakesOneOut() {
        WordingParser.Reading reading = read("headings.ftl", "<@headings id='h'/>", true);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.removed()).containsOnlyKeys("h");
    }

    @Test
    void nestingWithoutEndIsTold() {
        assertThat(section("<#if true>".repeat(20_000) + "</#if>".repeat(20_000))
                        .findings())
                .extracting(Diagnostic::code)
                .containsExactly("TPL-009");
    }

    private static void assertOnly(WordingParser.Reading reading, String code, String place) {
        assertThat(reading.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.place().toString()).contains(place);
        });
    }

    private static String frame(String text) {
        return "<@frame id=\"a\" for=\"work\">" + text + "</@frame>";
    }

    private static WordingParser.Reading section(String text) {
        return read("sections/recap.ftl", text, false);
    }

    private static WordingParser.Reading headings(String text) {
        return read("headings.ftl", text, false);
    }

    private static WordingParser.Reading read(String name, String text, boolean custom) {
        return WordingParser.read(
                new TemplateLibrary.Source(name, text.getBytes(StandardCharsets.UTF_8)),
                WordingName.of(name, custom).orElseThrow(),
                KNOWN);
    }
}
