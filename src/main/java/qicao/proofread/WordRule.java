package qicao.proofread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.diagnostic.Severity;
import qicao.table.Row;
import qicao.table.Table;

/**
 * A line of {@code wrong-words.tsv}.
 *
 * @param wrong the wrong word, letter for letter
 * @param around what may stand about it, as look-around that is tried at its place; empty if anything may
 * @param right what should stand there
 * @param severity how sure that is
 * @param source where the rule stands
 */
record WordRule(String wrong, Optional<Pattern> around, String right, Severity severity, String source) {
    static List<WordRule> shipped() {
        return Table.beside(WordRule.class, "wrong-words.tsv").rows(4, 6, WordRule::of);
    }

    /** Whether the word is wrong at a place at which it stands. */
    boolean applies(String text, int at) {
        return around.isEmpty()
                || around.get()
                        .matcher(text)
                        .useTransparentBounds(true)
                        .region(at, text.length())
                        .lookingAt();
    }

    private static WordRule of(Row row) {
        String before = look("(?<", row.text(4));
        String after = look("(?", row.text(5));
        Optional<Pattern> around = (before + after).isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(before + Pattern.quote(row.text(0)) + after));
        return new WordRule(row.text(0), around, row.text(1), Severity.valueOf(row.text(2)), row.text(3));
    }

    private static String look(String opening, String words) {
        if (words.isEmpty()) {
            return "";
        }
        return words.startsWith("!") ? opening + "!" + words.substring(1) + ")" : opening + "=" + words + ")";
    }
}
