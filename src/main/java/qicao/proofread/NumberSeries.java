package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import qicao.outline.Irregularity;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * Numbers that begin at one (NUM-001), leave nothing out (NUM-002) and do not come twice (NUM-003).
 *
 * <ul>
 *   <li>wrong: 一、提高认识 / 二、抓好落实 / 四、加强领导
 *   <li>right: 一、提高认识 / 二、抓好落实 / 三、加强领导
 * </ul>
 *
 * An error for sections and their parts, which stand at the start of a paragraph; a warning for items in running text, which are
 * harder to tell from other words.
 */
final class NumberSeries implements Check {
    /** Paragraphs in which a list may have begun. */
    private static final int NEAR = 12;

    @Override
    public List<String> codes() {
        return List.of("NUM-001", "NUM-002", "NUM-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Outline outline : text.outlines()) {
            for (Irregularity irregularity : outline.irregularities()) {
                if (isTold(outline, irregularity)) {
                    findings.accept(finding(text, outline, outline.units().get(irregularity.unit()), irregularity));
                }
            }
        }
    }

    /** Whether an irregularity is one of a number, and really one. */
    static boolean isTold(Outline outline, Irregularity irregularity) {
        return irregularity.kind() != Irregularity.Kind.COUNT
                && !isOrdinal(outline, irregularity)
                && !goesOn(outline, irregularity);
    }

    /** 第一, 第二 … are the business of {@link OrdinalSeries}, unless no 第一 is there. */
    private static boolean isOrdinal(Outline outline, Irregularity irregularity) {
        return irregularity.kind() != Irregularity.Kind.START
                && outline.units().get(irregularity.unit()).marker().startsWith("第");
    }

    /** Whether the number before stands in the text all the same, or the word is no number: 一方面, and 其次 may be said again. */
    private static boolean goesOn(Outline outline, Irregularity irregularity) {
        Unit unit = outline.units().get(irregularity.unit());
        return unit.marker().startsWith("一方面")
                || unit.marker().startsWith("其次")
                || Predecessor.isThere(outline, unit)
                || (irregularity.kind() == Irregularity.Kind.START
                        && (firstIsSaid(outline, unit)
                                || followsSiblings(outline, irregularity.unit(), irregularity.found())));
    }

    /** 第一 may stand anywhere inside an earlier paragraph. */
    private static boolean firstIsSaid(Outline outline, Unit unit) {
        int paragraph = unit.start().paragraph();
        return unit.marker().startsWith("第")
                && outline.speech().lines().subList(Math.max(0, paragraph - NEAR), paragraph).stream()
                        .anyMatch(line -> line.text().contains("第一"));
    }

    private static boolean followsSiblings(Outline outline, int index, int number) {
        Unit unit = outline.units().get(index);
        for (int i = index - 1; i >= 0; i--) {
            Unit before = outline.units().get(i);
            if (before.level() == unit.level()) {
                return before.marker()
                        .equals(unit.marker().replace(String.valueOf(number), String.valueOf(number - 1)));
            }
        }
        return false;
    }

    /** Where lists of two families are mixed it is hard to say which number is due. */
    private static boolean followsOtherFamily(Outline outline, int index) {
        Unit unit = outline.units().get(index);
        for (int i = index - 1; i >= 0; i--) {
            Unit before = outline.units().get(i);
            if (before.level() < unit.level()) {
                return false;
            }
            if (before.level() == unit.level() && !before.marker().isEmpty()) {
                return !MixedMarkers.form(before.marker()).equals(MixedMarkers.form(unit.marker()));
            }
        }
        return false;
    }

    private static Finding finding(Text text, Outline outline, Unit unit, Irregularity irregularity) {
        Spot spot = Units.marker(text, outline, unit);
        String marker = unit.marker();
        int expected = irregularity.expected();
        boolean sure = unit.level() <= 2 && !followsOtherFamily(outline, irregularity.unit());
        return switch (irregularity.kind()) {
            case START -> Finding.warning("NUM-001", spot, marker, expected);
            case GAP ->
                sure
                        ? Finding.error("NUM-002", spot, marker, expected)
                        : Finding.warning("NUM-002", spot, marker, expected);
            // Only an announcement has a COUNT, and AnnouncedCount tells of it.
            case REPEATED, COUNT ->
                sure
                        ? Finding.error("NUM-003", spot, marker, expected)
                        : Finding.warning("NUM-003", spot, marker, expected);
        };
    }
}
