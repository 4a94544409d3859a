package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.diagnostic.Diagnostic;

/** Files that are damaged or locked are findings. */
final class UnreadableInputsTest {
    /** Behind the local header of an entry with a name of five bytes: the compressed text. */
    private static final int COMPRESSED = 30 + 5;

    @TempDir
    private Path folder;

    @Test
    void aDamagedEntryOfAnArchiveIsNamed() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("同志们：现在开会。".repeat(100).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        byte[] damaged = archive.toByteArray();
        damaged[COMPRESSED] = (byte) 0xFF;

        assertThat(problems("稿.zip", damaged)).extracting(Diagnostic::code).containsExactly("CORPUS-002");
    }

    @Test
    void aDocumentLockedWithAPasswordIsToldAsSuch() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            container.writeFilesystem(locked);
        }

        assertThat(problems("稿.doc", locked.toByteArray()))
                .extracting(Diagnostic::code)
                .containsExactly("CORPUS-007");
    }

    @Test
    void anArchiveWithoutFilesIsNotPassedOverInSilence() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("空/"));
            zip.closeEntry();
        }

        assertThat(problems("稿.zip", archive.toByteArray()))
                .extracting(Diagnostic::code)
                .containsExactly("CORPUS-010");
    }

    /** Bit 0 of the general purpose flags, in both headers of the entry, says that it is encrypted. */
    @Test
    void anArchiveLockedWithAPasswordIsToldAsSuch() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("同志们：现在开会。".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        byte[] locked = archive.toByteArray();
        int directory = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        locked[6] |= 1;
        locked[directory + 8] |= 1;

        assertThat(problems("稿.zip", locked)).extracting(Diagnostic::code).containsExactly("CORPUS-007");
    }

    private List<Diagnostic> problems(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return new CorpusReader(ReadingLimits.defaults())
                .read(List.of(file.toString())).stream()
                        .flatMap(source -> source.diagnostics().stream())
                        .toList();
    }
}
