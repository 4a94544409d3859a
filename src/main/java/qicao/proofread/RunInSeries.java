package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
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
        List<MatchResult> items = ITEM.matcher(line.text())
                .results()
                .filter(item -> item.group(2).equals(verb))
                .toList();
        int last = 0;
        int behind = 0;
        for (int i = 0; i < items.size(); i++) {
            MatchResult item = items.get(i);
            int found = number(item);
            if (found == 0 || (last == 0 && found != 1)) {
                continue;
            }
            if (found != 1 && found != last + 1 && !isTold(line, behind, item.start(), found - 1)) {
                String code = found > last ? "NUM-002" : "NUM-003";
                Spot spot = text.spot(new Piece(line, item.start(), item.end()));
                findings.accept(Finding.warning(code, spot, item.group(), last + 1));
                // Where the next number goes on as if the one that was due stood here, only this one is mistyped.
                boolean mistyped = i + 1 < items.size() && number(items.get(i + 1)) == last + 2;
                found = mistyped ? last + 1 : found;
            }
            last = found;
            behind = item.end();
        }
    }

    private static int number(MatchResult item) {
        return Numerals.parse(item.group(1)).orElse(0);
    }

    /** Whether the item before is there in another form: 一是…二要…三是… is one list in speeches, and a mark may be missing before it. */
    private static boolean isTold(Line line, int from, int to, int number) {
        String between = line.text().substring(Math.max(from, to - FARTHEST), to);
        return between.contains(Numerals.ordinal(number) + "是") || between.contains(Numerals.ordinal(number) + "要");
    }

    private static void marks(Text text, Line line, Consumer<Finding> findings) {
        int told = -1;
        Matcher item = JOINED.matcher(line.text());
        while (item.find()) {
            String before = Numerals.ordinal(Numerals.parse(item.group(1)).orElseThrow() - 1) + item.group(2);
            int from = Math.max(0, item.start() - FARTHEST);
            int at = from + line.text().substring(from, item.start()).lastIndexOf(before);
            boolean begun = at >= from
                    && (at == 0 || at == told || STOPS.indexOf(line.text().charAt(at - 1)) >= 0);
            if (begun) {
                told = item.start();
                findings.accept(Finding.warning(
                        "PUNCT-007", text.spot(new Piece(line, item.start(), item.end())), item.group()));
            }
        }
    }
}
