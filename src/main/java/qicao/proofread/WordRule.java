package qicao.proofread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.diagnostic.Severity;

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
    private static final String FILE = "wrong-words.tsv";

    static List<WordRule> shipped() {
        try (InputStream in = Objects.requireNonNull(WordRule.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
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

    private static WordRule parse(String[] cells) {
        String before = cells.length > 4 ? look("(?<", cells[4]) : "";
        String after = cells.length > 5 ? look("(?", cells[5]) : "";
        Optional<Pattern> around = (before + after).isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(before + Pattern.quote(cells[0]) + after));
        return new WordRule(cells[0], around, cells[1], Severity.valueOf(cells[2]), cells[3]);
    }

    private static String look(String opening, String words) {
        if (words.isEmpty()) {
            return "";
        }
        return words.startsWith("!") ? opening + "!" + words.substring(1) + ")" : opening + "=" + words + ")";
    }
}
