package qicao.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verbs that open an order in official prose (加强、推进、对…进行). Chinese has no word ends, so this is a list of first words:
 * the file {@code verbs.txt} beside this class holds those of one and of two characters.
 */
public final class Verbs {
    private static final Set<String> FIRST_WORDS = load();

    private Verbs() {}

    /** Whether a clause begins with a verb, or with 对 or 把 that bring one. */
    public static boolean leads(String clause) {
        return clause.length() >= 2
                && (FIRST_WORDS.contains(clause.substring(0, 2)) || FIRST_WORDS.contains(clause.substring(0, 1)));
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(Verbs.class.getResourceAsStream("verbs.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Set.of(line.split(" ")).stream())
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
