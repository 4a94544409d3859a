package qicao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Diagnostic;

final class OutputFileTest {
    private static final Replacement CAREFUL = new Replacement(false, List.of(), path -> false);
    private static final Replacement FORCED = new Replacement(true, List.of(), path -> false);

    @TempDir
    Path folder;

    @Test
    void aNewFileIsWrittenAndNothingElse() throws IOException {
        assertThat(write("初稿.txt", CAREFUL)).isEmpty();

        assertThat(folder.resolve("初稿.txt")).hasContent("新");
        assertThat(names()).containsExactly("初稿.txt");
    }

    @Test
    void aMissingFolderIsNotMade() throws IOException {
        assertThat(code(write("没有/初稿.txt", CAREFUL))).isEqualTo("OUT-001");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("文件"), "旧");

        assertThat(code(write("文件/初稿.txt", FORCED))).isEqualTo("OUT-002");
    }

    @Test
    void aFolderIsNotReplacedEvenByForce() throws IOException {
        Files.createDirectory(folder.resolve("初稿.txt"));

        assertThat(code(write("初稿.txt", FORCED))).isEqualTo("OUT-003");
        assertThat(folder.resolve("初稿.txt")).isDirectory();
    }

    @Test
    void aDeviceIsNotReplacedEvenByForce() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "no /dev/null here");

        assertThat(code(new OutputFile("/dev/null", device).write(FORCED, Content.text("新"))))
                .isEqualTo("OUT-004");
        assertThat(device).exists();
    }

    @Test
    void anInputIsNotReplacedEvenByForceAndUnderAnotherName() throws IOException {
        Path input = Files.writeString(folder.resolve("填报单.yaml"), "旧");
        Files.createLink(folder.resolve("硬链接.txt"), input);
        Files.createSymbolicLink(folder.resolve("软链接.txt"), input);
        Replacement replacement = new Replacement(true, List.of(folder.resolve("没有了.yaml"), input), path -> true);

        for (String name : List.of("填报单.yaml", "硬链接.txt", "软链接.txt", "./填报单.yaml")) {
            assertThat(code(write(name, replacement))).as(name).isEqualTo("OUT-005");
        }
        assertThat(input).hasContent("旧");
    }

    @Test
    void anEditedFileIsKept() throws IOException {
        Files.writeString(folder.resolve("初稿.txt"), "旧");

        assertThat(code(write("初稿.txt", CAREFUL))).isEqualTo("OUT-006");
        assertThat(folder.resolve("初稿.txt")).hasContent("旧");
    }

    @Test
    void anUntouchedDraftIsReplaced() throws IOException {
        Files.writeString(folder.resolve("初稿.txt"), "旧");

        assertThat(write("初稿.txt", new Replacement(false, List.of(), path -> true)))
                .isEmpty();
        assertThat(folder.resolve("初稿.txt")).hasContent("新");
        assertThat(names()).containsExactly("初稿.txt");
    }

    @Test
    void forceReplaces() throws IOException {
        Files.writeString(folder.resolve("初稿.txt"), "旧");

        assertThat(write("初稿.txt", FORCED)).isEmpty();
        assertThat(folder.resolve("初稿.txt")).hasContent("新");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("真.txt"), "旧");
        Files.createSymbolicLink(folder.resolve("链.txt"), real);

        assertThat(write("链.txt", FORCED)).isEmpty();
        assertThat(folder.resolve("链.txt")).isSymbolicLink();
        assertThat(real).hasContent("新");
    }

    @Test
    void aFolderWithoutWriteAccessIsSaidSo() {
        Path protectedFolder = Path.of("/sys");
        assumeTrue(Files.isDirectory(protectedFolder), "no /sys here");

        assertThat(code(new OutputFile("初稿.txt", protectedFolder.resolve("qicao.txt"))
                        .write(CAREFUL, Content.text("新"))))
                .isEqualTo("OUT-007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "There is not enough space on the disk", "磁盘空间不足。"})
    void aFullDiskLeavesWhatWasThere(String words) throws IOException {
        Files.writeString(folder.resolve("初稿.txt"), "旧");

        assertThat(code(output("初稿.txt").write(FORCED, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException(words);
                })))
                .isEqualTo("OUT-008");
        assertThat(folder.resolve("初稿.txt")).hasContent("旧");
        assertThat(names()).containsExactly("初稿.txt");
    }

    @Test
    void anyOtherFailureIsQuoted() throws IOException {
        Optional<Diagnostic> finding = output("初稿.txt").write(CAREFUL, out -> {
            throw new FileSystemException("/some/path", null, "Input/output error");
        });

        assertThat(finding.orElseThrow().code()).isEqualTo("OUT-009");
        assertThat(finding.orElseThrow().arguments()).containsExactly("Input/output error");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFaultOfTheContentLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> output("初稿.txt").write(CAREFUL, out -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aNameAsLongAsTheSystemAllowsIsWritten() {
        assertThat(write("初".repeat(83) + ".txt", CAREFUL)).isEmpty();
    }

    private Optional<Diagnostic> write(String name, Replacement replacement) {
        return output(name).write(replacement, Content.text("新"));
    }

    private OutputFile output(String name) {
        return new OutputFile(name, folder.resolve(name));
    }

    private static String code(Optional<Diagnostic> finding) {
        return finding.orElseThrow().code();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
