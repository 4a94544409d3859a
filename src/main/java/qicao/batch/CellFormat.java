package qicao.batch;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as a spreadsheet shows them. Dates are the exception: how 2026/7/6 is shown depends on the machine, so those whose
 * format is not Chinese are written as a speech has them, 2026年7月6日.
 */
final class CellFormat extends DataFormatter {
    CellFormat() {
        super(Locale.CHINA);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        boolean date = DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value);
        if (date && isDay(formatString)) {
            LocalDate day = DateUtil.getLocalDateTime(value, use1904Windowing).toLocalDate();
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
        String shown = super.formatRawCellContents(value, formatIndex, formatString, use1904Windowing);
        // POI hands date formats to Java, to which the quotation marks around 年 and 月 are text.
        return date ? shown.replace("\"", "") : shown;
    }

    /** Whether a format shows year, month and day, and not in Chinese. */
    private static boolean isDay(String format) {
        String plain = format.toLowerCase(Locale.ROOT);
        return plain.indexOf('y') >= 0 && plain.indexOf('m') >= 0 && plain.indexOf('d') >= 0 && plain.indexOf('年') < 0;
    }
}
