package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the fill-in tells what the {@link Schema} says. */
final class FillInPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/fill-in.md");

    @Test
    void thePageHasARowForEveryKeyOfEveryGroup() throws IOException {
        List<String> rows = Arrays.stream(Group.values())
                .flatMap(group -> Schema.fields(group).stream())
                .map(FillInPageTest::row)
                .toList();

        assertThat(Files.readAllLines(PAGE)).containsAll(rows);
    }

    @Test
    void thePageHasNoRowForAKeyThatIsNone() throws IOException {
        List<String> rows = Arrays.stream(Group.values())
                .flatMap(group -> Schema.fields(group).stream())
                .map(FillInPageTest::row)
                .toList();

        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.startsWith("| ") && !line.startsWith("| 键 |"))
                .isSubsetOf(rows);
    }

    private static String row(Field field) {
        String shape = switch (field.shape()) {
            case TEXT -> "文字";
            case TEXTS -> "多条";
            case GROUP -> "一组";
            case GROUPS -> "多组";
            case ONE_OR_MORE -> "一组或多组";
        };
        return String.format(
                "| %s | `%s` | %s | %s | %s |",
                field.key().chinese(), field.key().english(), shape, field.chinese(), field.example());
    }
}
