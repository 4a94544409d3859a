package qicao.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some hundreds of cells, each a number in a format, with what LibreOffice and we show of it: {@code cells.tsv} and
 * {@code cells-unseen.tsv}, whose formats were written down before any of them was tried. A line is format, number, LibreOffice's
 * text, ours, and why they differ: {@code spoken} (a date in numbers is written as a speech has it), {@code unknown there}
 * (LibreOffice does not know what Chinese spreadsheets write), {@code refused}, or {@code rounding}.
 */
final class CellFormatTest {
    private static final List<String> FILES = List.of("cells.tsv", "cells-unseen.tsv");
    private static final List<String> REASONS = List.of("", "spoken", "unknown there", "refused", "rounding");
    private static final int SECONDS = 180;

    @TempDir
    Path folder;

    private record Pair(String format, String number, String libre, String ours, String reason) {
        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            return new Pair(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        Pair with(String newLibre, String newOurs) {
            return new Pair(format, number, newLibre, newOurs, reason(newLibre, newOurs));
        }

        private String reason(String newLibre, String newOurs) {
            if (newOurs.startsWith("BATCH-")) {
                return "refused";
            }
            return bare(newLibre).equals(bare(newOurs)) ? "" : reason;
        }

        String line() {
            return String.join("\t", format, number, libre, ours, reason);
        }
    }

    @Test
    void cellsAreReadAsTheyAreShown() throws IOException {
        for (String file : FILES) {
            List<Pair> pairs = pairs(file);
            List<String> ours = ours(workbook(pairs));

            assertThat(pairs).hasSizeGreaterThan(150);
            for (int i = 0; i < pairs.size(); i++) {
                Pair pair = pairs.get(i);
                assertThat(ours.get(i))
                        .as(pair.format() + " of " + pair.number())
                        .isEqualTo(pair.ours());
                assertThat(pair.reason()).isIn(REASONS);
                assertThat(pair.reason().isEmpty())
                        .as(pair.line())
                        .isEqualTo(bare(pair.libre()).equals(bare(pair.ours())));
            }
        }
    }

