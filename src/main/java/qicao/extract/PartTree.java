package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.chinese.NumberStyle;
import qicao.chinese.NumberStyle.Marked;
import qicao.corpus.Line;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Position;
import qicao.outline.Unit;

/**
 * Turns the units of an outline into the tree of 段落. Headings of levels 1 to 3 become parts; labels and points in running
 * text stay in the paragraphs in which they stand. Siblings are cut into lists wherever a number starts again or another
 * numbering begins, so that numbers can be worked out; what is then left of wrong numbers is a fault of the original, which
 * is repaired and told.
 */
final class PartTree {
    private static final int DEEPEST_HEADING = 3;
    /** Stands for a heading of which only the gap in the numbers is left. */
    private static final String LOST = "【待补：标题】";

    private final Outline outline;
    private final List<Unit> heads;
    private final List<Position> ends = new ArrayList<>();
    private final List<Diagnostic> repairs = new ArrayList<>();
    private final boolean numbered;

    private PartTree(Outline outline) {
        this.outline = outline;
        heads = outline.units().stream()
                .filter(unit -> unit.level() <= DEEPEST_HEADING)
                .toList();
        for (int i = 1; i < heads.size(); i++) {
            ends.add(heads.get(i).start());
        }
        ends.add(outline.endBefore(outline.units().size()));
        numbered = heads.stream().anyMatch(unit -> unit.level() == 1 && !unit.lost());
    }

    /**
     * What came of it.
     *
     * @param numbering how the sections are numbered
     * @param parts paragraphs and sections in the order of the speech
     * @param repairs numbers that were mended
     */
    record Result(NumberStyle numbering, List<Part> parts, List<Diagnostic> repairs) {}

    /**
     * The parts of a speech.
     *
     * @param skip units at the beginning that are told elsewhere: date, salutation
     */
    static Result of(Outline outline, int skip) {
        PartTree tree = new PartTree(outline);
        List<Part> parts = new ArrayList<>();
        int at = skip;
        while (at < tree.heads.size() && tree.heads.get(at).level() == 0) {
            tree.addParagraph(parts, tree.paragraph(at++));
        }
        int next = at;
        while (next < tree.heads.size() && tree.heads.get(next).level() > 0) {
            next++;
        }
        List<Siblings> lists = at < next ? tree.siblings(at, next) : List.of();
        NumberStyle numbering = NumberStyle.SECTION;
        if (lists.size() == 1) {
            numbering = lists.get(0).numbering();
            parts.addAll(lists.get(0).parts());
        } else {
            parts.addAll(Siblings.inOrder(lists));
        }
        for (int i = next; i < tree.heads.size(); i++) {
            tree.addParagraph(parts, tree.paragraph(i));
        }
        return new Result(numbering, parts, tree.repairs);
    }

    /** Paragraphs that do the same stand together. */
    private void addParagraph(List<Part> parts, Part paragraph) {
        int last = parts.size() - 1;
        if (last >= 0
                && parts.get(last).heading().isEmpty()
                && parts.get(last).children().isEmpty()
                && parts.get(last).role() == paragraph.role()) {
            parts.set(last, parts.get(last).and(paragraph));
        } else {
            parts.add(paragraph);
        }
    }

    private Part paragraph(int at) {
        Unit unit = heads.get(at);
        return Part.plain(unit.line(), unit.role(), texts(unit.start(), ends.get(at)));
    }

