package qicao.proofread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Numerals;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * Items numbered 第一, 第二 …, each a paragraph or in running text: their numbers leave nothing out (NUM-002) and do not come twice
 * (NUM-003).
 *
 * <ul>
 *   <li>wrong: 第一，抓排查。第三，抓整改。第三，抓演练。 (the first 第三)
 *   <li>right: 第一，抓排查。第二，抓整改。第三，抓演练。; a list inside another begins anew, and the outer one goes on
 * </ul>
 *
 * An error where the item begins a paragraph, a warning inside one. Only lists that begin with 第一 are looked at.
 */
final class OrdinalSeries implements Check {
    private static final Pattern ITEM =
            Pattern.compile("(?:^|(?<=[。；：！？]))第([一二三四五六七八九十]{1,2})(?=[，：]|[要是]\\p{IsHan}|、(?!第))");
    /** Paragraphs that an item may have; behind more of them another list is meant. */
    private static final int FARTHEST = 20;
    /** Characters between two items of one list in a paragraph. */
    private static final int CLOSE = 60;

    @Override
    public List<String> codes() {
        return List.of("NUM-002", "NUM-003");
    }

    /**
     * @param paragraph index of its paragraph
     * @param number from 1
     */
    private record Item(int paragraph, Piece piece, int number) {}

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            check(text, speech.lines(), items(speech.lines()), findings);
        }
    }

    private static List<Item> items(List<Line> lines) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher item = ITEM.matcher(lines.get(i).text());
            while (item.find()) {
                Piece piece = new Piece(lines.get(i), item.start(), item.end());
                items.add(new Item(i, piece, Numerals.parse(item.group(1)).orElse(0)));
            }
        }
        return items;
    }

    private static void check(Text text, List<Line> lines, List<Item> items, Consumer<Finding> findings) {
        Deque<Item> outer = new ArrayDeque<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.number() == 1) {
                outer.push(item);
                continue;
            }
            // An inner list ends where an outer one goes on.
            int last = item.number() - 1;
            if (outer.stream().anyMatch(open -> open.number() == last)) {
                while (outer.element().number() != last) {
                    outer.pop();
                }
            }
            if (outer.isEmpty() || item.paragraph() - outer.element().paragraph() > FARTHEST) {
                outer.clear();
                continue;
            }
            Item before = outer.pop();
            int due = before.number() + 1;
            boolean mistyped = i + 1 < items.size() && items.get(i + 1).number() == due + 1;
            boolean wrong =
                    item.number() > due || (item.number() == before.number() && (mistyped || isOneList(before, item)));
            if (wrong && (mistyped || !isSaid(lines, before, item))) {
                findings.accept(finding(text, item, due));
            }
            outer.push(new Item(item.paragraph(), item.piece(), mistyped ? due : item.number()));
        }
    }

    /** Who speaks freely begins a second list with 第二; items close to each other, or each at the start of its paragraph, are one list. */
    private static boolean isOneList(Item before, Item item) {
        boolean close = before.paragraph() == item.paragraph()
                && item.piece().from() - before.piece().to() < CLOSE;
        return close || (before.piece().from() == 0 && item.piece().from() == 0);
    }

    /** Whether the number before is said between two items in words of another kind: 第二个方面, 其次, 再次. */
    private static boolean isSaid(List<Line> lines, Item before, Item item) {
        String said = "第" + Numerals.ordinal(item.number() - 1);
        for (int i = before.paragraph(); i <= item.paragraph(); i++) {
            String words = lines.get(i).text();
            int from = i == before.paragraph() ? before.piece().to() : 0;
            int to = i == item.paragraph() ? item.piece().from() : words.length();
            String between = words.substring(Math.min(from, to), to);
            if (between.contains(said) || between.contains("其次") || between.contains("再次，")) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Text text, Item item, int due) {
        String code = item.number() > due ? "NUM-002" : "NUM-003";
        Spot spot = text.spot(item.piece());
        return item.piece().from() == 0
                ? Finding.error(code, spot, item.piece().words(), due)
                : Finding.warning(code, spot, item.piece().words(), due);
    }
}
