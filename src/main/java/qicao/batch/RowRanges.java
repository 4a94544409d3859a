package qicao.batch;

/** Numbers of rows as people write them, {@code 3, 5-9}. */
final class RowRanges {
    /** Ranges beyond these are counted only. */
    private static final int NAMED = 10;

    private final StringBuilder named = new StringBuilder();
    private int ranges;
    private int first;
    private int last;
    private int count;

    /** Adds a number that is larger than all before. */
    void add(int row) {
        if (count == 0 || row > last + 1) {
            close();
            first = row;
        }
        last = row;
        count++;
    }

    private void close() {
        if (count == 0) {
            return;
        }
        ranges++;
        if (ranges <= NAMED) {
            named.append(named.isEmpty() ? "" : ", ").append(first).append(last > first ? "-" + last : "");
        } else if (ranges == NAMED + 1) {
            named.append(", …");
        }
    }

    int count() {
        return count;
    }

    /** All of them, once no more come. */
    String text() {
        close();
        return named.toString();
    }
}
