package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class RenderOptionsTest {
    @Test
    void nothingButTheFillInIsNeeded() {
        assertThat(options("a.yaml"))
                .isEqualTo(new RenderOptions(
                        "a.yaml",
                        "a.docx",
                        Format.DOCX,
                        Optional.empty(),
                        OptionalLong.empty(),
                        200,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    @Test
    void everyOptionIsRead() {
        assertThat(options(
                        "a.yaml --output b --to md --style speech --seed -3 --pace 180 --strict --annotate --trace t.json"
                                + " --templates dir --force"))
                .isEqualTo(new RenderOptions(
                        "a.yaml",
                        "b",
                        Format.MD,
                        Optional.of("speech"),
                        OptionalLong.of(-3),
                        180,
                        true,
                        true,
                        Optional.of("t.json"),
                        Optional.of("dir"),
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "填报单.yaml, 填报单.docx",
        "a.b/c.d.yml, a.b/c.d.docx",
        "a.b/c, a.b/c.docx",
        "a.b\\c, a.b\\c.docx",
        ".hidden, .hidden.docx",
        "-, -"
    })
    void theDraftLiesBesideTheFillIn(String input, String output) {
        assertThat(options(input).output()).isEqualTo(output);
    }

    private static RenderOptions options(String arguments) {
        return RenderOptions.of(new CommandLine(RenderOptions.spec("render")).parseArgs(arguments.split(" ")));
    }
}
