package qicao.redline;

/**
 * Who is said to have made the changes, and when.
 *
 * @param name as Word shows it
 * @param date as XML has it, {@code 2026-07-06T00:00:00Z}
 */
public record Author(String name, String date) {}