    /** ECMA-376-1, 18.8.30, zh-cn. */
    @ParameterizedTest
    @CsvSource({
        "14, 2026年9月6日",
        "15, 2026年9月6日",
        "16, 9月6日",
        "17, 2026年9月",
        "18, 8:30",
        "20, 8:30",
        "22, 2026年9月6日8时30分",
        "27, 2026年9月",
        "28, 9月6日",
        "29, 9月6日",
        "30, 2026年9月6日",
        "31, 2026年9月6日",
        "32, 8时30分",
        "33, 8时30分00秒",
        "34, 上午8时30分",
        "35, 上午8时30分00秒",
        "36, 2026年9月",
        "50, 2026年9月",
        "51, 9月6日",
        "52, 2026年9月",
        "53, 9月6日",
        "54, 9月6日",
        "55, 上午8时30分",
        "56, 上午8时30分00秒",
        "57, 2026年9月",
        "58, 9月6日"
    })
    void formatsWithoutATextAreThoseOfAChineseSpreadsheet(int id, String shown) {
        assertThat(CellFormat.of(id, Optional.empty(), false).number(46271.35416666666))
                .isEqualTo(Cell.of(shown));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 42, 44, 59, 81, 163, 200})
    void aFormatThatTheMachineOrNobodyKnowsIsRefused(int id) {
        assertThat(CellFormat.of(id, Optional.empty(), false).number(5).fault())
                .map(Cell.Fault::code)
                .contains("BATCH-026");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 1, 60.9, 2_958_466, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void aDayThatNoCalendarIsSureOfIsRefused(double day) {
        assertThat(CellFormat.of(14, Optional.empty(), false).number(day).fault())
                .map(Cell.Fault::code)
                .contains("BATCH-026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0\"户\",", "#,##0\\.0,", "0.0,0", ",0", "0.0.0", "[>5]0;0;0", "[$-130000]yyyy", "[x]0", "0k"})
    void aFormatThatProgramsReadDifferentlyIsRefused(String format) {
        assertThat(CellFormat.of(200, Optional.of(format), false)
                        .number(-12345.678)
                        .fault())
                .map(Cell.Fault::code)
                .contains("BATCH-026");
    }

    @Test
    void anyFormatEndsInATextOrAFault() {
        long seed = 19;
        Random random = new Random(seed);
        String alphabet = "0#?.,%@;\"\\\\[]$-_*! /ymdhsaegAMP上午/下General年E+><=1DBNum804";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder code = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                code.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            CellFormat format = CellFormat.of(200, Optional.of(code.toString()), random.nextBoolean());
            double value = random.nextInt(4) == 0 ? random.nextGaussian() * 1e18 : random.nextInt(60_000) / 8.0 - 10;
            assertThatCode(() -> {
                        assertThat(format.number(value)).isNotNull();
                        assertThat(format.text("字")).isNotNull();
                    })
                    .as("seed %d: %s of %s", seed, code, value)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void libreOfficeShowsWhatTheFilesSay() throws Exception {
        Optional<Path> office = office();
        if (office.isEmpty()) {
            System.out.println("CellFormatTest: no soffice here, cells are compared with what it once showed.");
        }
        assumeTrue(office.isPresent(), "no soffice here");
        for (String file : FILES) {
            List<Pair> pairs = pairs(file);
            Path workbook = workbook(pairs);
            List<String> libre = libre(office.get(), workbook);
            assertThat(libre).hasSameSizeAs(pairs);
            if (Boolean.getBoolean("golden.update")) {
                update(file, pairs, libre, ours(workbook));
                continue;
            }
            for (int i = 0; i < pairs.size(); i++) {
                assertThat(libre.get(i))
                        .as(pairs.get(i).line())
                        .isEqualTo(pairs.get(i).libre());
            }
        }
    }

    private static void update(String file, List<Pair> pairs, List<String> libre, List<String> ours)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            lines.add(pairs.get(i).with(libre.get(i), ours.get(i)).line());
        }
        Files.write(Path.of("src/test/resources/qicao/spreadsheet", file), lines);
    }

    /** Padding is for the looks only. */
    private static String bare(String text) {
        return text.replace(" ", "");
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (InputStream in = CellFormatTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Pair::of)
                    .toList();
        }
    }

    /** A pair a row, in the first column; the second one keeps empty cells in the table. */
    private Path workbook(List<Pair> pairs) throws IOException {
        Path file = folder.resolve("cells.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("cells");
            Map<String, CellStyle> styles = new HashMap<>();
            for (int i = 0; i < pairs.size(); i++) {
                var cell = sheet.createRow(i).createCell(0);
                cell.setCellValue(Double.parseDouble(pairs.get(i).number()));
                cell.setCellStyle(styles.computeIfAbsent(pairs.get(i).format(), format -> {
                    CellStyle style = book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat(format));
                    return style;
                }));
                sheet.getRow(i).createCell(1).setCellValue("|");
            }
            sheet.setColumnWidth(0, 255 * 200);
            book.write(out);
        }
        return file;
    }

    private static List<String> ours(Path workbook) {
        List<String> shown = new ArrayList<>();
        new XlsxTable().read("cells", workbook, new TableReader.Visitor() {
            @Override
            public boolean sheet(Sheet sheet) {
                return true;
            }

            @Override
            public boolean row(SheetRow row) {
                Cell cell = row.cell(0);
                shown.add(cell.fault().map(Cell.Fault::code).orElse(cell.text()));
                return true;
            }
        });
        return shown;
    }

    /** LibreOffice's CSV shows numbers as its cells do; its language is told in a profile of its own. */
    private List<String> libre(Path office, Path workbook) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Setup/L10N">
                <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>zh-CN</value></prop>
                </item>
                </oor:items>
                """);
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):9,34,76",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("soffice takes too long");
        }
        return Files.readAllLines(folder.resolve("cells.csv")).stream()
                .map(CellFormatTest::first)
                .toList();
    }

    private static String first(String line) {
        String cell = line.substring(0, line.lastIndexOf('\t'));
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static Optional<Path> office() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
