package qicao.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about styles names every key, in both languages. */
final class StylePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/styles.md");

    /** Chinese and English, in a row of a table or in front of one: 正文 | `body`, **纸张**（`paper`）. */
    private static final Pattern NAMES = Pattern.compile("(\\p{IsHan}+)(?: \\| |\\*\\*（)`(\\w+)`");

    @ParameterizedTest
    @EnumSource
    void aSectionIsNamed(Section section) throws IOException {
        List<MatchResult> names =
                NAMES.matcher(Files.readString(PAGE)).results().toList();

        assertThat(names).anyMatch(pair -> pair.group(1).equals(section.chinese()) && section.isNamed(pair.group(2)));
    }

    @ParameterizedTest
    @EnumSource
    void aPropertyIsNamed(Property property) throws IOException {
        assertThat(Files.readString(PAGE)).contains("\n| " + property.chinese() + " | `" + property.english() + "` |");
    }
}
