package qicao.words;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what words a phrase is recognised, and where in it they must stand. Words stand between {@code |}. More is said with
 *
 * <ul>
 *   <li>{@code [收结]} one of these characters, {@code [^的]} any but these, {@code [#]} among them a digit;
 *   <li>{@code (大会|现场)} one of these words;
 *   <li>{@code 已经?} with or without the last character, bracket or group, {@code {0,2}} so many of it;
 *   <li>{@code …} whatever a clause holds, or nothing; {@code ……} whatever there is, across commas too;
 *   <li>{@code #} a number in digits, {@code ¶} a line break.
 * </ul>
 *
 * <p>Words that lie inside one of the exceptions do not count: 办 with the exceptions 办公|办事 is not found in 办公用房. They
 * are only looked for where words were found, as in most phrases there are none.
 */
final class Cue {
    private final Place place;
    private final String words;
    private final String exceptions;
    private volatile @Nullable Both both;

    /** The alternatives, worked out when they are first asked for: a short process asks few of them. */
    private record Both(Alternatives words, Alternatives exceptions) {}

    Cue(Place place, String words, String exceptions) {
        this.place = place;
        this.words = words;
        this.exceptions = exceptions;
    }

    /** Whether the words stand in the phrase where they must. */
    boolean fits(String phrase) {
        return search(phrase) != null;
    }

    /** The words that were found. */
    Optional<String> found(String phrase) {
        return Optional.ofNullable(search(phrase)).map(span -> phrase.substring(span.start(), span.end()));
    }

    /**
     * Compiles all of it.
     *
     * @throws IllegalArgumentException if the words are not in the notation
     */
    void check() {
        both().words().check();
        both().exceptions().check();
    }

    private Both both() {
        Both known = both;
        if (known == null) {
            known = new Both(new Alternatives(place, words), new Alternatives(place, exceptions));
            both = known;
        }
        return known;
    }

    private @Nullable Span search(String phrase) {
        Both both = both();
        Alternatives.In sought = both.words().in(phrase);
        Span found = place == Place.ANYWHERE ? sought.anywhere() : sought.at(0);
        if (found == null || exceptions.isEmpty()) {
            return found;
        }
        Alternatives.In excepted = both.exceptions().in(phrase);
        if (place == Place.ANYWHERE) {
            return firstOutside(phrase, sought, excepted);
        }
        Span exception = excepted.at(0);
        // At an end, of two that overlap the longer counts.
        boolean counts = exception == null || (place == Place.END && exception.start() > found.start());
        return counts ? found : null;
    }

    /** What lies in an exception is passed over. */
    private static @Nullable Span firstOutside(String phrase, Alternatives.In sought, Alternatives.In excepted) {
        for (int at = 0; at < phrase.length(); at++) {
            Span exception = excepted.at(at);
            if (exception != null) {
                at = Math.max(at, exception.end() - 1);
            } else {
                Span found = sought.at(at);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
