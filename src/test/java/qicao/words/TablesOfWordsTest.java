package qicao.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table knows its examples, does not know its counterexamples, and says why it is there. */
final class TablesOfWordsTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                        kinds(TimeKind.rules(), phrase -> TimeKind.of(phrase).chinese()),
                        kinds(DeedKind.rules(), phrase -> DeedKind.of(phrase).chinese()),
                        kinds(SpeechAct.rules(), phrase -> SpeechAct.of(phrase).chinese()),
                        kinds(Level.rules(), phrase -> Level.of(phrase).chinese()),
                        kinds(Post.rules(), phrase -> Post.of(phrase).chinese()),
                        words(WordTable.FIGURE_VERBS),
                        words(WordTable.MEASURE_WORDS))
                .flatMap(rows -> rows);
    }

    static Stream<Arguments> classes() {
        return Arrays.stream(WordClass.values())
                .flatMap(wordClass -> wordClass.rules().stream()
                        .map(rule -> arguments(wordClass.chinese() + " " + rule.examples(), wordClass, rule)));
    }

    static Stream<Arguments> rules() {
        return Stream.concat(
                kinds().map(row -> arguments(row.get()[0], row.get()[1])),
                classes().map(row -> arguments(row.get()[0], row.get()[2])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRowIsInTheNotation(String row, Rule rule) {
        assertThatCode(() -> rule.cue().check()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRowKnowsItsExamplesItself(String row, Rule rule) {
        assertThat(rule.examples()).hasSizeGreaterThanOrEqualTo(2).allMatch(rule.cue()::fits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRowHasACounterexampleAndAReason(String row, Rule rule) {
        assertThat(rule.counterexamples()).isNotEmpty().noneMatch(rule.cue()::fits);
        assertThat(rule.remark()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void noEarlierRowTakesAnExample(String row, Rule rule, Function<String, String> kind) {
        assertThat(rule.examples())
                .allSatisfy(phrase -> assertThat(kind.apply(phrase)).as(phrase).isEqualTo(rule.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void noOtherRowOfTheKindTakesACounterexample(String row, Rule rule, Function<String, String> kind) {
        assertThat(rule.counterexamples())
                .allSatisfy(phrase -> assertThat(kind.apply(phrase)).as(phrase).isNotEqualTo(rule.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("classes")
    void noOtherRowOfTheClassTakesACounterexample(String row, WordClass wordClass, Rule rule) {
        assertThat(rule.examples()).allMatch(wordClass::fits);
        assertThat(rule.counterexamples()).noneMatch(wordClass::fits);
    }

    @ParameterizedTest
    @EnumSource(WordClass.class)
    void everyClassHasItsRows(WordClass wordClass) {
        assertThat(wordClass.rules()).isNotEmpty().allMatch(rule -> rule.name().equals(wordClass.chinese()));
    }

    private static Stream<Arguments> kinds(Rules rules, Function<String, String> kind) {
        List<Rule> all = rules.all();
        return all.stream().map(rule -> arguments(rule.name() + " " + rule.examples(), rule, kind));
    }

    private static Stream<Arguments> words(WordTable table) {
        return kinds(
                table.rules(),
                phrase -> table.find(phrase).map(WordTable.Found::answer).orElse(""));
    }
}
