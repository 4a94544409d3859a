package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class RenderOptionsTest {
    @Test
    void nothingButTheFillInIsNeeded() {
        assertThat(options("a.yaml"))
                .isEqualTo(new RenderOptions(
                        "a.yaml",
                        "a.docx",
                        new DocxFormat(),
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
                        new MarkdownFormat(),
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

    /** Whatever is read without picocli means the same to picocli. */
    @Test
    void plainArgumentsMeanWhatPicocliSaysTheyMean() {
        List<String> words = List.of(
                "a.yaml",
                "b.docx",
                "-",
                "-o",
                "--output",
                "--output=c.md",
                "--to",
                "txt",
                "--to=md",
                "--to=no",
                "--style",
                "speech",
                "--seed",
                "7",
                "--seed=07",
                "--seed=x",
                "--pace",
                "--pace=99999999999",
                "--strict",
                "--annotate",
                "--trace=t.json",
                "--templates",
                "dir",
                "--force",
                "--force=false",
                "--lang",
                "en",
                "--lang=zh",
                "-h",
                "--",
                "@f",
                "",
                "\"q\"",
                "-of");
        Random random = new Random(11);
        int plain = 0;
        for (int count = 0; count < 20_000; count++) {
            List<String> arguments = new ArrayList<>(List.of("a.yaml"));
            for (int left = random.nextInt(6); left > 0; left--) {
                arguments.add(random.nextInt(arguments.size() + 1), words.get(random.nextInt(words.size())));
            }
            Optional<RenderOptions> read = plain(arguments);
            if (read.isPresent()) {
                plain++;
                assertThat(picocli(arguments)).as("%s", arguments).isEqualTo(read.get());
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void everyOptionMayBeWrittenPlainly() {
        List<String> arguments = new ArrayList<>(List.of("a.yaml"));
        for (OptionSpec option : RenderOptions.spec().options()) {
            arguments.add(option.longestName());
            if (option.arity().max() > 0) {
                arguments.add(
                        Map.of("--to", "md", "--seed", "3", "--pace", "180").getOrDefault(option.longestName(), "x"));
            }
        }
        assertThat(plain(arguments)).contains(picocli(arguments));
    }

    private static Optional<RenderOptions> plain(List<String> arguments) {
        return RenderOptions.plain(
                Stream.concat(Stream.of("render"), arguments.stream()).toArray(String[]::new));
    }

    private static RenderOptions picocli(List<String> arguments) {
        return RenderOptions.of(new CommandLine(RenderOptions.spec().addOption(Options.language()))
                .setExpandAtFiles(false)
                .parseArgs(arguments.toArray(String[]::new)));
    }

    private static RenderOptions options(String arguments) {
        return RenderOptions.of(new CommandLine(RenderOptions.spec()).parseArgs(arguments.split(" ")));
    }
}
