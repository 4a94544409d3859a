package qicao.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import qicao.docx.MarkedPackage;

/**
 * A table of tasks as an .xlsx: one sheet with all of them, and one for every body with its own. Heads stand still and filter, pages
 * are A4 across and repeat the head, days with their year are dates, what is missing is yellow. The same table gives the same bytes.
 */
public final class TaskWorkbook {
    private static final List<String> HEADS = List.of("序号", "类别", "任务", "目标", "牵头单位", "责任单位", "时限", "讲话第几部分");
    /** The last column, which helps the writer and is not printed. */
    private static final String LINE = "填报单第几行";
    /** The last column of a body's sheet. */
    private static final String NUMBER_OF_ALL = "总表第几项";

    /** In characters of the usual font, two to a Chinese one; all but the last fit on A4 across at full size. */
    private static final int[] WIDTHS = {5, 16, 40, 20, 14, 18, 15, 13, 13};

    private static final int CATEGORY = 1;
    private static final int TASK = 2;
    private static final int TARGET = 3;
    private static final int LEADS = 4;
    private static final int OTHERS = 5;
    private static final int DEADLINE = 6;
    private static final int SECTION = 7;
    private static final int LAST = 8;

    private static final int TITLE_ROW = 0;
    private static final int NOTE_ROW = 1;
    private static final int HEAD_ROW = 2;

    private static final double LINE_HEIGHT = 16;
    /** Excel's limits (ECMA-376 part 1, 18.3.1.73; the specifications of Excel): points, characters. */
    private static final double HIGHEST_ROW = 409;

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;

    private static final String BODY_FONT = "仿宋_GB2312";
    private static final String HEAD_FONT = "黑体";
    private static final String TITLE_FONT = "方正小标宋简体";

    private final TaskTable table;
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    private TaskWorkbook(TaskTable table, XSSFWorkbook workbook) {
        this.table = table;
        this.workbook = workbook;
    }

    /** The file. */
    public static byte[] write(TaskTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getExtendedProperties().setApplication("Qicao");
            new TaskWorkbook(table, workbook).fill();
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MarkedPackage.of(bytes.toByteArray(), table.about());
    }

    private void fill() {
        Set<String> names = new HashSet<>();
        sheet(
                sheetName(TaskTable.NAME, names),
                table.title(),
                table.meeting().isEmpty(),
                table.note(),
                table.rows(),
                LINE);
        for (String body : table.bodies()) {
            List<TaskRow> own = table.rows(body);
            sheet(
                    sheetName(body, names),
                    body + "任务清单",
                    false,
                    "共" + own.size() + "项。" + table.meeting().orElse(""),
                    own,
                    NUMBER_OF_ALL);
        }
    }

