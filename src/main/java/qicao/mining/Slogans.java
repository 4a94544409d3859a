package qicao.mining;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import qicao.table.Row;
import qicao.table.Table;

/**
 * Stock slogans that belong to a period: what they stand in may not be said by default. Which they are is data,
 * {@code slogans.tsv} beside this class, since years alone do not tell where few speeches have a slogan.
 */
final class Slogans {
    private static final String OPEN = "-";

    private final List<Slogan> slogans;

    /**
     * A slogan.
     *
     * @param text as it stands in the written form of a frame
     * @param from the first year; empty if another one comes every few years
     * @param to the last year; empty if it is still in use
     * @param source why then: a campaign, a congress, a plan
     */
    record Slogan(String text, OptionalInt from, OptionalInt to, String source) {
        Slogan {
            if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
                throw new IllegalArgumentException(text + " ends before it begins");
            }
        }

        private static Slogan of(Row row) {
            return new Slogan(row.text(0), year(row.text(1)), year(row.text(2)), row.text(3));
        }

        private static OptionalInt year(String cell) {
            return cell.equals(OPEN) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
        }

        /** For keepers: 和谐社会，2004—2012. */
        String label() {
            String end = to.isPresent() ? String.valueOf(to.getAsInt()) : "";
            return from.isPresent() ? text + "，" + from.getAsInt() + "—" + end : text;
        }
    }

    private Slogans(List<Slogan> slogans) {
        this.slogans = List.copyOf(slogans);
    }

    static Slogans shipped() {
        return new Slogans(Table.beside(Slogans.class, "slogans.tsv").rows(4, Slogan::of));
    }

    /** The first slogan of the list that stands in a text. */
    Optional<Slogan> in(String text) {
        return slogans.stream().filter(slogan -> text.contains(slogan.text())).findFirst();
    }

    /** All of them. */
    List<Slogan> all() {
        return slogans;
    }
}
