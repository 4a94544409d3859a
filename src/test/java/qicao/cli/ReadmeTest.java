package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README does what the README says it does, in the order of the README. */
final class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```[a-z]*\\n(.*?)^ *```$");
    private static final Pattern COMMAND = Pattern.compile("java -jar (?:target/)?qicao\\.jar ([^\\n#&]+)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @TempDir
    Path folder;

    @Test
    void theTwoHeadlineCommandsAreThere() throws IOException {
        assertThat(blocks())
                .contains(
                        "mvn -q package -DskipTests && java -jar target/qicao.jar"
                                + " render samples/02-动员部署会.yaml -o 讲话稿.docx\n",
                        "mvn verify\n");
    }

    @Test
    void everyCommandWorks() throws IOException {
        copySamples();
        List<String> commands = commands();

        assertThat(commands).hasSizeGreaterThan(8);
        for (String command : commands) {
            Cli.Result result = new Cli(folder).run(SPACES.split(command.strip(), 0));
            assertThat(result.exit()).as(command + "\n" + result.err()).isEqualTo(ExitCode.DONE);
        }
        assertThat(folder.resolve("讲话稿.docx")).isNotEmptyFile();
        assertThat(folder.resolve("填报单.docx")).isNotEmptyFile();
    }

    @Test
    void theTableOfCommandsIsComplete() throws IOException {
        String readme = Files.readString(README);
        List<String> commands = new Cli(folder)
                .run("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("命令："))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> SPACES.split(line.strip(), 2)[0])
                .toList();

        assertThat(commands)
                .contains("render")
                .allSatisfy(name -> assertThat(readme).containsPattern("\\| `" + name + "[ `]"));
    }

    @Test
    void theTableOfExitCodesIsComplete() throws IOException {
        String readme = Files.readString(README);

        assertThat(List.of(ExitCode.DONE, ExitCode.INPUT, ExitCode.USAGE, ExitCode.OUTPUT, ExitCode.FAULT))
                .allSatisfy(code -> assertThat(readme).contains("\n| " + code + " | "));
    }

    private static List<String> commands() throws IOException {
        return blocks().stream()
                .flatMap(block -> COMMAND.matcher(block).results().map(result -> result.group(1)))
                .toList();
    }

    private static List<String> blocks() throws IOException {
        return FENCED.matcher(Files.readString(README))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private void copySamples() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("samples"));
        List<Path> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(samples::add);
        }
        for (Path sample : samples) {
            Files.copy(sample, copies.resolve(sample.getFileName()));
        }
    }
}
