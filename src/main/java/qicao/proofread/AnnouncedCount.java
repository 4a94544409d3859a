package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import qicao.diagnostic.Severity;
import qicao.outline.Announcement;
import qicao.outline.Irregularity;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * As many points as were announced (COUNT-001).
 *
 * <ul>
 *   <li>wrong: 下面，我讲三点意见。 followed by 一、 二、 三、 四、
 *   <li>right: 下面，我讲四点意见。 followed by the same
 * </ul>
 *
 * Without any section, or where headings are lost, it is only a warning: the reader may have missed some. Nothing is said where a
 * number of a section already tells the same slip.
 */
final class AnnouncedCount implements Check {
    @Override
    public List<String> codes() {
        return List.of("COUNT-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Outline outline : text.outlines()) {
            if (outline.announced().isEmpty()) {
                continue;
            }
            Announcement announced = outline.announced().get();
            for (Irregularity irregularity : outline.irregularities()) {
                if (irregularity.kind() != Irregularity.Kind.COUNT
                        || irregularity.found() == 0
                        || isToldByNumbers(outline, irregularity)) {
                    continue;
                }
                Spot spot = text.spot(announced.line(), announced.text());
                boolean sure = outline.sections().stream().noneMatch(Unit::lost)
                        && !outline.speech().truncated();
                findings.accept(Finding.of(
                        sure ? Severity.ERROR : Severity.WARNING,
                        "COUNT-001",
                        spot,
                        announced.text(),
                        irregularity.expected(),
                        irregularity.found()));
            }
        }
    }

    /** A section that is left out, doubled or inserted spoils its number and the count: one slip, one finding. */
    private static boolean isToldByNumbers(Outline outline, Irregularity count) {
        long wrongNumbers = outline.irregularities().stream()
                .filter(other -> NumberSeries.isTold(outline, other)
                        && outline.units().get(other.unit()).level() == 1)
                .count();
        return Math.abs(count.expected() - count.found()) <= wrongNumbers;
    }
}
