package qicao.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the words between {@code |}: most are plain, the others an expression of their own. */
final class Alternative {
    /** What makes words more than a list of words. */
    private static final String NOTATION = "[(?{…#¶";

    private static final String REFUSED = "\\.*+^$";

    /** What of these is plain between brackets. */
    private static final String PLAIN_IN_BRACKETS = ".*+^$";

    private final Place place;
    private final String notation;
    private final boolean plain;
    /** What it ends with, or begins with if it must stand at an end; null for anything. */
    private final @Nullable String needs;

    private volatile @Nullable Pattern compiled;

    Alternative(Place place, String notation) {
        this.place = place;
        this.notation = notation;
        plain = isPlain(notation);
        needs = plain ? null : Edge.of(notation, place != Place.END);
    }

    /** The characters that it begins with, or ends with if it must stand at an end; null for anything. */
    @Nullable
    String edge() {
        return Edge.of(notation, place == Place.END);
    }

    /** Whether a phrase holds a character that it needs. */
    boolean mayStandIn(String phrase) {
        if (needs == null) {
            return true;
        }
        for (int i = 0; i < needs.length(); i++) {
            if (phrase.indexOf(needs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands in a phrase, if it does so at a place, or at the end if it must stand there. */
    @Nullable
    Span at(String phrase, int at) {
        if (plain) {
            return plainAt(phrase, at);
        }
        if (!mayStandIn(phrase)) {
            return null;
        }
        Matcher matcher = pattern().matcher(phrase);
        boolean found = switch (place) {
            case START, ANYWHERE -> matcher.region(at, phrase.length()).lookingAt();
            case WHOLE -> matcher.matches();
            case END -> matcher.find();
        };
        return found ? new Span(matcher.start(), matcher.end()) : null;
    }

    private @Nullable Span plainAt(String phrase, int at) {
        boolean found = switch (place) {
            case START, ANYWHERE -> phrase.startsWith(notation, at);
            case WHOLE -> phrase.equals(notation);
            case END -> phrase.endsWith(notation);
        };
        if (!found) {
            return null;
        }
        int start = place == Place.END ? phrase.length() - notation.length() : at;
        return new Span(start, start + notation.length());
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

    /**
     * The pattern, compiled by the first who asks.
     *
     * @throws IllegalArgumentException if the words are not in the notation
     */
    Pattern pattern() {
        Pattern pattern = compiled;
        if (pattern == null) {
            String expression = "(?:" + expression(notation) + ")";
            pattern = Pattern.compile(place == Place.END ? expression + "\\z" : expression, Pattern.DOTALL);
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
