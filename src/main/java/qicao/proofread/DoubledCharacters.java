package qicao.proofread;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import qicao.table.Table;

/**
 * Which doubled characters are two words that meet (工作|作风) and which a slip of the hand (县区|区). Only characters that do not
 * stand alone as a word are judged, those of the file {@code doubled.tsv} beside this class, and a few particles at the
 * beginning of a clause.
 */
final class DoubledCharacters {
    private static final String FILE = "doubled.tsv";
    /** 把把关, 将将士, 对对方: words that begin with the particle stand behind it. */
    private static final Pattern PARTICLE =
            Pattern.compile("把把(?![把脉关柄手控握门舵子戏])|将将(?![领军士来才要近官校])|对对(?![对方手象接标策照应于比待外内口抗话称等立联岗面付症垒子])"
                    + "|从从(?![从严前事业宽众来而此重容属轻紧优快])|向向(?![向往来阳上前])|让让(?!让|步|利|座|路)|在在(?![建线岗场职校座于位册意乎此外内家读编])"
                    + "|和和(?![平谐睦解气美善约风服县煦静])");

    private final Map<Character, Neighbours> all = new HashMap<>();

    private DoubledCharacters() {}

    /**
     * What stands about a character.
     *
     * @param before what stands before it in words that end with it
     * @param after what stands behind it in words that begin with it
     */
    private record Neighbours(String before, String after) {}

    static DoubledCharacters shipped() {
        DoubledCharacters characters = new DoubledCharacters();
        Table.beside(DoubledCharacters.class, FILE)
                .each(3, row -> characters.all.put(row.text(0).charAt(0), new Neighbours(row.text(1), row.text(2))));
        return characters;
    }

    /** Whether the two same characters at a place are one too many. */
    boolean areWrong(String words, int at) {
        char before = at == 0 ? '，' : words.charAt(at - 1);
        if (!Character.isIdeographic(before)) {
            return PARTICLE.matcher(words).region(at, words.length()).lookingAt();
        }
        Neighbours known = all.get(words.charAt(at));
        char after = at + 2 == words.length() ? '，' : words.charAt(at + 2);
        return known != null
                && known.before.indexOf(before) >= 0
                && known.after.indexOf(after) < 0
                && !isDoubled(words, at - 2)
                && !isDoubled(words, at + 2);
    }

    /** 许许多多 */
    private static boolean isDoubled(String words, int at) {
        return at >= 0 && at + 1 < words.length() && words.charAt(at) == words.charAt(at + 1);
    }
}
