package qicao.outline;

import java.util.Comparator;

/**
 * A place in a speech.
 *
 * @param paragraph 0-based index into the lines of the speech
 * @param offset 0-based UTF-16 offset in that line; its length means the end of the line
 */
public record Position(int paragraph, int offset) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::paragraph).thenComparingInt(Position::offset);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** Whether it comes earlier in the speech. */
    public boolean isBefore(Position other) {
        return compareTo(other) < 0;
    }
}
