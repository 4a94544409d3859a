package qicao.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.diagnostic.DiagnosticException;

/** Tables as they come out of Excel and WPS, and as an enemy makes them. */
final class TableReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "GB18030, ''", "GB18030, \uFEFF"})
    void everyEncodingOfSpreadsheetsIsRead(String charset, String mark) throws IOException {
        assertThat(csv((mark + "会议.名称,日期\r\n全市“动员”会,7月6日\r\n").getBytes(Charset.forName(charset))))
                .containsExactly("1[会议.名称, 日期]", "2[全市“动员”会, 7月6日]");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everySeparatorOfSpreadsheetsIsRead(String separator) throws IOException {
        String table = "会议.名称|日期|地点\n\"一,二;三\t四\"||\"说\"\"好\"\"\n第二行\"\n";

        assertThat(csv(table.replace("|", separator).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1[会议.名称, 日期, 地点]", "2[一,二;三\t四, , 说\"好\"\n第二行]");
    }

    @Test
    void emptyRowsCountSoThatNumbersAreThoseOfTheSpreadsheet() throws IOException {
        assertThat(csv("a\n\nb\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1[a]", "2[]", "3[b]");
    }

    @Test
    void aQuotationMarkThatDoesNotCloseIsFoundAtItsRow() {
        assertRefused("BATCH-009", () -> csv("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8)));
        assertRefused("BATCH-009", () -> csv("a,b\n1,\"2\"x\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertRefused("BATCH-010", () -> csv(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, ',', (byte) 0x80}));
    }

    @Test
    void aTableThatIsGoneIsSaidSo() {
        assertRefused("INPUT-001", () -> rows(new CsvTable(), folder.resolve("没有.csv")));
        assertRefused("INPUT-001", () -> rows(new XlsxTable(), folder.resolve("没有.xlsx")));
    }

    @Test
    void aWorkbookIsReadAsItIsShown() throws IOException {
        Path file = workbook(book -> {
            Row row = book.createSheet("讲话").createRow(2);
            row.createCell(0).setCellValue("会议");
            row.createCell(2).setCellValue(64);
            row.createCell(3).setCellValue(0.123);
            row.createCell(4).setCellFormula("1+1");
            row.getCell(4).setCellValue(2);
            row.createCell(5).setCellValue(LocalDate.of(2026, 7, 6));
            row.getCell(5).setCellStyle(style(book, "m/d/yy"));
            row.createCell(6).setCellValue(LocalDate.of(2026, 7, 6));
            row.getCell(6).setCellStyle(style(book, "m\"月\"d\"日\""));
            row.createCell(7).setCellValue(0.07);
            row.getCell(7).setCellStyle(style(book, "0.0%"));
            row.createCell(8).setCellValue(LocalDate.of(2026, 7, 6));
            row.getCell(8).setCellStyle(style(book, "[$-804]yyyy\"年\"m\"月\"d\"日\";@"));
            book.createSheet("第二张").createRow(0).createCell(0).setCellValue("x");
        });

        assertThat(rows(new XlsxTable(), file))
                .containsExactly("讲话!3[会议, , 64, 0.123, 2, 2026年7月6日, 7月6日, 7.0%, 2026年7月6日]", "第二张!1[x]");
    }

    @Test
    void anErrorValueIsToldApart() throws IOException {
        Path file = workbook(book -> book.createSheet("讲话")
                .createRow(0)
                .createCell(0)
                .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode()));

        assertThat(rows(new XlsxTable(), file)).containsExactly("讲话!1[BATCH-011]");
    }

    @Test
    void aReaderThatHasEnoughStops() throws IOException {
        Path file = workbook(book -> {
            var sheet = book.createSheet("讲话");
            for (int i = 0; i < 10; i++) {
                sheet.createRow(i).createCell(0).setCellValue("行" + i);
            }
        });
        Listing three = new Listing() {
            @Override
            public boolean row(SheetRow row) {
                return super.row(row) && row.number() < 3;
            }
        };

        new XlsxTable().read("t", file, three);

        assertThat(three.rows).containsExactly("讲话!1[行0]", "讲话!2[行1]", "讲话!3[行2]");
    }

    /** Programs that make large reports write the sizes of an entry behind it, as for 4 GB and more. */
    @Test
    void aWorkbookThatWasWrittenAsAStreamIsRead() throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("讲话").createRow(0).createCell(0).setCellValue("会议");
            book.write(out);
        }

        assertThat(rows(new XlsxTable(), file)).containsExactly("讲话!1[会议]");
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        byte[] nothing = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }

        CpuLimit.ofSeconds(60).run(() -> assertRefused("BATCH-004", () -> rows(new XlsxTable(), file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "[Content_Types].xml"})
    void entitiesAreNotExpandedAndNoFileIsReadThroughThem(String part) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        Path file = workbook(
                book -> book.createSheet("讲话").createRow(0).createCell(0).setCellValue("会议.名称"));
        Path hostile = rewritten(
                file,
                part,
                xml -> xml.replaceFirst(
                        "(?s)^(<\\?xml.*?\\?>)?\\s*",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(100) + "\"><!ENTITY b \""
                                + "&a;".repeat(100) + "\"><!ENTITY c \"" + "&b;".repeat(100)
                                + "\"><!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"));

        CpuLimit.ofSeconds(60).run(() -> assertRefused("BATCH-003", () -> rows(new XlsxTable(), hostile)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "会议类型: 动员部署会", "PK\u0003\u0004 and then nothing of the kind"})
    void whatIsNoWorkbookIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("not.xlsx"), content);

        assertRefused("BATCH-003", () -> rows(new XlsxTable(), file));
    }

    @Test
    void aDamagedWorkbookEndsInRowsOrAMessage() throws Exception {
        byte[] whole = Files.readAllBytes(workbook(book -> {
            var sheet = book.createSheet("讲话");
            for (int i = 0; i < 20; i++) {
                sheet.createRow(i).createCell(i % 4).setCellValue("格子" + i);
            }
        }));
        long seed = 6;
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = random.nextBoolean() ? whole.clone() : Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int hits = random.nextInt(8); hits > 0 && damaged.length > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged.xlsx"), damaged);
            try {
                CpuLimit.ofSeconds(60).run(() -> rows(new XlsxTable(), file));
            } catch (DiagnosticException e) {
                assertThat(e.diagnostics().get(0).code())
                        .as("seed %d, %d", seed, i)
                        .matches("(BATCH|INPUT)-\\d{3}");
            }
        }
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private interface Rewriting {
        String rewrite(String xml);
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(book);
            book.write(out);
        }
        return file;
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Path rewritten(Path file, String part, Rewriting rewriting) throws IOException {
        Path copy = folder.resolve("hostile.xlsx");
        try (var in = new java.util.zip.ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(part)
                                ? rewriting
                                        .rewrite(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return copy;
    }

    private List<String> csv(byte[] content) throws IOException {
        return rows(new CsvTable(), Files.write(folder.resolve("表.csv"), content));
    }

    private static List<String> rows(TableReader table, Path file) {
        Listing listing = new Listing();
        table.read("表", file, listing);
        return listing.rows;
    }

    /** Writes down what is read: sheet, number, cells; of a cell without a text the code. */
    private static class Listing implements TableReader.Visitor {
        final List<String> rows = new ArrayList<>();
        private String sheet = "";

        @Override
        public boolean sheet(Sheet begun) {
            sheet = begun.name().isEmpty() ? "" : begun.name() + "!";
            return true;
        }

        @Override
        public boolean row(SheetRow row) {
            List<String> cells = row.cells().stream()
                    .map(cell -> cell.fault().map(Cell.Fault::code).orElse(cell.text()))
                    .toList();
            rows.add(sheet + row.number() + (cells.equals(List.of("")) ? "[]" : cells));
            return true;
        }
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static void assertRefused(String code, Reading reading) {
        assertThatThrownBy(reading::read)
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        e -> assertThat(e.diagnostics().get(0).code()).isEqualTo(code));
    }
}
