package qicao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.fillin.BaseFillIn;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.ValuePath;
import qicao.template.MeetingTypes;

/** What a row says is what a person sees in it, or it is refused with the name of the cell. */
final class TableRowsTest {
    private static final FillInReader READER = new FillInReader(MeetingTypes.builtIn());
    private static final String BASE = """
            会议类型: 动员部署会
            会议: {范围: 全市, 主题: 秋粮收购}
            讲话人: 副市长 张某
            日期: 2020年1月1日
            任务:
              - {题: 备好仓容, 内容: 腾空仓库}
            """;

    @TempDir
    Path folder;

    @Test
    void hiddenSheetsAreLeftOutAndTold() throws IOException {
        assertThat(read(book -> {
                    sheet(book, "讲话", "会议.名称", "甲会");
                    sheet(book, "旧表", "会议.名称", "乙会");
                    sheet(book, "更旧", "会议.名称", "丙会");
                    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                    book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                }))
                .containsExactly("甲会 2020年1月1日", "- BATCH-021 表.xlsx!旧表", "- BATCH-021 表.xlsx!更旧");
    }

    @Test
    void rowsThatAreHiddenOrFilteredAwayAreLeftOutAndTold() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "一会", "二会", "三会", "四会", "五会", "六会");
                    sheet.setAutoFilter(new CellRangeAddress(0, 6, 0, 0));
                    for (int row : new int[] {2, 4, 5}) {
                        sheet.getRow(row).setZeroHeight(true);
                    }
                    sheet.createRow(8).setZeroHeight(true);
                }))
                .containsExactly("一会 2020年1月1日", "三会 2020年1月1日", "六会 2020年1月1日", "- BATCH-022 表.xlsx!讲话 [3, 3, 5-6]");
    }

    @Test
    void hiddenColumnsAreLeftOutAndTold() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会");
                    put(sheet, 0, 1, "日期");
                    put(sheet, 1, 1, "2026年9月6日");
                    put(sheet, 1, 2, "没有表头");
                    sheet.setColumnHidden(1, true);
                    sheet.setColumnHidden(2, true);
                }))
                .containsExactly("甲会 2020年1月1日", "- BATCH-028 表.xlsx!讲话 [B, 日期]");
    }

    @Test
    void aHeadingIsReadThoughItsRowIsHidden() throws IOException {
        assertThat(read(book -> sheet(book, "讲话", "会议.名称", "甲会").getRow(0).setZeroHeight(true)))
                .containsExactly("甲会 2020年1月1日");
    }

    @Test
    void aMergedCellIsInAllItsRows() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会", "乙会", "丙会");
                    put(sheet, 0, 1, "日期");
                    put(sheet, 1, 1, "2026年9月6日");
                    put(sheet, 3, 1, "2026年9月7日");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
                }))
                .containsExactly(
                        "甲会 2026年9月6日", "乙会 2026年9月6日", "丙会 2026年9月7日", "- BATCH-029 表.xlsx!讲话!B3 [1, 2026年9月6日]");
    }

    @Test
    void aMergedCellOfAHiddenRowStillReachesDown() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会", "乙会");
                    put(sheet, 0, 1, "日期");
                    put(sheet, 1, 1, "2026年9月6日");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
                    sheet.getRow(1).setZeroHeight(true);
                }))
                .contains("乙会 2026年9月6日");
    }

    @Test
    void aCellMergedOverColumnsIsRefused() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会", "注：以上为暂定安排");
                    put(sheet, 0, 1, "日期");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A3:C3"));
                }))
                .containsExactly("甲会 2020年1月1日", "! BATCH-025 表.xlsx!讲话!B3");
    }

    @Test
    void aHeadingOfTwoRowsIsRefused() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "");
                    put(sheet, 0, 1, "日期");
                    put(sheet, 1, 1, "几月几日");
                    put(sheet, 2, 0, "甲会");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                }))
                .containsExactly("! BATCH-025 表.xlsx!讲话!A2", "甲会 2020年1月1日");
    }

    @Test
    void aFormulaWithoutItsResultIsRefused() throws IOException {
        Filling formulas = book -> {
            XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会", "乙会", "丙会");
            put(sheet, 0, 1, "日期");
            put(sheet, 1, 1, "x").setCellFormula("\"2026年\"&9&\"月6日\"");
            put(sheet, 2, 1, "x").setCellFormula("\"2026年\"&9&\"月7日\"");
            sheet.getRow(2).getCell(1).setCellValue("2026年9月7日");
            put(sheet, 3, 1, "x").setCellFormula("\"\"");
            sheet.getRow(3).getCell(1).setCellValue("");
            sheet.getRow(1).getCell(1).getCTCell().unsetV();
            sheet.getRow(1).getCell(1).getCTCell().unsetT();
        };

        assertThat(read(formulas)).containsExactly("! BATCH-023 表.xlsx!讲话!B2", "乙会 2026年9月7日", "丙会 2020年1月1日");
        assertThat(read(book -> {
                    formulas.fill(book);
                    book.setForceFormulaRecalculation(true);
                }))
                .as("results that the spreadsheet is to calculate anew are none")
                .containsExactly("! BATCH-023 表.xlsx!讲话!B2", "! BATCH-023 表.xlsx!讲话!B3", "! BATCH-023 表.xlsx!讲话!B4");
    }

    @Test
    void datesOfAWorkbookFrom1904AreRead() throws IOException {
        assertThat(read(book -> {
                    book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会");
                    put(sheet, 0, 1, "日期");
                    styled(put(sheet, 1, 1, ""), book, "yyyy/m/d").setCellValue(44809.0);
                }))
                .containsExactly("甲会 2026年9月6日");
    }

    @Test
    void aNumberThatHidesBehindItsFormatIsRefused() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会", "乙会", "丙会", "丁会");
                    put(sheet, 0, 1, "任务[1].内容");
                    put(sheet, 1, 1, "").setCellValue(110101199001011232.0);
                    styled(put(sheet, 2, 1, ""), book, "0;-0;;@").setCellValue(0);
                    styled(put(sheet, 3, 1, ""), book, "[$-1030411]ge.m.d").setCellValue(46271);
                    styled(put(sheet, 4, 1, "腾空仓库"), book, "\"已\"@");
                }))
                .containsExactly(
                        "! BATCH-024 表.xlsx!讲话!B2",
                        "! BATCH-027 表.xlsx!讲话!B3",
                        "! BATCH-026 表.xlsx!讲话!B4",
                        "丁会 2020年1月1日");
    }

    @Test
    void aDayNumberIsNoDate() throws IOException {
        assertThat(read(book -> {
                    XSSFSheet sheet = sheet(book, "讲话", "会议.名称", "甲会");
                    put(sheet, 0, 1, "日期");
                    put(sheet, 1, 1, "").setCellValue(46271);
                }))
                .containsExactly("! BATCH-032 表.xlsx!讲话!B2 [46271, 2026年9月6日]");
    }

    @Test
    void aStrictWorkbookIsReadWithItsDates() throws IOException {
        Path file = folder.resolve("表.xlsx");
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
            part(zip, "_rels/.rels", relations(relation(relations, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(relations, "worksheet", "worksheets/sheet1.xml")
                            + relation(relations, "sharedStrings", "sharedStrings.xml")
                            + relation(relations, "styles", "styles.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + main + "' xmlns:r='" + relations
                            + "'><sheets><sheet name='讲话' sheetId='1' r:id='worksheet'/></sheets></workbook>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns='" + main
                            + "'><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='31'/>"
                            + "</cellXfs></styleSheet>");
            part(
                    zip,
                    "xl/sharedStrings.xml",
                    "<sst xmlns='" + main + "'><si><t>会议.名称</t></si><si><t>日期</t></si>"
                            + "<si><r><t>甲</t></r><r><t>会_x000D_</t></r><rPh sb='0' eb='1'><t>ニセン</t></rPh></si></sst>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + main + "'><sheetData>"
                            + "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                            + "<row><c t='s'><v>2</v></c><c t='d' s='1'><v>2026-09-06T00:00:00</v></c></row>"
                            + "<row><c t='s'><v>2</v></c><c t='d'><v>2026-09-07</v></c></row>"
                            + "<row><c t='s'><v>2</v></c><c t='d'><v>2026-09-07T14:30:00Z</v></c></row>"
                            + "</sheetData></worksheet>");
        }

        assertThat(readAll("表.xlsx")).containsExactly("甲会 2026年9月6日", "甲会 2026年9月7日", "甲会 2026年9月7日14时30分");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "=\"2026年9月6日\" | 甲会 2026年9月6日, - BATCH-030 表.csv!B2 [1; 2026年9月6日]",
                "\"=\"\"2026年9月6日\"\"\" | 甲会 2026年9月6日, - BATCH-030 表.csv!B2 [1; 2026年9月6日]",
                "2026/9/6 | 甲会 2026年9月6日, - BATCH-031 表.csv!B2 [1; 2026/9/6]",
                "2026-09-06 00:00:00 | 甲会 2026年9月6日, - BATCH-031 表.csv!B2 [1; 2026-09-06 00:00:00]",
                "2026/9/6 8:30 | 甲会 2026年9月6日8时30分, - BATCH-031 表.csv!B2 [1; 2026/9/6 8:30]",
                "=TODAY() | ! BATCH-023 表.csv!B2",
                "46271 | ! BATCH-032 表.csv!B2 [46271; 2026年9月6日]",
                "1.10101E+17 | ! BATCH-024 表.csv!B2",
                "9/6/2026 | ! BATCH-033 表.csv!B2",
                "26-9-6 | ! BATCH-033 表.csv!B2",
                "#N/A | ! BATCH-011 表.csv!B2",
                "######## | ! BATCH-011 表.csv!B2",
                "9月6日 | 甲会 9月6日",
            })
    void habitsOfTextTablesAreUnderstoodOrRefused(String cell, String expected) throws IOException {
        Files.writeString(folder.resolve("表.csv"), "会议.名称,日期\n甲会," + cell + "\n");

        assertThat(String.join(", ", readAll("表.csv"))).startsWith(expected.replace(';', ','));
    }

    @Test
    void columnsHaveTheLettersOfSpreadsheets() {
        assertThat(Stream.of(1, 26, 27, 52, 702, 703, 16_384).map(Place::letters))
                .containsExactly("A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD");
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private List<String> read(Filling filling) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("表.xlsx"))) {
            filling.fill(book);
            book.write(out);
        }
        return readAll("表.xlsx");
    }

    /** Of each row its name and date, or why it is refused; then what is remarked. */
    private List<String> readAll(String table) {
        List<String> read = new ArrayList<>();
        BaseFillIn base = BaseFillIn.of("base.yaml", BASE.getBytes(StandardCharsets.UTF_8));
        FileAccess files = new FileAccess() {
            @Override
            public Path locate(String name) {
                return folder.resolve(name);
            }

            @Override
            public byte[] read(String name) {
                throw new IllegalStateException(name);
            }
        };
        Inputs.find(List.of(table), files, base).read(READER, new Inputs.Readings() {
            @Override
            public void reading(List<Diagnostic> findings, Optional<FillIn> fillIn) {
                List<Diagnostic> errors =
                        findings.stream().filter(Diagnostic::isError).toList();
                if (errors.isEmpty()) {
                    read.add(text(fillIn.orElseThrow(), "会议.名称") + " " + text(fillIn.orElseThrow(), "日期"));
                }
                errors.forEach(error -> read.add("! " + line(error)));
            }

            @Override
            public void remark(Diagnostic finding) {
                assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
                read.add("- " + line(finding));
            }
        });
        return read;
    }

    private static String line(Diagnostic finding) {
        boolean plain = finding.arguments().isEmpty()
                || List.of("BATCH-011", "BATCH-023", "BATCH-024", "BATCH-026", "BATCH-027", "BATCH-033")
                        .contains(finding.code());
        return finding.code() + " " + finding.place()
                + (plain ? "" : finding.arguments().stream().collect(Collectors.joining(", ", " [", "]")));
    }

    private static String text(FillIn fillIn, String path) {
        return ValuePath.of(path, Place.of("")).textIn(fillIn).orElse("");
    }

    private static XSSFSheet sheet(XSSFWorkbook book, String name, String... column) {
        XSSFSheet sheet = book.createSheet(name);
        for (int i = 0; i < column.length; i++) {
            put(sheet, i, 0, column[i]);
        }
        return sheet;
    }

    private static XSSFCell put(XSSFSheet sheet, int row, int column, String text) {
        if (sheet.getRow(row) == null) {
            sheet.createRow(row);
        }
        XSSFCell cell = sheet.getRow(row).createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    private static XSSFCell styled(XSSFCell cell, XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    private static String relation(String types, String type, String target) {
        return "<Relationship Id='" + type + "' Type='" + types + "/" + type + "' Target='" + target + "'/>";
    }
}
