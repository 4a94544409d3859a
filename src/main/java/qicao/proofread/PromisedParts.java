package qicao.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Numerals;
import qicao.corpus.Line;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * As many parts as a heading names, or the sentence right before the first part (COUNT-002).
 *
 * <ul>
 *   <li>wrong: 一、打好四场攻坚战 over （一） （二） （三）
 *   <li>right: 一、打好三场攻坚战 over the same
 * </ul>
 */
final class PromisedParts implements Check {
    private static final String THINGS = "(?:个方面|场\\p{IsHan}{0,3}[战仗]|大(?:行动|工程|任务|战役|攻坚战)|项(?:行动|工程|工作|任务|重点|措施)"
            + "|个(?:重点|关键|问题|环节)|件(?:实事|大事|事))";
    private static final Pattern HEADING = Pattern.compile("([两二三四五六七八九十]{1,2})" + THINGS + "$");
    private static final Pattern LEAD_IN = Pattern.compile("([两二三四五六七八九十]{1,2})" + THINGS
            + "(?:的?(?:工作|任务|措施|重点))?[：。]$" + "|(?:以下|如下|下面)([两二三四五六七八九十]{1,2})" + THINGS + "，[^。]{0,40}。$");
    /** Headings below this level are items in running text, which {@link PromisedItems} counts. */
    private static final int DEEPEST = 3;

    @Override
    public List<String> codes() {
        return List.of("COUNT-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Outline outline : text.outlines()) {
            for (int i = 0; i < outline.units().size(); i++) {
                List<Unit> parts = parts(outline, i);
                if (parts.size() > 1 && isWhole(parts)) {
                    check(text, outline, i, parts.size(), findings);
                }
            }
        }
    }

    private static void check(Text text, Outline outline, int index, int count, Consumer<Finding> findings) {
        Unit unit = outline.units().get(index);
        Matcher heading = HEADING.matcher(unit.heading().orElse(""));
        if (heading.find()) {
            report(heading, Units.heading(text, outline, unit), count, findings);
        }
        List<Line> body = outline.body(index);
        if (!body.isEmpty()) {
            Line last = body.get(body.size() - 1);
            Matcher leadIn = LEAD_IN.matcher(last.text());
            if (leadIn.find()) {
                report(leadIn, text.spot(last.numberAt(leadIn.start()), leadIn.group()), count, findings);
            }
        }
    }

    private static void report(Matcher promise, Spot spot, int count, Consumer<Finding> findings) {
        OptionalInt promised = Numerals.parse(number(promise));
        if (promised.isPresent() && promised.getAsInt() != count) {
            String words = spot.words().isEmpty() ? promise.group() : spot.words();
            findings.accept(Finding.warning("COUNT-002", spot, words, promised.getAsInt(), count));
        }
    }

    private static String number(Matcher promise) {
        return promise.group(1) == null ? promise.group(2) : promise.group(1);
    }

    /** The numbered headings right below a unit. */
    private static List<Unit> parts(Outline outline, int index) {
        List<Unit> parts = new ArrayList<>();
        int level = outline.units().get(index).level();
        for (Unit unit : outline.units().subList(index + 1, outline.units().size())) {
            if (level == 0 || unit.level() <= level) {
                break;
            }
            if (unit.level() <= DEEPEST
                    && (parts.isEmpty() || unit.level() == parts.get(0).level())) {
                parts.add(unit);
            }
        }
        return parts;
    }

    /** Whether the parts are one list from its beginning, nothing lost and nothing of another kind between. */
    private static boolean isWhole(List<Unit> parts) {
        return parts.stream().noneMatch(part -> part.lost() || part.marker().isEmpty())
                && MixedMarkers.isFirst(parts.get(0))
                && parts.stream().skip(1).noneMatch(MixedMarkers::isFirst);
    }
}
