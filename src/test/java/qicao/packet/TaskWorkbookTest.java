package qicao.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class TaskWorkbookTest {
    private static final String YAML = """
            会议类型: 推进会
            会议: {名称: 全市治水推进会, 主题: 治水}
            任务:
              - 题: 管住源头
                措施:
                  - {题: 清淤, 内容: 清淤河道12公里, 责任单位: 市水利局牵头，各县区配合, 时限: 2026年9月30日}
                  - {题: 巡河, 内容: 每周巡河一次, 责任单位: "市水利局、河湖[东]段:一*组"}
              - 题: "=1+1"
                内容: 截污8处
                时限: 年底前
            """;

    @Test
    void theSheetOfAllHasHeadFilterAndPagesAcross() throws IOException {
        try (XSSFWorkbook workbook = open(YAML)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getSheetName()).isEqualTo("任务分解表");
            assertThat(row(sheet, 2)).startsWith("序号", "类别", "任务", "目标", "牵头单位", "责任单位", "时限", "讲话第几部分", "填报单第几行");
            assertThat(row(sheet, 3)).startsWith("1", "管住源头", "清淤河道12公里", "", "市水利局", "各县区", "2026年9月30日");
            assertThat(sheet.getRow(3).getCell(8).getNumericCellValue()).isEqualTo(6);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:I6");
            assertThat(workbook.getPrintArea(0)).isEqualTo("任务分解表!$A$1:$H$6");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getMergedRegions())
                    .anyMatch(region -> region.formatAsString().equals("B4:B5"));
        }
    }

    @Test
    void aDayIsADateAndAFormulaIsText() throws IOException {
        try (XSSFWorkbook workbook = open(YAML)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(3).getCell(6).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 9, 30));
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(3).getCell(6))).isTrue();
            assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("=1+1：截污8处");
        }
    }

    @Test
    void whatIsMissingIsYellow() throws IOException {
        try (XSSFWorkbook workbook = open(YAML)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(4).getCell(6).getStringCellValue()).isEqualTo("【待补：时限】");
            assertThat(sheet.getRow(4).getCell(6).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.YELLOW.getIndex());
            assertThat(sheet.getRow(5).getCell(5).getStringCellValue()).isEqualTo("【待补：责任单位】");
        }
    }

    @Test
    void everyBodyHasASheetOfItsOwn() throws IOException {
        try (XSSFWorkbook workbook = open(YAML)) {
            assertThat(List.of(workbook.getSheetName(1), workbook.getSheetName(2), workbook.getSheetName(3)))
                    .containsExactly("市水利局", "各县区", "河湖　东　段　一　组");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            XSSFSheet own = workbook.getSheet("市水利局");
            assertThat(row(own, 3)).startsWith("1", "管住源头");
            assertThat(row(own, 4)).startsWith("2", "管住源头", "巡河：每周巡河一次");
            assertThat(own.getRow(2).getCell(8).getStringCellValue()).isEqualTo("总表第几项");
        }
    }

    @Test
    void namesOfSheetsAreThoseThatExcelTakes() {
        Set<String> taken = new HashSet<>();

        assertThat(TaskWorkbook.sheetName("甲/乙", taken)).isEqualTo("甲　乙");
        assertThat(TaskWorkbook.sheetName("甲*乙", taken)).isEqualTo("甲　乙（2）");
        assertThat(TaskWorkbook.sheetName("局".repeat(40), taken)).hasSize(31);
        assertThat(TaskWorkbook.sheetName("局".repeat(41), taken)).hasSize(31).endsWith("（2）");
        assertThat(TaskWorkbook.sheetName("''", taken)).isEqualTo("单位");
    }

    @Test
    void theSameTableGivesTheSameBytes() {
        assertThat(TaskWorkbook.write(Speeches.table(YAML))).isEqualTo(TaskWorkbook.write(Speeches.table(YAML)));
    }

    private static XSSFWorkbook open(String yaml) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(TaskWorkbook.write(Speeches.table(yaml))));
    }

    /** The cells as Excel shows them. */
    private static List<String> row(XSSFSheet sheet, int row) {
        DataFormatter formatter = new DataFormatter();
        return IntStream.range(0, 9)
                .mapToObj(
                        column -> // POI prints the quotes around 年 in a format, which Excel does not.
                        formatter
                                .formatCellValue(sheet.getRow(row).getCell(column))
                                .replace("\"", ""))
                .toList();
    }
}
