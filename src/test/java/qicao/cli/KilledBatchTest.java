package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch in a process of its own that is killed or interrupted at random moments. Three times; {@code -Dkills=20} makes it
 * twenty.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
final class KilledBatchTest {
    private static final int COUNT = 400;
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    Path folder;

    @BeforeEach
    void writeFillIns() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < COUNT; i++) {
            Files.writeString(folder.resolve("in/%03d.yaml".formatted(i)), Samples.PROGRESS.replace("36个", i + "个"));
        }
    }

    @Test
    void aKilledBatchLeavesWholeFilesAndIsResumedToTheSameResult() throws Exception {
        new Cli(folder).run("batch", "in", "-o", "whole");
        Map<String, byte[]> whole = drafts("whole");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        System.out.println("seed of the kills: " + seed);

        for (int kill = 0; kill < KILLS; kill++) {
            String out = "out" + kill;
            // Text files carry no mark of ours: only the manifest tells that they are.
            String format = kill % 2 == 0 ? "docx" : "txt";
            Process process = start(out, "--to", format);
            awaitFirstDraft(process, out);
            Thread.sleep(random.nextInt(600));
            process.destroyForcibly().waitFor();

            if (format.equals("docx")) {
                assertThat(drafts(out))
                        .as("kill %d, seed %d", kill, seed)
                        .allSatisfy((name, content) -> assertThat(content).isEqualTo(whole.get(name)));
            }
            Cli.Result resumed = new Cli(folder).run("batch", "in", "-o", out, "--resume", "--to", format);
            assertThat(resumed.exit()).as("%s, seed %d", resumed.err(), seed).isZero();
            assertThat(drafts(out)).hasSize(COUNT);
            if (format.equals("docx")) {
                assertThat(drafts(out)).usingRecursiveComparison().isEqualTo(whole);
            }
            assertThat(names(out)).hasSize(COUNT + 1);
        }
    }

    @Test
    void anInterruptedBatchEndsWithAReport() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "no SIGTERM on Windows");
        Process process = start("out", "--report", "r.json");
        awaitFirstDraft(process, "out");
        process.destroy();
        process.waitFor();

        JsonNode report = new ObjectMapper().readTree(folder.resolve("r.json").toFile());
        assertThat(report.get("total").asInt()).isEqualTo(COUNT);
        assertThat(report.get("succeeded").asInt())
                .isEqualTo(drafts("out").size())
                .isEqualTo(report.get("items").size());
        assertThat(names("out")).noneMatch(name -> name.endsWith(".tmp"));
    }

    private Process start(String out, String... more) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                absolute(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
                "qicao.cli.Main",
                "batch",
                "in",
                "-o",
                out));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The class path may be relative to the folder of this process. */
    private static String absolute(String classPath) {
        return java.util.Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(File.pathSeparator));
    }

    private void awaitFirstDraft(Process process, String out) throws Exception {
        while (process.isAlive() && drafts(out).isEmpty()) {
            Thread.sleep(5);
        }
        assertThat(drafts(out)).as("the batch never began").isNotEmpty();
    }

    private Map<String, byte[]> drafts(String out) throws IOException {
        Map<String, byte[]> drafts = new TreeMap<>();
        for (String name : names(out)) {
            if (!name.startsWith(".")) {
                drafts.put(name, Files.readAllBytes(folder.resolve(out).resolve(name)));
            }
        }
        return drafts;
    }

    private List<String> names(String out) throws IOException {
        if (!Files.isDirectory(folder.resolve(out))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve(out))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
