package qicao.outline;

/**
 * The number at the head of a section or point.
 *
 * @param numbering its family
 * @param number its value, from 1; {@link #LAST} for 最后
 * @param text as the outline shows it: full-width brackets, no white space
 * @param end offset behind it in the text that it was read from
 */
record Marker(Numbering numbering, int number, String text, int end) {
    /** 最后 closes a list of any length. */
    static final int LAST = 1000;

    /** Whether it continues a list whose last number was {@code last}. */
    boolean follows(int last) {
        return number == last + 1 || (number == LAST && last > 1);
    }
}
