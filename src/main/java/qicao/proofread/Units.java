package qicao.proofread;

import java.util.ArrayList;
import java.util.List;
import qicao.corpus.Line;
import qicao.outline.Outline;
import qicao.outline.Unit;

/** Looks at the parts of an outline as a proofreader does: siblings together, and where each stands. */
final class Units {
    /** The level of headings deepest down; labels and items in running text come below. */
    private static final int DEEPEST_HEADING = 3;

    private Units() {}

    /** The headings that stand side by side, one list for each parent; lost ones left out. */
    static List<List<Unit>> siblings(Outline outline) {
        List<List<Unit>> all = new ArrayList<>();
        List<List<Unit>> open = new ArrayList<>();
        for (int level = 0; level <= DEEPEST_HEADING; level++) {
            open.add(new ArrayList<>());
        }
        for (Unit unit : outline.units()) {
            if (unit.level() < 1 || unit.level() > DEEPEST_HEADING || unit.lost()) {
                continue;
            }
            for (int below = unit.level() + 1; below <= DEEPEST_HEADING; below++) {
                all.add(open.set(below, new ArrayList<>()));
            }
            open.get(unit.level()).add(unit);
        }
        all.addAll(open);
        return all.stream().filter(list -> list.size() > 1).toList();
    }

    /** Where a unit's marker stands. */
    static Spot marker(Text text, Outline outline, Unit unit) {
        Line line = outline.speech().lines().get(unit.start().paragraph());
        int from = unit.start().offset();
        return text.spot(new Piece(
                line, from, Math.min(line.text().length(), from + unit.marker().length())));
    }

    /** Where a unit's heading stands, its marker left out. */
    static Spot heading(Text text, Outline outline, Unit unit) {
        Line line = outline.speech().lines().get(unit.start().paragraph());
        int from = Math.min(
                line.text().length() - 1, unit.start().offset() + unit.marker().length());
        int to = from + unit.heading().map(String::length).orElse(0);
        return text.spot(new Piece(
                line, from, Math.max(from + 1, Math.min(to, line.text().length()))));
    }
}
