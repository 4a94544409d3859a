package qicao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The characters that words can begin and end with, so that most phrases are refused without an expression. */
final class EdgeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "启动|开工 启开 动工",
                "[收结]案 收结 案",
                "(大会|现场)发言 大现 言",
                "已经?完 已 完",
                "经?完成? 经完 完成",
                "(很|非常)?好 很非好 好",
                "大{0,2}事 大事 事",
                "大{1,2}事 大 事",
                "就…提出 就 出",
                "第#点 第 点",
            })
    void itIsThatOfEveryAlternative(String notation, String first, String last) {
        assertThat(characters(notation, false)).isEqualTo(sorted(first));
        assertThat(characters(notation, true)).isEqualTo(sorted(last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"…前 true", "前…… false", "[^的]好 true", "好[^的] false", "好? true", "好? false", "好|… true"})
    void whatCanBeAnythingHasNone(String notation, boolean first) {
        assertThat(Edge.of(notation, !first)).isNull();
    }

    @Test
    void aNumberHasDigits() {
        assertThat(characters("#日", false)).isEqualTo("0123456789");
    }

    private static String characters(String notation, boolean atEnd) {
        return sorted(Objects.requireNonNull(Edge.of(notation, atEnd)));
    }

    private static String sorted(String characters) {
        return characters
                .chars()
                .sorted()
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
