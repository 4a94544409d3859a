package qicao.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table's row as one paragraph, 柳河镇　3200　400: alone a cell is a word without a sentence. A row whose cells hold
 * sentences is a page that was laid out with a table, and stays as it is.
 */
final class TableRows implements CleaningRule {
    private static final String BETWEEN = "\u3000";
    /** The characters of a value or a name; longer cells are text. */
    private static final int LONGEST_CELL = 40;

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int end = rowEnd(lines, i);
            List<RawLine> row = lines.subList(i, end);
            if (row.size() > 1 && row.stream().allMatch(TableRows::isValue)) {
                cleaned.add(joined(row, log));
            } else {
                cleaned.addAll(row);
            }
            i = end;
        }
        return cleaned;
    }

    private static int rowEnd(List<RawLine> lines, int from) {
        int end = from + 1;
        while (lines.get(from).begins() == RawLine.Begins.ROW
                && end < lines.size()
                && lines.get(end).begins() == RawLine.Begins.CELL) {
            end++;
        }
        return end;
    }

    private static boolean isValue(RawLine cell) {
        return isValue(cell.text());
    }

    /** Whether the words of a cell are a value or a name and no text. */
    static boolean isValue(String cell) {
        return cell.length() <= LONGEST_CELL && !Shapes.endsClosed(cell) && !Shapes.startsWithHeadingMarker(cell);
    }

    private static RawLine joined(List<RawLine> row, RepairLog log) {
        LineJoiner joiner = new LineJoiner(row.get(0));
        for (RawLine cell : row.subList(1, row.size())) {
            joiner.add(BETWEEN);
            joiner.add(cell);
        }
        RawLine line = joiner.line();
        log.note(line.number(), Repair.Kind.TABLE_ROW, row.get(0).text(), line.text());
        return line;
    }
}
