package qicao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.diagnostic.DiagnosticException;

final class ManifestTest {
    private static final Manifest.Entry ENTRY = new Manifest.Entry("一 二.docx", "made", "content", 2, 4821);

    @TempDir
    Path folder;

    @Test
    void entriesAreKnownTheNextTime() throws IOException {
        write(ENTRY);

        try (Manifest manifest = open()) {
            assertThat(manifest.entry("一 二.docx")).contains(ENTRY);
            assertThat(manifest.entry("三.docx")).isEmpty();
        }
    }

    @Test
    void theLastEntryCountsAndEarlierContentsAreRemembered() throws IOException {
        Manifest.Entry later = new Manifest.Entry(ENTRY.name(), "made2", "content2", 0, 1);
        write(ENTRY, later);

        try (Manifest manifest = open()) {
            assertThat(manifest.entry(ENTRY.name())).contains(later);
            assertThat(manifest.wrote(ENTRY.name(), "content")).isTrue();
            assertThat(manifest.wrote(ENTRY.name(), "content2")).isTrue();
            assertThat(manifest.wrote(ENTRY.name(), "content3")).isFalse();
        }
    }

    @Test
    void halfALineOfAKilledRunIsPassedOver() throws IOException {
        write(ENTRY);
        Files.writeString(file(), "abc\tde", StandardOpenOption.APPEND);
        Manifest.Entry other = new Manifest.Entry("b.docx", "m", "c", 0, 1);
        write(other);

        try (Manifest manifest = open()) {
            assertThat(manifest.entry(ENTRY.name())).contains(ENTRY);
            assertThat(manifest.entry("b.docx")).contains(other);
        }
    }

    @Test
    void historyIsDroppedOnceItIsMostOfTheFile() throws IOException {
        for (int run = 0; run < 10; run++) {
            write(ENTRY, new Manifest.Entry("b.docx", "m", "c" + run, 0, 1));
        }

        assertThat(Files.readAllLines(file())).hasSizeLessThan(8);
        try (Manifest manifest = open()) {
            assertThat(manifest.entry(ENTRY.name())).contains(ENTRY);
            assertThat(manifest.wrote("b.docx", "c9")).isTrue();
        }
    }

    @Test
    void aFolderServesOneBatchAtATime() {
        try (Manifest manifest = open()) {
            assertThat(manifest.entry("x")).isEmpty();
            assertRefused("BATCH-012");
        }
    }

    @Test
    void aFileThatIsNoneOfOursIsLeftAlone() throws IOException {
        Files.writeString(file(), "somebody's notes\n");

        assertRefused("BATCH-013");
        assertThat(file()).hasContent("somebody's notes");
    }

    private void assertRefused(String code) {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        e -> assertThat(e.diagnostics().get(0).code()).isEqualTo(code));
    }

    private void write(Manifest.Entry... entries) throws IOException {
        try (Manifest manifest = open()) {
            for (Manifest.Entry entry : entries) {
                manifest.add(entry);
            }
        }
    }

    private Manifest open() {
        return Manifest.open("out", folder);
    }

    private Path file() {
        return folder.resolve(Manifest.NAME);
    }
}
