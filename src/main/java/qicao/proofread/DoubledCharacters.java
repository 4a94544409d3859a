package qicao.proofread;

import java.util.HashMap;
import java.util.Map;
import qicao.table.Table;

/**
 * Which doubled characters are two words that meet (工作|作风) and which a slip of the hand (县区|区). The file
 * {@code doubled.tsv} beside this class tells it for the characters that published speeches use most.
 */
final class DoubledCharacters {
    private static final String FILE = "doubled.tsv";
    /** 一轮轮, 一张张 */
    private static final char EACH = '一';

    private final Map<Character, Neighbours> all = new HashMap<>();

    private DoubledCharacters() {}

    /**
     * What stands about a character in published speeches.
     *
     * @param before what often stands before it
     * @param after what often stands behind it
     * @param ends what stands before it where a word ends with it
     * @param starts what stands behind it where a word begins with it
     */
    private record Neighbours(String before, String after, String ends, String starts) {}

    static DoubledCharacters shipped() {
        DoubledCharacters characters = new DoubledCharacters();
        Table.beside(DoubledCharacters.class, FILE)
                .each(
                        5,
                        row -> characters.all.put(
                                row.text(0).charAt(0),
                                new Neighbours(row.text(1), row.text(2), row.text(3), row.text(4))));
        return characters;
    }

    /** Whether the two same characters at a place are one too many. */
    boolean areWrong(String words, int at) {
        Neighbours known = all.get(words.charAt(at));
        char before = at == 0 ? '，' : words.charAt(at - 1);
        char after = at + 2 == words.length() ? '，' : words.charAt(at + 2);
        if (known == null || before == EACH || isDoubled(words, at - 2) || isDoubled(words, at + 2)) {
            return false;
        }
        boolean endsWord = known.ends.indexOf(before) >= 0;
        boolean startsWord = known.starts.indexOf(after) >= 0;
        return (known.before.indexOf(before) >= 0 && !startsWord)
                || (known.after.indexOf(after) >= 0 && Character.isIdeographic(before) && !endsWord);
    }

    /** 许许多多 */
    private static boolean isDoubled(String words, int at) {
        return at >= 0 && at + 1 < words.length() && words.charAt(at) == words.charAt(at + 1);
    }
}
