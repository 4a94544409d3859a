package qicao.chinese;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import qicao.table.Table;

/**
 * Tells whether characters that stand somewhere are a word there. Chinese writes no edges: 公开工作 holds the characters of 开工,
 * but 公开 ends inside them and 工作 begins inside them. Known are the common words of {@code common-words.txt} beside this class.
 */
public final class WordEdges {
    private static final int LONGEST = 3;
    private static final Set<String> WORDS = load();

    private WordEdges() {}

    /**
     * Whether a stretch of a text can be a word or words of their own: it is none if known words reach into it from both sides,
     * or from the right where what they leave of it belongs to a number, 2024年|中央.
     *
     * @param begin offset of its first character
     * @param end offset behind its last
     */
    public static boolean isWhole(String text, int begin, int end) {
        if (!crosses(text, end, begin + 1)) {
            return true;
        }
        boolean numbered = begin > 0 && Character.isDigit(text.charAt(begin - 1)) && text.charAt(begin) == '年';
        return !numbered && !crosses(text, begin, Math.max(0, begin - LONGEST + 1));
    }

    /** Whether a text holds words that are whole there. */
    public static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isWhole(text, at, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a known word that begins at an offset or later reaches over an edge. */
    private static boolean crosses(String text, int edge, int from) {
        for (int begin = Math.max(from, edge - LONGEST + 1); begin < edge; begin++) {
            for (int end = edge + 1; end <= Math.min(text.length(), begin + LONGEST); end++) {
                if (WORDS.contains(text.substring(begin, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> load() {
        return Table.beside(WordEdges.class, "common-words.txt").rows(1, row -> row.words(0)).stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
