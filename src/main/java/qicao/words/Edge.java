package qicao.words;

import org.jspecify.annotations.Nullable;

/**
 * The characters with which what a notation describes can begin or end. Most phrases have none of them in the right place, and
 * then no expression need be tried: drafting asks some hundred times a speech.
 */
final class Edge {
    private static final String DIGITS = "0123456789";

    private final String notation;
    private final boolean atEnd;
    private int at;

    private Edge(String notation, boolean atEnd) {
        this.notation = notation;
        this.atEnd = atEnd;
    }

    /** The characters of an edge, some perhaps twice; null if it can be any. */
    static @Nullable String of(String notation, boolean atEnd) {
        return new Edge(notation, atEnd).choice();
    }

    /** The alternatives up to the end or a closing bracket. */
    private @Nullable String choice() {
        StringBuilder all = new StringBuilder();
        boolean any = false;
        do {
            String edge = sequence();
            any |= edge == null;
            if (edge != null) {
                all.append(edge);
            }
        } while (at < notation.length() && notation.charAt(at++) == '|');
        return any ? null : all.toString();
    }

    /** The edge of one alternative: that of its first item, or last, and of its neighbours as long as items may be missing. */
    private @Nullable String sequence() {
        StringBuilder edge = new StringBuilder();
        boolean any = false;
        boolean open = true;
        while (at < notation.length() && notation.charAt(at) != '|' && notation.charAt(at) != ')') {
            String item = item();
            boolean optional = optional();
            if (atEnd && !optional) {
                edge.setLength(0);
                any = false;
            }
            if (atEnd || open) {
                any |= item == null;
                if (item != null) {
                    edge.append(item);
                }
            }
            open = open && optional;
        }
        return any || open ? null : edge.toString();
    }

    /** What the next item can be, as far as it is one character at the edge; null for any. */
    private @Nullable String item() {
        char c = notation.charAt(at++);
        return switch (c) {
            case '(' -> choice();
            case '[' -> characters();
            case '#' -> DIGITS;
            case '…' -> null;
            case '¶' -> "\n";
            default -> String.valueOf(c);
        };
    }

    private @Nullable String characters() {
        int end = notation.indexOf(']', at);
        String inside = notation.substring(at, end);
        at = end + 1;
        return inside.startsWith("^") ? null : inside.replace("#", DIGITS);
    }

    /** Whether what stands before may be missing; skips the sign that says so. */
    private boolean optional() {
        boolean gap = notation.charAt(at - 1) == '…';
        if (at < notation.length() && notation.charAt(at) == '?') {
            at++;
            return true;
        }
        if (at < notation.length() && notation.charAt(at) == '{') {
            boolean none = notation.charAt(at + 1) == '0';
            at = notation.indexOf('}', at) + 1;
            return none;
        }
        return gap;
    }
}
