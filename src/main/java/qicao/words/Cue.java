package qicao.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * <p>Words that lie inside one of the exceptions do not count: 办 with the exceptions 办公|办事 is not found in 办公用房. It
 * is compiled when it is first asked for, as a short process asks few of them.
 */
final class Cue {
    /** What makes words more than a list of words. */
    private static final String NOTATION = "[(?{…#¶";

    private static final String REFUSED = "\\.*+^$";

    /** What of these is plain between brackets. */
    private static final String PLAIN_IN_BRACKETS = ".*+^$";

    private final Place place;
    private final String words;
    private final String exceptions;
    private volatile @Nullable Pattern compiled;
    private volatile @Nullable Quick quick;

    /**
     * What can be told without an expression, as most phrases can: most alternatives are plain words.
     *
     * @param plain the plain words
     * @param plainEdge with what they begin, or end where they must stand at an end
     * @param hasMore whether there are other alternatives
     * @param moreEdge the same for those; null if they can be anything
     * @param edge with what any alternative or exception begins; only asked of those that stand anywhere
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Quick(
            String[] plain,
            BitSet plainEdge,
            boolean hasMore,
            @Nullable BitSet moreEdge,
            @Nullable BitSet edge) {}

    Cue(Place place, String words, String exceptions) {
        this.place = place;
        this.words = words;
        this.exceptions = exceptions;
    }

    /** Whether the words stand in the phrase where they must. */
    boolean fits(String phrase) {
        Quick quick = quick();
        if (phrase.isEmpty()) {
            return search(phrase) != null;
        }
        if (hasPlain(phrase, quick)) {
            return exceptions.isEmpty() || search(phrase) != null;
        }
        return quick.hasMore() && meets(phrase, quick.moreEdge()) && search(phrase) != null;
    }

    /** Whether a phrase has a character of an edge where it must stand. */
    private boolean meets(String phrase, @Nullable BitSet edge) {
        if (edge == null) {
            return true;
        }
        return switch (place) {
            case START, WHOLE -> edge.get(phrase.charAt(0));
            case END -> edge.get(phrase.charAt(phrase.length() - 1));
            case ANYWHERE -> holdsOne(phrase, edge);
        };
    }

    private static boolean holdsOne(String phrase, BitSet edge) {
        for (int at = 0; at < phrase.length(); at++) {
            if (edge.get(phrase.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPlain(String phrase, Quick quick) {
        return switch (place) {
            case START -> startsWithPlain(phrase, 0, quick);
            case WHOLE -> meets(phrase, quick.plainEdge()) && isOneOf(quick.plain(), phrase);
            case END -> meets(phrase, quick.plainEdge()) && endsInOneOf(quick.plain(), phrase);
            case ANYWHERE -> {
                for (int at = 0; at < phrase.length(); at++) {
                    if (startsWithPlain(phrase, at, quick)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    private static boolean startsWithPlain(String phrase, int at, Quick quick) {
        if (quick.plainEdge().get(phrase.charAt(at))) {
            for (String word : quick.plain()) {
                if (phrase.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsInOneOf(String[] words, String phrase) {
        for (String word : words) {
            if (phrase.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(String[] words, String phrase) {
        for (String word : words) {
            if (phrase.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private Quick quick() {
        Quick known = quick;
        if (known == null) {
            List<String> plain = new ArrayList<>();
            List<String> more = new ArrayList<>();
            for (String alternative : alternatives()) {
                (isPlain(alternative) ? plain : more).add(alternative);
            }
            boolean atEnd = place == Place.END;
            BitSet edge = plain.isEmpty() ? new BitSet() : Edge.of(String.join("|", plain), atEnd);
            known = new Quick(
                    plain.toArray(new String[0]),
                    edge == null ? new BitSet() : edge,
                    !more.isEmpty(),
                    more.isEmpty() ? new BitSet() : Edge.of(String.join("|", more), atEnd),
                    place == Place.ANYWHERE
                            ? Edge.of(words + (exceptions.isEmpty() ? "" : "|" + exceptions), false)
                            : null);
            quick = known;
        }
        return known;
    }

    /** The alternatives outside brackets. */
    private List<String> alternatives() {
        List<String> alternatives = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                alternatives.add(words.substring(from, at));
                from = at + 1;
            }
        }
        alternatives.add(words.substring(from));
        return alternatives;
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (NOTATION.indexOf(c) >= 0 || REFUSED.indexOf(c) >= 0) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** The words that were found. */
    Optional<String> found(String phrase) {
        return Optional.ofNullable(search(phrase));
    }

    private @Nullable String search(String phrase) {
        Matcher matcher = pattern().matcher(phrase);
        return switch (place) {
            case START -> matcher.lookingAt() ? matcher.group(1) : null;
            case WHOLE -> matcher.matches() ? matcher.group(1) : null;
            case END -> matcher.find() ? matcher.group(1) : null;
            case ANYWHERE -> firstOutsideExceptions(phrase, matcher);
        };
    }

    /** Tries the expression where words or exceptions could begin; what lies in an exception is passed over. */
    private @Nullable String firstOutsideExceptions(String phrase, Matcher matcher) {
        BitSet edge = quick().edge();
        for (int at = 0; at < phrase.length(); at++) {
            if (edge == null || edge.get(phrase.charAt(at))) {
                matcher.region(at, phrase.length());
                if (matcher.lookingAt()) {
                    String words = matcher.group(1);
                    if (words != null) {
                        return words;
                    }
                    at = Math.max(at, matcher.end() - 1);
                }
            }
        }
        return null;
    }

    /**
     * The pattern, compiled by the first who asks.
     *
     * @throws IllegalArgumentException if the words are not in the notation
     */
    Pattern pattern() {
        Pattern pattern = compiled;
        if (pattern == null) {
            // Exceptions come first: where both begin, and at an end where the longer begins earlier, they win.
            String choice = exceptions.isEmpty()
                    ? "(" + expression(words) + ")"
                    : "(?:" + expression(exceptions) + "|(" + expression(words) + "))";
            pattern = Pattern.compile(place == Place.END ? choice + "\\z" : choice, Pattern.DOTALL);
            compiled = pattern;
        }
        return pattern;
    }

    private static String expression(String notation) {
        StringBuilder expression = new StringBuilder();
        boolean bracket = false;
        for (int i = 0; i < notation.length(); i++) {
            char c = notation.charAt(i);
            if (REFUSED.indexOf(c) >= 0 && !(bracket && PLAIN_IN_BRACKETS.indexOf(c) >= 0)) {
                throw new IllegalArgumentException("not in the notation of tables: " + c + " in " + notation);
            }
            if (c == '[' || c == ']') {
                bracket = c == '[';
                expression.append(c);
            } else if (c == '#') {
                expression.append(bracket ? "\\d" : "\\d+(?:\\.\\d+)?");
            } else if (c == '(') {
                expression.append("(?:");
            } else if (c == '¶') {
                expression.append("\\n");
            } else if (c == '…' && notation.startsWith("……", i)) {
                expression.append(".*");
                i++;
            } else if (c == '…') {
                expression.append("[^，。；：！？\\n]*");
            } else {
                expression.append(c);
            }
        }
        return expression.toString();
    }
}
