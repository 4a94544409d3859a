package qicao.chinese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Characters that a reader cannot see or cannot tell from others, and that break searching, comparing and reading aloud:
 * marks of no width, marks that turn the direction of writing, and radicals (⼯ U+2F2F) that stand for ideographs (工) in text
 * copied from a PDF file.
 */
public final class HiddenCharacters {
    /** Simplified radicals, which Unicode does not fold to their ideographs, and beside each its ideograph. */
    private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";

    private static final String IDEOGRAPHS = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

    private static final char FIRST_RADICAL = '\u2E80';
    private static final char LAST_RADICAL = '\u2FD5';
    private static final char FIRST_COMPATIBLE = '\uF900';
    private static final char LAST_COMPATIBLE = '\uFAFF';

    private HiddenCharacters() {}

    /** What is the matter with a character. */
    public enum Kind {
        /** It takes no room. */
        INVISIBLE,
        /** It turns the direction of the text behind it. */
        DIRECTION,
        /** It looks like another one. */
        RADICAL
    }

    /**
     * A run of characters of one kind.
     *
     * @param kind what is the matter
     * @param from 0-based
     * @param to behind the last
     * @param plain what should stand there
     */
    public record Run(Kind kind, int from, int to, String plain) {
        /** The first of them, as {@code U+200B}. */
        public String name(String text) {
            return String.format(Locale.ROOT, "U+%04X", (int) text.charAt(from));
        }
    }

    /** All runs in a text, in its order. */
    public static List<Run> in(String text) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                Kind kind = kind(c);
                int to = i + 1;
                while (to < text.length() && isHidden(text.charAt(to)) && kind(text.charAt(to)) == kind) {
                    to++;
                }
                runs.add(new Run(kind, i, to, kind == Kind.RADICAL ? plain(text.substring(i, to)) : ""));
                i = to - 1;
            }
        }
        return runs;
    }

    /** The ideographs of radicals; those that have none stay. */
    private static String plain(String radicals) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < radicals.length(); i++) {
            char c = radicals.charAt(i);
            int known = RADICALS.indexOf(c);
            plain.append(
                    known >= 0
                            ? String.valueOf(IDEOGRAPHS.charAt(known))
                            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        }
        return plain.toString();
    }

    private static boolean isHidden(char c) {
        return c == '\u00AD'
                || c == '\u061C'
                || c == '\u180E'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || (c >= FIRST_RADICAL && c <= LAST_RADICAL)
                || c == '\u3164'
                || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE)
                || c == '\uFEFF';
    }

    private static Kind kind(char c) {
        if ((c >= FIRST_RADICAL && c <= LAST_RADICAL) || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE)) {
            return Kind.RADICAL;
        }
        boolean turns = c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
        return turns ? Kind.DIRECTION : Kind.INVISIBLE;
    }
}
