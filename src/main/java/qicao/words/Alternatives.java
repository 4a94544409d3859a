package qicao.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words between {@code |}, found by the character that they begin with, or end with if they must stand at an end. Of several that
 * fit at a place the first counts, at an end the longest.
 */
final class Alternatives {
    private static final int[] NONE = {};

    private final Place place;
    private final Alternative[] all;
    /** The characters at edges, sorted. */
    private final char[] edges;
    /** For each of them, which alternatives have it at their edge, in order. */
    private final int[][] byEdge;
    /** Those that can have anything there, in order. */
    private final int[] open;

    /** @param words empty for none */
    Alternatives(Place place, String words) {
        this.place = place;
        List<String> notations = words.isEmpty() ? List.of() : split(words);
        all = new Alternative[notations.size()];
        int[] anything = new int[all.length];
        int ofAnything = 0;
        // One number for a character and an alternative, so that sorting brings together what a character leads to.
        long[] pairs = new long[2 * all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = new Alternative(place, notations.get(i));
            String edge = all[i].edge();
            if (edge == null) {
                anything[ofAnything++] = i;
            } else {
                if (count + edge.length() > pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * (count + edge.length()));
                }
                for (int at = 0; at < edge.length(); at++) {
                    pairs[count++] = (long) edge.charAt(at) << Integer.SIZE | i;
                }
            }
        }
        open = Arrays.copyOf(anything, ofAnything);
        Arrays.sort(pairs, 0, count);
        char[] characters = new char[count];
        int[][] lists = new int[count][];
        int groups = 0;
        for (int from = 0; from < count; ) {
            int to = from;
            char edge = (char) (pairs[from] >>> Integer.SIZE);
            int[] list = new int[count - from];
            int length = 0;
            while (to < count && (char) (pairs[to] >>> Integer.SIZE) == edge) {
                int alternative = (int) pairs[to++];
                if (length == 0 || list[length - 1] != alternative) {
                    list[length++] = alternative;
                }
            }
            characters[groups] = edge;
            lists[groups++] = Arrays.copyOf(list, length);
            from = to;
        }
        edges = Arrays.copyOf(characters, groups);
        byEdge = Arrays.copyOf(lists, groups);
    }

    /** The alternatives outside brackets. */
    private static List<String> split(String words) {
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

    /** Compiles all of them. */
    void check() {
        for (Alternative alternative : all) {
            alternative.pattern();
        }
    }

    /** What can be found in a phrase. */
    In in(String phrase) {
        return new In(phrase);
    }

    /** A phrase that is searched. */
    final class In {
        private final String phrase;
        /** Which of those that can begin with anything the phrase can hold. */
        private final int[] possible;

        private In(String phrase) {
            this.phrase = phrase;
            int[] some = open.length == 0 ? NONE : new int[open.length];
            int count = 0;
            for (int alternative : open) {
                if (all[alternative].mayStandIn(phrase)) {
                    some[count++] = alternative;
                }
            }
            possible = count == some.length ? some : Arrays.copyOf(some, count);
        }

        /** What stands somewhere. */
        @Nullable
        Span anywhere() {
            for (int at = 0; at < phrase.length(); at++) {
                Span found = at(at);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** What stands at a place of the phrase, or in the only place where it may stand. */
        @Nullable
        Span at(int at) {
            int[] here = ofEdge(at);
            Span best = null;
            int i = 0;
            int j = 0;
            while (i < here.length || j < possible.length) {
                boolean edged = j == possible.length || (i < here.length && here[i] < possible[j]);
                Span found = all[edged ? here[i++] : possible[j++]].at(phrase, at);
                if (found != null) {
                    if (place != Place.END) {
                        return found;
                    }
                    if (best == null || found.start() < best.start()) {
                        best = found;
                    }
                }
            }
            return best;
        }

        private int[] ofEdge(int at) {
            if (phrase.isEmpty() || edges.length == 0) {
                return NONE;
            }
            int index = Arrays.binarySearch(edges, phrase.charAt(place == Place.END ? phrase.length() - 1 : at));
            return index < 0 ? NONE : byEdge[index];
        }
    }
}
