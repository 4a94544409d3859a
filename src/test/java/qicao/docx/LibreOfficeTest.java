package qicao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.draft.Draft;
import qicao.style.Styles;

/** Opens drafts in LibreOffice, prints them as PDF and reads the pages. */
class LibreOfficeTest {
    /** In a few of them a mark meets the end of a line that is just full. */
    private static final List<String> MARKS = marks();

    @TempDir
    static Path folder;

    /** All drafts are printed at once: most of the time goes into starting the program. */
    @BeforeAll
    static void print() throws Exception {
        assumeTrue(isOnPath("soffice"), "skipped: LibreOffice (soffice) is not installed");
        assumeTrue(isOnPath("pdftotext"), "skipped: pdftotext (poppler-utils) is not installed");
        write("grid", Styles.DEFAULT, Drafts.ofTexts(List.of("永".repeat(2 * 22 * 28 - 2))));
        write("short", Styles.DEFAULT, Drafts.ofTexts(Collections.nCopies(44, "永久")));
        for (String style : new Styles().names()) {
            write("all-" + style, style, Drafts.everything());
            write("marks-" + style, style, Drafts.ofTexts(MARKS));
        }
        // Four lines each, which do not divide the page.
        write("kept", "reading", Drafts.ofTexts(Collections.nCopies(12, "甲" + "永".repeat(60) + "乙")));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).filter(name -> name.endsWith(".docx")).forEach(command::add);
        }
        run(command);
    }

    @Test
    void aPageHasTwentyTwoLinesOfTwentyEightCharacters() throws Exception {
        List<List<String>> pages = pages("grid");
        assertThat(pages).hasSize(2).allSatisfy(page -> assertThat(page).hasSize(22));
        assertThat(pages.get(0).get(0)).hasSize(26);
        assertThat(pages.get(0).subList(1, 22))
                .allSatisfy(line -> assertThat(line).hasSize(28));
        assertThat(pages.get(1)).allSatisfy(line -> assertThat(line).hasSize(28));
    }

    @Test
    void shortParagraphsFillThePageToo() throws Exception {
        assertThat(pages("short"))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).hasSize(22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "speech", "reading"})
    void noTextIsLostAndRunInHeadingsStayInTheirLine(String style) throws Exception {
        List<String> lines = pages("all-" + style).get(0);
        assertThat(String.join("", lines).replaceAll("\\s", ""))
                .isEqualTo("在全县防汛工作会议上的讲话——致全体防汛干部县委副书记、县长林知远（2026年5月8日）同志们："
                        + "今天，我们召开【待补：会议名称】。一、认清形势，落实责任（一）守住“底线”。一是查隐患。水库、堤防——逐一排查……");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("底线”。一是"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "speech", "reading"})
    void noMarkIsLostAtTheEndOfALine(String style) throws Exception {
        String printed = pages("marks-" + style).stream().flatMap(List::stream).collect(Collectors.joining());
        assertThat(printed.replaceAll("\\s", "")).isEqualTo(String.join("", MARKS));
    }

    @Test
    void theReadingStyleKeepsAShortParagraphOnOnePage() throws Exception {
        assertThat(pages("kept"))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page.get(0)).startsWith("甲"))
                .allSatisfy(page -> assertThat(page.get(page.size() - 1)).endsWith("乙"));
    }

    private static List<String> marks() {
        List<String> pieces = List.of("永永", "安", "全", "45", "7", "620", "A", "“甲”", "永，", "永、", "永。");
        Random random = new Random(3);
        return IntStream.range(0, 600)
                .mapToObj(paragraph -> IntStream.range(0, 20 + random.nextInt(40))
                        .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())))
                        .collect(Collectors.joining("", "甲", "乙。")))
                .toList();
    }

    private static void write(String name, String style, Draft draft) throws IOException {
        DocxWriter writer = new DocxWriter(new Styles().named(style));
        Files.write(folder.resolve(name + ".docx"), writer.toBytes(draft, DocxOptions.defaults()));
    }

    /** The lines of every page without blanks and page numbers. */
    private static List<List<String>> pages(String name) throws IOException, InterruptedException {
        run(List.of("pdftotext", "-layout", folder.resolve(name + ".pdf").toString()));
        String text = Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\f"))
                .map(page -> page.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("— ?\\d+ ?—"))
                        .toList())
                .filter(page -> !page.isEmpty())
                .toList();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(command.get(0) + ".log").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve(command.get(0) + ".log")))
                .isZero();
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