    /** What Excel takes for the name of a sheet, and no other sheet has. */
    static String sheetName(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[:\\\\/?*\\[\\]\\p{Cntrl}]", "　").strip();
        plain = plain.replaceAll("^'+|'+$", "").strip();
        if (plain.isEmpty() || plain.equalsIgnoreCase("history")) {
            plain = "单位" + plain;
        }
        String name = shortened(plain, LONGEST_NAME);
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            String number = "（" + next + "）";
            name = shortened(plain, LONGEST_NAME - number.length()) + number;
        }
        return name;
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private void sheet(String name, String title, boolean isHole, String note, List<TaskRow> rows, String lastHead) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int column = 0; column <= LAST; column++) {
            // Excel counts in 256ths of a character; five pixels of seven are the edges of a cell.
            sheet.setColumnWidth(column, WIDTHS[column] * 256 + 183);
        }
        line(sheet, TITLE_ROW, title, isHole ? style("title hole") : style("title"), 36);
        line(sheet, NOTE_ROW, note, style("note"), 22);
        XSSFRow head = sheet.createRow(HEAD_ROW);
        head.setHeightInPoints(30);
        List<String> heads = new ArrayList<>(HEADS);
        heads.add(lastHead);
        for (int column = 0; column <= LAST; column++) {
            text(head, column, heads.get(column), style("head"));
        }
        boolean isOfAll = lastHead.equals(LINE);
        for (int i = 0; i < rows.size(); i++) {
            TaskRow row = rows.get(i);
            row(
                    sheet.createRow(HEAD_ROW + 1 + i),
                    row,
                    isOfAll ? row.number() : i + 1,
                    isOfAll ? row.line() : row.number());
        }
        mergeCategories(sheet, rows);
        int last = HEAD_ROW + rows.size();
        sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, last, 0, LAST));
        sheet.createFreezePane(0, HEAD_ROW + 1);
        print(sheet, last);
    }

    private void line(XSSFSheet sheet, int row, String text, XSSFCellStyle style, float height) {
        XSSFRow line = sheet.createRow(row);
        line.setHeightInPoints(height);
        text(line, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, SECTION));
    }

    private void row(XSSFRow cells, TaskRow row, int number, int last) {
        XSSFCellStyle text = style("text");
        XSSFCellStyle centred = style("centred");
        number(cells, 0, number, centred);
        // Merged cells keep their text, so that a filter finds every row.
        text(cells, CATEGORY, row.category(), text);
        text(cells, TASK, row.task(), text);
        text(cells, TARGET, row.target().orElse(""), text);
        text(cells, LEADS, row.leads(), text);
        if (row.lacksOwner()) {
            text(cells, OTHERS, TaskTable.OWNER_HOLE, style("text hole"));
        } else {
            text(cells, OTHERS, row.others(), text);
        }
        if (row.lacksDeadline()) {
            text(cells, DEADLINE, TaskTable.DEADLINE_HOLE, style("centred hole"));
        } else if (row.deadline().flatMap(Deadline::day).isPresent()) {
            Deadline deadline = row.deadline().get();
            XSSFCell cell = cells.createCell(DEADLINE);
            cell.setCellValue(deadline.day().orElseThrow());
            cell.setCellStyle(style("day"));
        } else {
            text(cells, DEADLINE, row.deadline().map(Deadline::words).orElse(""), centred);
        }
        text(cells, SECTION, row.section(), centred);
        number(cells, LAST, last, centred);
        int lines = lines(row.deadline().map(Deadline::words).orElse(TaskTable.DEADLINE_HOLE), DEADLINE);
        for (int column : new int[] {TASK, TARGET, LEADS, OTHERS, SECTION}) {
            lines = Math.max(lines, lines(cells.getCell(column).getStringCellValue(), column));
        }
        cells.setHeightInPoints(height(lines));
    }

    private static float height(int lines) {
        return (float) Math.min(HIGHEST_ROW, lines * LINE_HEIGHT + 6);
    }

    /** How many lines a text takes in a column: Excel does not find out for a file that it did not write. */
    private static int lines(String text, int column) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x100 ? 1 : 2;
        }
        // A character less: Chinese does not break before a mark.
        int line = WIDTHS[column] - 2;
        return Math.max(1, (width + line - 1) / line);
    }

    /** One cell for each category, high enough for its text. */
    private static void mergeCategories(XSSFSheet sheet, List<TaskRow> rows) {
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i < rows.size() && rows.get(i).category().equals(rows.get(begin).category())) {
                continue;
            }
            if (i - begin > 1) {
                sheet.addMergedRegion(new CellRangeAddress(HEAD_ROW + 1 + begin, HEAD_ROW + i, CATEGORY, CATEGORY));
            }
            float all = 0;
            for (int row = begin; row < i; row++) {
                all += sheet.getRow(HEAD_ROW + 1 + row).getHeightInPoints();
            }
            XSSFRow last = sheet.getRow(HEAD_ROW + i);
            float wanting = height(lines(rows.get(begin).category(), CATEGORY)) - all;
            if (wanting > 0) {
                last.setHeightInPoints((float) Math.min(HIGHEST_ROW, last.getHeightInPoints() + wanting));
            }
            begin = i;
        }
    }

    private void print(XSSFSheet sheet, int last) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, SECTION, 0, last);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        // As many pages down as there are.
        setup.setFitHeight((short) 0);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, 0.5);
        }
        for (PageMargin side : List.of(PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(side, 0.75);
        }
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(shortened(text, LONGEST_CELL));
        cell.setCellStyle(style);
    }

    private static void number(XSSFRow row, int column, int number, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private XSSFCellStyle style(String name) {
        return styles.computeIfAbsent(name, this::newStyle);
    }

    private XSSFCellStyle newStyle(String name) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                name.startsWith("text") || name.equals("note") ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        if (name.startsWith("title")) {
            style.setFont(font(TITLE_FONT, 18));
        } else if (name.equals("note")) {
            style.setFont(font(BODY_FONT, 11));
        } else {
            style.setFont(name.equals("head") ? font(HEAD_FONT, 11) : font(BODY_FONT, 11));
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (name.endsWith("hole")) {
            style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (name.equals("day")) {
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        }
        return style;
    }

    private XSSFFont font(String name, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