    /** The lists of the units of a range, the highest of which are siblings, the others below them. */
    private List<Siblings> siblings(int from, int to) {
        List<Integer> members = new ArrayList<>();
        int level = heads.get(from).level();
        for (int i = from; i < to; i++) {
            if (heads.get(i).level() <= level) {
                members.add(i);
            }
        }
        List<Siblings> lists = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= members.size(); i++) {
            if (i == members.size() || !goesOn(members, begin, i)) {
                int end = i == members.size() ? to : members.get(i);
                lists.add(list(members.subList(begin, i), end));
                begin = i;
            }
        }
        return lists;
    }

    /** Whether a member belongs to the list that began before it. */
    private boolean goesOn(List<Integer> members, int begin, int i) {
        Unit unit = heads.get(members.get(i));
        Unit before = heads.get(members.get(i - 1));
        if (unit.lost() || before.lost()) {
            return numbered;
        }
        Optional<Marked> first = marked(heads.get(members.get(begin)));
        Optional<Marked> own = marked(unit);
        if (first.isEmpty() || own.isEmpty()) {
            return false;
        }
        if (own.get().number() == 1 && own.get().style() != NumberStyle.NONE) {
            return false;
        }
        if (own.get().style() == first.get().style()) {
            return true;
        }
        // （一） 二是 三是: the writer changed families among siblings; but 4. after （三） is below it if a （四） comes.
        int last = marked(before).map(Marked::number).orElse(0);
        return own.get().number() == last + 1
                && own.get().style().numbersHeadings() == first.get().style().numbersHeadings()
                && members.subList(i + 1, members.size()).stream()
                        .flatMap(later -> marked(heads.get(later)).stream())
                        .noneMatch(new Marked(first.get().style(), own.get().number())::equals);
    }

    private static Optional<Marked> marked(Unit unit) {
        if (unit.lost()) {
            return Optional.empty();
        }
        String marker = unit.marker().endsWith("是要")
                ? unit.marker().substring(0, unit.marker().length() - 1)
                : unit.marker();
        return marker.isEmpty() ? Optional.of(new Marked(NumberStyle.NONE, 0)) : NumberStyle.read(marker);
    }

    private Siblings list(List<Integer> members, int end) {
        Optional<Marked> first = members.stream()
                .flatMap(member -> marked(heads.get(member)).stream())
                .findFirst();
        boolean counted = first.isPresent()
                && (first.get().number() <= 1 || heads.get(members.get(0)).lost());
        NumberStyle style = first.map(Marked::style).orElse(NumberStyle.NONE);
        List<HeadText> texts = members.stream()
                .map(member -> HeadText.of(outline, heads.get(member), style, ends.get(member)))
                .toList();
        for (int i = 0; i < members.size(); i++) {
            counted &=
                    heads.get(members.get(i)).lost() || texts.get(i).heading().isPresent();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int below = members.get(i) + 1;
            int next = i + 1 < members.size() ? members.get(i + 1) : end;
            Part part = part(members.get(i), texts.get(i), counted);
            parts.add(below < next ? part.with(siblings(below, next)) : part);
            if (counted && style != NumberStyle.NONE) {
                repair(heads.get(members.get(i)), style.marker(i + 1));
            }
        }
        return new Siblings(style, parts);
    }

    private Part part(int member, HeadText text, boolean counted) {
        Unit unit = heads.get(member);
        Role role = unit.level() == 1 ? unit.role() : Role.OTHER;
        if (unit.lost()) {
            return new Part(
                    unit.line(),
                    role,
                    counted && numbered ? Optional.of(LOST) : Optional.empty(),
                    text.typed(),
                    Optional.empty(),
                    List.of());
        }
        if (!counted) {
            return Part.plain(unit.line(), role, text.typed());
        }
        if (text.closed()) {
            // Its own text would be drawn up to the full stop; that of a part below it is not.
            Part below = Part.plain(unit.line(), Role.OTHER, text.paragraphs());
            return new Part(unit.line(), role, text.heading(), List.of(), Optional.empty(), List.of(below));
        }
        return new Part(unit.line(), role, text.heading(), text.paragraphs(), Optional.empty(), List.of());
    }

    private void repair(Unit unit, String marker) {
        String found = unit.marker().endsWith("是要")
                ? unit.marker().substring(0, unit.marker().length() - 1)
                : unit.marker();
        if (unit.lost()) {
            repairs.add(Diagnostic.warning("EXTRACT-002", place(unit), marker));
        } else if (!found.equals(marker)) {
            repairs.add(Diagnostic.warning("EXTRACT-001", place(unit), found, marker));
        }
    }

    private Place place(Unit unit) {
        return new Place(outline.speech().path(), unit.line(), 0);
    }

    private List<String> texts(Position begin, Position end) {
        return outline.between(begin, end).stream().map(Line::text).toList();
    }
}
