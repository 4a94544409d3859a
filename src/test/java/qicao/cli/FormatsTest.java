package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FormatsTest {
    static List<Format> formats() {
        return Formats.all();
    }

    @Test
    void eachNameIsThatOfOneFormat() {
        assertThat(Formats.all().stream().flatMap(format -> format.names().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z]+"));
        assertThat(Formats.words()).containsExactly("docx", "html", "md", "txt");
        assertThat(Formats.USUAL.extension()).isEqualTo("docx");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatIsKnownByEachOfItsNamesInAnyCase(Format format) {
        assertThat(format.names()).allSatisfy(name -> {
            assertThat(Formats.of(name.toUpperCase(Locale.ROOT))).contains(format);
            assertThat(Formats.ofFileName("a.b/讲话稿." + name)).contains(format);
        });
    }

    /** The batch names its files by what writes them. */
    @ParameterizedTest
    @MethodSource("formats")
    void whatWritesAFormatGivesItsFilesTheSameEnding(Format format, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), Samples.PROGRESS);

        new Cli(folder).run("batch", "a.yaml", "-o", "out", "--to", format.extension());

        assertThat(folder.resolve("out/a." + format.extension())).exists();
    }

    @ParameterizedTest
    @CsvSource({"docx, true", "html, false", "md, false", "txt, false"})
    void onlyWordFilesHavePagesAndAreNoText(String name, boolean word) {
        Format format = Formats.of(name).orElseThrow();

        assertThat(format.isBinary()).isEqualTo(word);
        assertThat(format.hasPages()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"讲话稿", "讲话稿.", "讲话稿.pdf", "docx"})
    void aNameThatSaysNothingIsOfNoFormat(String name) {
        assertThat(Formats.ofFileName(name)).isEmpty();
    }
}
