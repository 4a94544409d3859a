package qicao.proofread;

/**
 * How a name is mistyped: one character is another, or two neighbours have changed places. Numerals and words such as 上
 * and 下 make different names and no misspelling: 十三五, 十四五.
 */
final class Misspelling {
    private static final String MAY_DIFFER = "〇零一二三四五六七八九十百千万亿上下左右东西南北中前后内外大小多少高低新旧老青男女省市县区镇乡村0123456789";
    /** From this length on the last character may be the wrong one; 最多跑一地 is meant beside 最多跑一次. */
    private static final int LONG = 7;

    private Misspelling() {}

    /**
     * Whether the characters at a place are a misspelling of a name.
     *
     * @param at 0-based; the text holds as many characters from there on as the name has
     */
    static boolean isOf(String name, String text, int at) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < name.length(); i++) {
            if (text.charAt(at + i) != name.charAt(i)) {
                first = first < 0 ? i : first;
                count++;
                if (count > 2) {
                    return false;
                }
            }
        }
        return switch (count) {
            case 1 -> isOther(name, first, text.charAt(at + first));
            case 2 -> isSwapped(name, first, text, at);
            default -> false;
        };
    }

    /** The first character is never the wrong one: it is where another name begins. */
    private static boolean isOther(String name, int index, char found) {
        boolean inside = index > 0 && (index < name.length() - 1 || name.length() >= LONG);
        return inside
                && Character.isIdeographic(found)
                && Character.isIdeographic(name.charAt(index))
                && MAY_DIFFER.indexOf(found) < 0
                && MAY_DIFFER.indexOf(name.charAt(index)) < 0;
    }

    private static boolean isSwapped(String name, int first, String text, int at) {
        return first + 1 < name.length()
                && text.charAt(at + first) == name.charAt(first + 1)
                && text.charAt(at + first + 1) == name.charAt(first);
    }
}
