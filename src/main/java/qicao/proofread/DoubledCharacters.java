package qicao.proofread;

import java.util.HashMap;
import java.util.Map;
import qicao.table.Table;

/**
 * Which doubled characters are two words that meet (工作|作风, 重要|要求) and which a slip of the hand (县区|区, 我们要要抓紧). Only
 * characters of the file {@code doubled.tsv} beside this class are judged: such as do not stand alone as a word, and the
 * small words of grammar.
 */
final class DoubledCharacters {
    private static final String FILE = "doubled.tsv";
    private final Map<Character, Neighbours> all = new HashMap<>();

    private DoubledCharacters() {}

    /**
     * What stands about a character.
     *
     * @param particle whether it is a word of its own, wrong twice behind everything but {@code before}
     * @param before what stands before it in words that end with it
     * @param after what stands behind it in words that begin with it
     */
    private record Neighbours(boolean particle, String before, String after) {
        static Neighbours of(String before, String after) {
            boolean particle = before.startsWith("!");
            return new Neighbours(particle, particle ? before.substring(1) : before, after);
        }

        boolean areBroken(char left, char right) {
            return (before.indexOf(left) >= 0) != particle && after.indexOf(right) < 0;
        }
    }

    static DoubledCharacters shipped() {
        DoubledCharacters characters = new DoubledCharacters();
        Table.beside(DoubledCharacters.class, FILE)
                .each(3, row -> characters.all.put(row.text(0).charAt(0), Neighbours.of(row.text(1), row.text(2))));
        return characters;
    }

    /** Whether the two same characters at a place are one too many. */
    boolean areWrong(String words, int at) {
        Neighbours known = all.get(words.charAt(at));
        char before = at == 0 ? '，' : words.charAt(at - 1);
        char after = at + 2 == words.length() ? '，' : words.charAt(at + 2);
        return known != null
                && known.areBroken(before, after)
                && !isDoubled(words, at - 2)
                && !isDoubled(words, at + 2);
    }

    /** 许许多多 */
    private static boolean isDoubled(String words, int at) {
        return at >= 0 && at + 1 < words.length() && words.charAt(at) == words.charAt(at + 1);
    }
}
