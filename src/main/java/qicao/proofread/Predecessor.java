package qicao.proofread;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Numerals;
import qicao.corpus.Line;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * Whether the number before a unit's own stands last before it in the text, in whatever place. Lists are begun in the middle of a
 * paragraph (主要做好以下工作：（一）…), run on from section to section or are asked and answered; an outline sees gaps there, a
 * reader none.
 */
final class Predecessor {
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]+|\\d+");
    private static final String BEHIND = "(?:^|(?<=[。；：:！？ 　]))";
    /** Paragraphs before a unit in which the number before it is looked for. */
    private static final int NEAR = 60;

    private Predecessor() {}

    static boolean isThere(Outline outline, Unit unit) {
        Matcher numeral = NUMERAL.matcher(unit.marker());
        if (!numeral.find()) {
            return false;
        }
        Pattern form = Pattern.compile(BEHIND + mark(unit.marker().substring(0, numeral.start()))
                + "([一二三四五六七八九十]{1,3}|\\d{1,2})" + mark(unit.marker().substring(numeral.end())));
        int paragraph = unit.start().paragraph();
        List<Line> lines = outline.speech().lines();
        for (int i = paragraph; i >= Math.max(0, paragraph - NEAR); i--) {
            String text = lines.get(i).text();
            Matcher before =
                    form.matcher(i == paragraph ? text.substring(0, unit.start().offset()) : text);
            OptionalInt last = OptionalInt.empty();
            while (before.find()) {
                last = number(before.group(1));
            }
            if (last.isPresent()) {
                return last.getAsInt() + 1 == number(numeral.group()).orElse(0);
            }
        }
        return false;
    }

    private static OptionalInt number(String numeral) {
        return Character.isDigit(numeral.charAt(0))
                ? OptionalInt.of(Integer.parseInt(numeral))
                : Numerals.parse(numeral);
    }

    /** The signs of a marker, full or half in width; 是 and 要 mark one list. */
    private static String mark(String signs) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            pattern.append(
                    switch (sign) {
                        case '（' -> "[（(]";
                        case '）' -> "[）)]";
                        case '.', '．' -> "[.．]";
                        case '是', '要' -> "[是要]";
                        default -> Pattern.quote(String.valueOf(sign));
                    });
        }
        return pattern.toString();
    }
}
