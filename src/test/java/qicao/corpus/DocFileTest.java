package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old Word files as word processors write them: one that is kept, and one that LibreOffice makes at run time. */
final class DocFileTest {
    private static final List<String> PARAGRAPHS = List.of(
            "同志们：",
            "今天，我们召开渔港建设动员会。下面，我讲三点意见。",
            "一、认清形势，增强信心",
            "渔港是渔民的家，家不牢，船不稳。今年的台风比往年来得早，港里的船比往年停得多，不能再等。",
            "二、突出重点，加快建设",
            "1.清淤，六月底前把航道挖到四米。",
            "2.加固，汛期之前把西堤修完。",
            "三、加强领导，落实责任",
            "各乡镇、各部门要把任务分到人，一周一碰头，一月一通报，哪里慢了就到哪里去看。",
            "同志们，让我们齐心协力，为建成平安渔港而努力奋斗！");

    private static final String TITLE = "在全县渔港建设动员会上的讲话";

    @TempDir
    Path folder;

    /** LibreOffice 7.4 wrote it from a page of our own words; its two points are an automatic list. */
    @Test
    void paragraphsAndAutomaticNumbersOfAWordFileAreRead() throws IOException {
        Path file = folder.resolve("稿.doc");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("numbered.doc"))) {
            Files.copy(in, file);
        }

        Speech speech = onlySpeech(file);

        assertThat(speech.title()).contains(TITLE);
        assertThat(Texts.lines(speech)).first().isEqualTo("（2026年7月6日）");
        assertThat(Texts.lines(speech).subList(1, speech.lines().size())).isEqualTo(PARAGRAPHS);
        assertThat(speech.lines().get(6).number()).isEqualTo(8);
    }

    /** WPS writes the lists first into the table stream. */
    @Test
    void aListTableAtTheBeginningOfItsStreamIsRead() throws IOException {
        byte[] moved = withListsFirst(resource("numbered.doc"));

        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(moved))) {
            assertThat(document.getFileInformationBlock().getFcPlfLst()).isZero();
        }
        assertThat(CorpusReader.manuscript("稿.doc", moved).lines())
                .extracting(SourceLine::text)
                .contains(PARAGRAPHS.get(5), PARAGRAPHS.get(6));
    }

    /** LibreOffice 7.4 wrote it: a text box, a table of one row, a header. */
    @Test
    void whatIsNotReadIsToldAndCellsAreNoPageNumbers() throws IOException {
        Manuscript manuscript = CorpusReader.manuscript("稿.doc", resource("boxed.doc"));

        assertThat(manuscript.diagnostics()).extracting(it -> it.code()).containsExactly("CORPUS-020", "CORPUS-018");
        assertThat(manuscript.lines()).extracting(SourceLine::text).contains("3", "西堤");
        assertThat(Texts.lines(manuscript.speeches().get(0))).contains("3　西堤");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocFileTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    /** MS-DOC 2.5.5 and 2.5.6: pairs of place and length from 154 on; the lists end where fcPlfLfo begins. */
    private static byte[] withListsFirst(byte[] doc) throws IOException {
        int pairs = 154;
        int fcPlfLst = 0x2E2;
        int fcPlfLfo = fcPlfLst + 8;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(doc));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] main = read(container, "WordDocument");
            byte[] table = read(container, "1Table");
            int from = LittleEndian.getInt(main, fcPlfLst);
            byte[] lists = Arrays.copyOfRange(table, from, LittleEndian.getInt(main, fcPlfLfo));
            byte[] longer = Arrays.copyOf(lists, lists.length + table.length);
            System.arraycopy(table, 0, longer, lists.length, table.length);
            for (int i = 0; i < LittleEndian.getUShort(main, pairs - 2); i++) {
                int at = pairs + 8 * i;
                if (LittleEndian.getInt(main, at + 4) > 0) {
                    LittleEndian.putInt(main, at, LittleEndian.getInt(main, at) + lists.length);
                }
            }
            LittleEndian.putInt(main, fcPlfLst, 0);
            container.getRoot().createOrUpdateDocument("WordDocument", new ByteArrayInputStream(main));
            container.getRoot().createOrUpdateDocument("1Table", new ByteArrayInputStream(longer));
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] read(POIFSFileSystem container, String stream) throws IOException {
        try (InputStream in = container.createDocumentInputStream(stream)) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatLibreOfficeSavesAsWord97IsReadAsItWasTyped() throws IOException, InterruptedException {
        assumeTrue(isOnPath("soffice"), "skipped: LibreOffice (soffice) is not installed");
        Path typed = folder.resolve("typed.txt");
        Files.writeString(
                typed, "\uFEFF" + TITLE + "\n" + String.join("\n", PARAGRAPHS) + "\n", StandardCharsets.UTF_8);
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "doc:MS Word 97",
                        "--outdir",
                        folder.toString(),
                        typed.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("LibreOffice ends in time").isTrue();

        Path saved = folder.resolve("typed.doc");
        assertThat(OfficeBinary.isOne(Files.readAllBytes(saved))).isTrue();
        Speech speech = onlySpeech(saved);

        assertThat(speech.title()).contains(TITLE);
        assertThat(Texts.lines(speech)).isEqualTo(PARAGRAPHS);
    }

    private static Speech onlySpeech(Path file) {
        List<SourceText> texts = new CorpusReader(ReadingLimits.defaults()).read(List.of(file.toString()));
        assertThat(texts).hasSize(1);
        assertThat(texts.get(0).diagnostics()).isEmpty();
        assertThat(texts.get(0).speeches()).hasSize(1);
        return texts.get(0).speeches().get(0);
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
