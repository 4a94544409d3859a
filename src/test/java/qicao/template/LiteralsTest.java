package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.table.Table;

/** Facts in a template are found; set phrases are none. */
final class LiteralsTest {
    static Stream<String> setPhrases() {
        return Table.beside(Literals.class, "set-phrases.tsv").rows(1, row -> row.text(0)).stream();
    }

    static Stream<String> words(String use) {
        List<String> words = new ArrayList<>();
        Table.beside(Literals.class, "literal-words.tsv").each(2, row -> {
            if (row.text(0).equals(use)) {
                words.addAll(row.words(1));
            }
        });
        return words.stream();
    }

    static Stream<String> measures() {
        return words("measure");
    }

    static Stream<String> surnames() {
        return words("surname");
    }

    static Stream<String> posts() {
        return words("post");
    }

    static Stream<String> names() {
        return words("name");
    }

    static Stream<String> generals() {
        return words("general");
    }

    static Stream<String> commons() {
        return words("common");
    }

    @ParameterizedTest
    @MethodSource("setPhrases")
    void aSetPhraseIsNoCount(String phrase) {
        assertThat(codes("要" + phrase + "，")).isEmpty();
        assertThat(codes("二十" + phrase)).as("a count ends like it").contains("TPL-024");
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aNumeralWithAMeasureIsACount(String measure) {
        assertThat(codes("共三" + measure + "，")).containsExactly("TPL-024");
    }

    @ParameterizedTest
    @MethodSource("surnames")
    void aSurnameWithAPostIsAPerson(String surname) {
        assertThat(codes("请" + surname + "局长讲话")).containsExactly("TPL-025");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void soIsAFullNameWithAPost(String post) {
        assertThat(codes("请王小麦" + post + "讲话")).containsExactly("TPL-025");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameWithItsEndingIsAPlaceOrBody(String ending) {
        assertThat(codes("在石桥" + ending + "召开")).containsExactly("TPL-026");
    }

    @ParameterizedTest
    @MethodSource("generals")
    void anEndingBehindAGeneralWordIsNone(String general) {
        assertThat(codes("要让" + general + "村都受益")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commons")
    void aWordThatBeginsLikeASurnameIsNobody(String common) {
        assertThat(codes("，" + common + "同志")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99.5%, 99.5%", "第3次, 3", "１２, １２", "百分之三十, 百分之三十", "二〇二五年, 二〇二五年", "三千户, 三千户"})
    void aFigureIsQuotedWhole(String text, String quoted) {
        assertThat(findings(text)).extracting(found -> found.arguments().get(0)).contains(quoted);
    }

    @Test
    void theSetPhraseMustHoldTheWholeCount() {
        assertThat(codes("二十一天")).containsExactly("TPL-024");
        assertThat(codes("一天")).isEmpty();
    }

    private static List<String> codes(String text) {
        return findings(text).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> findings(String text) {
        return Literals.in(text, offset -> new Place("t", 1, offset + 1));
    }
}
