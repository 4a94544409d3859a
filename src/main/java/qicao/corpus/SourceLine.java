package qicao.corpus;

import java.util.Arrays;

/**
 * A line of a file as its reader sees it: without outer white space and markup, which are no text, but with every fault.
 * It knows where in the file each of its characters stands.
 */
public final class SourceLine {
    private final String text;
    private final int number;
    private final int[] columns;

    /** A line whose characters stand in the given columns, as many as characters. */
    SourceLine(String text, int number, int[] columns) {
        this.text = text;
        this.number = number;
        this.columns = columns.clone();
    }

    /** A line that begins in the first column of its line. */
    public static SourceLine of(String text, int number) {
        int[] columns = new int[text.length()];
        Arrays.setAll(columns, i -> i + 1);
        return new SourceLine(text, number, columns);
    }

    /** The text, never empty. */
    public String text() {
        return text;
    }

    /** 1-based line of the file (for Word files: paragraph). */
    public int number() {
        return number;
    }

    /**
     * The column of a character.
     *
     * @param offset 0-based into the text
     * @return 1-based, in UTF-16 units; 0 where the format has no columns (web pages, files embedded in Word files)
     */
    public int column(int offset) {
        return columns[offset];
    }

    @Override
    public String toString() {
        return number + ": " + text;
    }
}
