package qicao.fillin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that writers put before a text, although numbers are computed: 一、 （一） 1. （1） ① 一是 一要 第一， 首先，. */
final class OwnNumbering {
    private static final String NUMERAL = "[一二三四五六七八九十]";

    /**
     * Not followed by what makes it a word or a list of numbers: 一、二、三产业, 1.5万亩, 三要素, 一是一, 最后，祝大家.
     */
    private static final Pattern MARKER = Pattern.compile("(?:"
            + NUMERAL + "{1,3}、(?!" + NUMERAL + ")"
            + "|[（(](?:" + NUMERAL + "{1,3}|\\d{1,2})[）)][、.]?"
            + "|\\d{1,2}[.．、](?![\\d０-９])"
            + "|[①-⑳]"
            + "|" + NUMERAL + "是(?!" + NUMERAL + ")"
            + "|" + NUMERAL + "要(?![素点件务义])"
            + "|第" + NUMERAL + "{1,3}[，,、：:]"
            + "|(?:首先|其次|再次|最后)[，,](?![祝预衷让谢感])"
            + ")");

    /** What a marker begins with, so that most texts need no matching. */
    private static final String FIRST = "一二三四五六七八九十0123456789（(第首其再最";

    private OwnNumbering() {}

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    /** The marker that a text begins with. */
    static Optional<String> find(String text) {
        if (FIRST.indexOf(text.charAt(0)) < 0 && !isCircled(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = MARKER.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
