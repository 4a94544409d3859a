package qicao.proofread;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Numerals;
import qicao.corpus.Line;
import qicao.outline.Outline;

/**
 * As many items as a sentence promises right before them (COUNT-002).
 *
 * <ul>
 *   <li>wrong: 重点抓好以下三项工作：一是抓排查。二是抓整改。三是抓演练。四是抓值守。
 *   <li>right: 重点抓好以下四项工作：一是抓排查。二是抓整改。三是抓演练。四是抓值守。
 * </ul>
 *
 * Only lists that begin right behind the promise and end in the same paragraph are counted.
 */
final class PromisedItems implements Check {
    private static final Pattern PROMISE = Pattern.compile(
            "(?:以下|如下|这|下列|下面)?([两二三四五六七八九十])(?:(?:个方面|方面|场攻坚战|大行动|项工作|项任务|项措施|项重点|个重点|件事|个问题|点|条|个)[^，。；：一二三四五六七八九十]{0,10}"
                    + "|个(?:阶段|环节)[^，。；：]{0,10}(?:，[^，。；：二三四五六七八九十]{0,16})?)[：。]"
                    + "(?=(?:一是|一要|第一，|（一）))");
    /** 包括七个方面，即：甲；乙；丙。 */
    private static final Pattern LISTED = Pattern.compile(
            "(?<![零一二三四五六七八九十百之第])([两二三四五六七八九十]{1,2})(?:个方面|方面|项|个|条|类|种)\\p{IsHan}{0,8}[，：](?:即|分别是|分别为|也就是|就是|包括|它们是)?[：，]?((?![\\d一第首（])[^。：]{4,400})。");
    /** 甲、乙、丙等二项: more than are announced. */
    private static final Pattern SUMMED = Pattern.compile(
            "(?<=[，。；：]|^)(?:[^，。；：、的和与及]{2,12}、){2,12}[^，。；：、]{2,12}等([两二三四五六七八九十])(?:个方面|个|项|类|种|大)(?!以上)");

    private static final int LONGEST_ITEM = 30;
    private static final String[] FIRST = {"一是", "一要", "第一，", "（一）"};

    @Override
    public List<String> codes() {
        return List.of("COUNT-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Outline outline : text.outlines()) {
            for (int i = 0; i < outline.speech().lines().size(); i++) {
                Line line = outline.speech().lines().get(i);
                String next = i + 1 < outline.speech().lines().size()
                        ? outline.speech().lines().get(i + 1).text()
                        : "";
                Matcher promise = PROMISE.matcher(line.text());
                while (promise.find()) {
                    check(text, line, promise, next, findings);
                }
                lists(text, line, findings);
            }
        }
    }

    private static void check(Text text, Line line, Matcher promise, String next, Consumer<Finding> findings) {
        OptionalInt promised = Numerals.parse(promise.group(1));
        String rest = line.text().substring(promise.end());
        for (String first : FIRST) {
            if (!rest.startsWith(first) || promised.isEmpty()) {
                continue;
            }
            int count = count(rest, first);
            boolean continues = count > 0 && next.startsWith(marker(first, count + 1));
            boolean again = rest.indexOf(first, first.length()) >= 0;
            if (count > 1 && count != promised.getAsInt() && !continues && !again) {
                Piece piece = new Piece(line, promise.start(), promise.end());
                findings.accept(
                        Finding.warning("COUNT-002", text.spot(piece), promise.group(), promised.getAsInt(), count));
            }
        }
    }

    /** Items that stand in one sentence with its number. */
    private static void lists(Text text, Line line, Consumer<Finding> findings) {
        Matcher listed = LISTED.matcher(line.text());
        while (listed.find()) {
            String[] items = listed.group(2).split("；", -1);
            int promised = Numerals.parse(listed.group(1)).orElse(0);
            boolean list = items.length > 2 || (items.length == 2 && promised > 2);
            if (list && promised > 0 && items.length != promised && isPlain(items)) {
                Piece piece = new Piece(line, listed.start(), listed.start(2));
                findings.accept(Finding.warning("COUNT-002", text.spot(piece), piece.words(), promised, items.length));
            }
        }
        Matcher summed = SUMMED.matcher(line.text());
        while (summed.find()) {
            int promised = Numerals.parse(summed.group(1)).orElse(0);
            int count = summed.group().split("、", -1).length;
            if (count > promised && promised > 1) {
                Piece piece = new Piece(line, summed.start(), summed.end());
                findings.accept(Finding.warning("COUNT-002", text.spot(piece), piece.words(), promised, count));
            }
        }
    }

    /** Whether items are names of things: what has clauses of its own may join two things with ；. */
    private static boolean isPlain(String... items) {
        for (String item : items) {
            if (item.indexOf('，') >= 0 || item.length() > LONGEST_ITEM) {
                return false;
            }
        }
        return true;
    }

    /** How many items follow; 0 if their numbers do not tell. */
    private static int count(String rest, String first) {
        int count = 1;
        int at = first.length();
        while (count < 20) {
            int found = rest.indexOf(marker(first, count + 1), at);
            // 一要…二是… is one list in speeches.
            if (found < 0 && first.equals("一要")) {
                found = rest.indexOf(marker("一是", count + 1), at);
            } else if (found < 0 && first.equals("一是")) {
                found = rest.indexOf(marker("一要", count + 1), at);
            }
            if (found < 0) {
                // A number that is missing in the middle is told by its own check.
                boolean leftOut = rest.indexOf(marker(first, count + 2), at) >= 0;
                return leftOut ? 0 : count;
            }
            at = found + 1;
            count++;
        }
        return count;
    }

    private static String marker(String first, int number) {
        return first.replace("一", Numerals.ordinal(number));
    }
}
