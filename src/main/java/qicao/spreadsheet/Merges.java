package qicao.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The merged cells of a sheet, as its rows go by. Only the first cell of such a range has a content, and a person sees it
 * over all of it. The ranges that reach into the present row are at hand; a row is asked about before the next is read.
 */
public final class Merges {
    static final Merges NONE = new Merges(List.of());

    private final List<Range> waiting;
    private final TreeMap<Integer, Covering> active = new TreeMap<>();
    private int next;
    private int firstEnd = Integer.MAX_VALUE;

    private Merges(List<Range> waiting) {
        this.waiting = waiting;
    }

    /** Rows from 1, columns from 0, both ends included. */
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /**
     * Merged cells over a cell that is not their first.
     *
     * @param firstRow of the range, from 1
     * @param lastRow of the range
     * @param firstColumn of the range, from 0
     * @param lastColumn of the range
     * @param content of its first cell
     */
    public record Covering(int firstRow, int lastRow, int firstColumn, int lastColumn, Cell content) {}

    static Merges of(Collection<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::firstRow));
        return new Merges(sorted);
    }

    /**
     * Goes on to a row.
     *
     * @throws IllegalArgumentException if ranges overlap, which no spreadsheet makes
     */
    void advance(int row, List<Cell> cells) {
        if (firstEnd < row) {
            active.values().removeIf(range -> range.lastRow() < row);
            firstEnd =
                    active.values().stream().mapToInt(Covering::lastRow).min().orElse(Integer.MAX_VALUE);
        }
        for (; next < waiting.size() && waiting.get(next).firstRow() <= row; next++) {
            Range range = waiting.get(next);
            if (range.lastRow() >= row) {
                boolean here = range.firstRow() == row && range.firstColumn() < cells.size();
                begin(range, here ? cells.get(range.firstColumn()) : Cell.EMPTY);
            }
        }
    }

    private void begin(Range range, Cell content) {
        Map.Entry<Integer, Covering> before = active.floorEntry(range.lastColumn());
        if (before != null && before.getValue().lastColumn() >= range.firstColumn()) {
            throw new IllegalArgumentException("merged cells overlap");
        }
        active.put(
                range.firstColumn(),
                new Covering(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn(), content));
        firstEnd = Math.min(firstEnd, range.lastRow());
    }

    Optional<Covering> over(int row, int column) {
        return Optional.ofNullable(active.floorEntry(column))
                .map(Map.Entry::getValue)
                .filter(range -> range.lastColumn() >= column && range.lastRow() >= row)
                .filter(range -> range.firstRow() != row || range.firstColumn() != column);
    }
}
