package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * One family of numbers for headings that stand side by side (NUM-004).
 *
 * <ul>
 *   <li>wrong: （一）抓排查 / （二）抓整改 / 3.抓演练
 *   <li>right: （一）抓排查 / （二）抓整改 / （三）抓演练
 * </ul>
 */
final class MixedMarkers implements Check {
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十百]+|\\d+");
    private static final Pattern FIRST = Pattern.compile("^[（(]?(?:一|1|①|首先|第一)(?![一二三四五六七八九十\\d])");
    private static final Pattern SEQUENCE = Pattern.compile("首先.*|其次.*|再次.*|最后.*|第.+");

    @Override
    public List<String> codes() {
        return List.of("NUM-004");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Outline outline : text.outlines()) {
            for (List<Unit> siblings : Units.siblings(outline)) {
                check(text, outline, siblings, findings);
            }
        }
    }

    private static void check(Text text, Outline outline, List<Unit> siblings, Consumer<Finding> findings) {
        for (int i = 1; i < siblings.size(); i++) {
            Unit before = siblings.get(i - 1);
            Unit unit = siblings.get(i);
            boolean numbered = !before.marker().isEmpty() && !unit.marker().isEmpty();
            if (numbered
                    && !form(before.marker()).equals(form(unit.marker()))
                    && !isNested(siblings.subList(0, i), unit)
                    && !Predecessor.isThere(outline, unit)) {
                findings.accept(
                        Finding.warning("NUM-004", Units.marker(text, outline, unit), unit.marker(), before.marker()));
            }
        }
    }

    /** Whether a unit's number is one. */
    static boolean isFirst(Unit unit) {
        return FIRST.matcher(unit.marker()).find();
    }

    /** A list inside another begins anew, and the outer list goes on as it began. */
    private static boolean isNested(List<Unit> before, Unit unit) {
        return isFirst(unit)
                || before.stream().anyMatch(other -> form(other.marker()).equals(form(unit.marker())));
    }

    /** A marker with its number blanked: （ ） for （二）; circled numbers count as one form. */
    static String form(String marker) {
        if (SEQUENCE.matcher(marker).matches()) {
            return "第";
        }
        char first = marker.charAt(0);
        if (first >= '①' && first <= '⓿') {
            return "①";
        }
        boolean arabic = marker.chars().anyMatch(c -> c >= '0' && c <= '9');
        return (arabic ? "1" : "一") + NUMBER.matcher(marker).replaceAll("#").replaceAll("[、.．是要]+$", "");
    }
}
