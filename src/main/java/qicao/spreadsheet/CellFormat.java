package qicao.spreadsheet;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import qicao.spreadsheet.Cell.Fault;

/**
 * How the cells of one style are shown. {@link FormatCode} knows most formats; fractions are POI's, and taken only if they
 * can be read back.
 */
final class CellFormat {
    /** Formats that have a number and no text, as Chinese spreadsheets show them (ECMA-376-1, 18.8.30, zh-cn). */
    private static final Map<Integer, String> CHINESE = chinese();

    /** Currencies without a text are those of the machine. */
    private static final java.util.Set<Integer> OF_THE_MACHINE = java.util.Set.of(5, 6, 7, 8, 42, 44);

    private static final Pattern FRACTION = Pattern.compile("(-?)(?:(\\d+) +)?(\\d+)/(\\d+)|(-?)(\\d+)");

    private static final double SAME = 1e-6;

    private final int id;
    private final String code;
    private final FormatCode format;
    private final boolean from1904;

    private CellFormat(int id, String code, boolean from1904) {
        this.id = id;
        this.code = code;
        this.format = FormatCode.of(code);
        this.from1904 = from1904;
    }

    /**
     * A format.
     *
     * @param id its number in the workbook
     * @param code its text there, if it has one
     * @param from1904 whether the days of the workbook are counted from 1 January 1904
     */
    static CellFormat of(int id, Optional<String> code, boolean from1904) {
        String known = code.or(() -> Optional.ofNullable(CHINESE.get(id)))
                .or(() -> OF_THE_MACHINE.contains(id)
                        ? Optional.empty()
                        : Optional.ofNullable(id < 0 ? null : BuiltinFormats.getBuiltinFormat(id)))
                .orElse("[" + id + "]");
        return new CellFormat(id, known, from1904);
    }

    private static Map<Integer, String> chinese() {
        Map<Integer, String> formats = new HashMap<>();
        String month = "yyyy\"年\"m\"月\"";
        String day = "m\"月\"d\"日\"";
        String half = "上午/下午h\"时\"mm\"分\"";
        for (int id : new int[] {27, 36, 50, 52, 57}) {
            formats.put(id, month);
        }
        for (int id : new int[] {28, 29, 51, 53, 54, 58}) {
            formats.put(id, day);
        }
        // Negative ones are in brackets on some machines.
        formats.put(37, "#,##0_);[37]");
        formats.put(38, "#,##0_);[38]");
        formats.put(39, "#,##0.00_);[39]");
        formats.put(40, "#,##0.00_);[40]");
        formats.put(30, "m-d-yy");
        formats.put(31, "yyyy\"年\"m\"月\"d\"日\"");
        formats.put(32, "h\"时\"mm\"分\"");
        formats.put(33, "h\"时\"mm\"分\"ss\"秒\"");
        formats.put(34, half);
        formats.put(35, half + "ss\"秒\"");
        formats.put(55, half);
        formats.put(56, half + "ss\"秒\"");
        return Map.copyOf(formats);
    }

    /** What is shown of a date that is stored as such; a style that is none for dates changes nothing about it. */
    Cell moment(LocalDateTime moment) {
        return format.isDate() ? number(DateUtil.getExcelDate(moment, from1904)) : Cell.of(SpokenDate.of(moment, true));
    }

    /** What is shown of a text. */
    Cell text(String text) {
        return format.text(text);
    }

    /** What is shown of a number. */
    Cell number(double value) {
        return format.number(value, from1904).orElseGet(() -> fraction(value));
    }

    private Cell fraction(double value) {
        String shown = new DataFormatter(Locale.CHINA)
                .formatRawCellContents(value, id, code)
                .strip();
        Matcher parts = FRACTION.matcher(shown);
        if (!parts.matches()) {
            return Cell.faulty(Fault.FORMAT, code);
        }
        double whole = number(parts, 2) + number(parts, 6);
        double read = whole + (parts.group(4) == null ? 0 : number(parts, 3) / number(parts, 4));
        // Of a number that is no such fraction, each program looks for another that is near.
        return Math.abs(read - Math.abs(value)) < SAME ? Cell.of(shown) : Cell.faulty(Fault.FORMAT, code);
    }

    private static double number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Double.parseDouble(parts.group(group));
    }
}
