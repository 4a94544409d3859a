package qicao.proofread;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Numerals;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * Items in running text: their numbers leave nothing out (NUM-002), do not come twice (NUM-003), and a mark stands before each
 * (PUNCT-007).
 *
 * <ul>
 *   <li>wrong: 一是抓排查。二是抓整改。四是抓演练。; 一是抓排查二是抓整改。
 *   <li>right: 一是抓排查。二是抓整改。三是抓演练。; 一是抓排查。一是抓整改。 (a list inside another begins anew)
 * </ul>
 *
 * Only lists that begin in the paragraph are looked at.
 */
final class RunInSeries implements Check {
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=[。；：，！？]))([一二三四五六七八九十]{1,2})([是要])");
    /** 第二是, 其二是, 十二是, 周二要 and 之一是 are other words. */
    private static final Pattern JOINED =
            Pattern.compile("(?<=[\\p{IsHan}\\d%％](?<![第其之这那每共周期初月日于一二三四五六七八九十〇]))([二三四五六七])([是要])(?=\\p{IsHan})");

    private static final String STOPS = "。；：，！？";
    /** Characters that an item may have. */
    private static final int FARTHEST = 600;

    @Override
    public List<String> codes() {
        return List.of("NUM-002", "NUM-003", "PUNCT-007");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            for (Line line : speech.lines()) {
                order(text, line, "是", findings);
                order(text, line, "要", findings);
                marks(text, line, findings);
            }
        }
    }

    private static void order(Text text, Line line, String verb, Consumer<Finding> findings) {
        Matcher item = ITEM.matcher(line.text());
        int last = 0;
        while (item.find()) {
            OptionalInt number = Numerals.parse(item.group(1));
            if (!item.group(2).equals(verb) || number.isEmpty() || (last == 0 && number.getAsInt() != 1)) {
                continue;
            }
            int found = number.getAsInt();
            // 一是…二要…三是… is one list in speeches.
            boolean due = found == 1 || found == last + 1 || isOther(line, item.start(), verb, found - 1);
            if (!due) {
                String code = found > last ? "NUM-002" : "NUM-003";
                Spot spot = text.spot(new Piece(line, item.start(), item.end()));
                findings.accept(Finding.warning(code, spot, item.group(), last + 1));
            }
            last = found;
        }
    }

    private static boolean isOther(Line line, int end, String verb, int number) {
        String other = Numerals.ordinal(number) + (verb.equals("是") ? "要" : "是");
        return line.text().substring(Math.max(0, end - FARTHEST), end).contains(other);
    }

    private static void marks(Text text, Line line, Consumer<Finding> findings) {
        Matcher item = JOINED.matcher(line.text());
        while (item.find()) {
            String before = Numerals.ordinal(Numerals.parse(item.group(1)).orElseThrow() - 1) + item.group(2);
            int from = Math.max(0, item.start() - FARTHEST);
            int at = from + line.text().substring(from, item.start()).lastIndexOf(before);
            boolean begun = at >= from && (at == 0 || STOPS.indexOf(line.text().charAt(at - 1)) >= 0);
            if (begun) {
                findings.accept(Finding.warning(
                        "PUNCT-007", text.spot(new Piece(line, item.start(), item.end())), item.group()));
            }
        }
    }
}
