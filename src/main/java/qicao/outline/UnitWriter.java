package qicao.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.corpus.Line;
import qicao.genre.Role;

/** Writes the units of a structure: paragraphs before and after, headings cut from their text, labels, run-in items. */
final class UnitWriter {
    /** Only a paragraph this long has lost the break behind its title. */
    private static final int LONG_PARAGRAPH = 300;

    /** After so many paragraphs an address is no longer the salutation. */
    private static final int LAST_SALUTATION = 3;

    private static final String ITEM_ENDS = "。；！？;!?";

    private final Structure structure;
    private final List<Line> lines;
    private final List<Unit> units = new ArrayList<>();
    private final Map<Integer, List<Heading>> headingsOf = new HashMap<>();
    private final Map<Integer, List<Candidate>> markersOf = new HashMap<>();
    private final Set<Integer> plain = new HashSet<>();
    private final Set<Integer> labels;
    private final Map<Numbering, Integer> carried = new EnumMap<>(Numbering.class);

    UnitWriter(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines();
        for (Heading heading : structure.headings()) {
            headingsOf
                    .computeIfAbsent(heading.at().paragraph(), key -> new ArrayList<>())
                    .add(heading);
        }
        for (Candidate marker : structure.markers()) {
            markersOf
                    .computeIfAbsent(marker.at().paragraph(), key -> new ArrayList<>())
                    .add(marker);
        }
        structure.plain().forEach(candidate -> plain.add(candidate.at().paragraph()));
        labels = Labels.paragraphs(lines.subList(0, structure.end()));
    }

    List<Unit> write() {
        Position front = structure.front();
        paragraphs(new Position(0, 0), front, true);
        Set<Integer> lost = new HashSet<>(structure.lost());
        Position closing = structure.closing();
        int last = Math.min(structure.end(), closing.offset() > 0 ? closing.paragraph() + 1 : closing.paragraph());
        for (int i = front.paragraph(); i < last; i++) {
            if (lost.contains(i)) {
                Position at = new Position(i, 0);
                units.add(new Unit(
                        1,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        lines.get(i).number(),
                        Role.OTHER,
                        false,
                        true,
                        at,
                        at));
                carried.clear();
            }
            int limit = i == closing.paragraph()
                    ? closing.offset()
                    : lines.get(i).text().length();
            section(i, i == front.paragraph() ? front.offset() : 0, limit);
        }
        paragraphs(closing, new Position(structure.end(), 0), false);
        if (structure.end() < lines.size()) {
            paragraph(
                    new Position(structure.end(), 0), lines.get(structure.end()).text());
        }
        return units;
    }

    /** The paragraphs before the first section or after the last one. */
    private void paragraphs(Position begin, Position end, boolean front) {
        boolean greeted = !front;
        for (int i = begin.paragraph(); i <= end.paragraph() && i < structure.end(); i++) {
            String text = lines.get(i).text();
            int from = i == begin.paragraph() ? begin.offset() : 0;
            int to = i == end.paragraph() ? end.offset() : text.length();
            if (from >= to) {
                continue;
            }
            int glued = greeted || to - from < LONG_PARAGRAPH ? -1 : Vocative.glued(text.substring(0, to));
            if (glued > from) {
                paragraph(new Position(i, from), text.substring(from, glued));
                from = glued;
            }
            int salutation = greeted ? 0 : Vocative.salutationEnd(text.substring(from, to));
            greeted |= salutation > 0 || i > LAST_SALUTATION;
            if (salutation > 0 && from + salutation < to) {
                paragraph(new Position(i, from), text.substring(from, from + salutation));
                from += salutation;
            }
            paragraph(new Position(i, from), text.substring(from, to));
        }
    }

    private void paragraph(Position at, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            units.add(new Unit(
                    0,
                    "",
                    Optional.empty(),
                    Optional.of(stripped),
                    lines.get(at.paragraph()).numberAt(at.offset()),
                    Role.OTHER,
                    false,
                    false,
                    at,
                    at));
        }
    }

    /** The headings, the label and the items of one paragraph inside a section. */
    private void section(int paragraph, int from, int limit) {
        List<Heading> headings = headingsOf.getOrDefault(paragraph, List.of());
        List<Candidate> markers = markersOf.getOrDefault(paragraph, List.of());
        List<Unit> here = new ArrayList<>();
        int next = 0;
        if (headings.isEmpty()) {
            label(paragraph, limit).ifPresent(here::add);
            items(paragraph, from, limit, markers, 0, here);
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).at().offset() : limit;
            if (heading.at().offset() >= limit) {
                break;
            }
            Unit unit = heading(heading, firstSibling(heading, end, markers));
            here.add(unit);
            carried.clear();
            carried.put(heading.candidate().numbering(), heading.candidate().number());
            int body = unit.body().paragraph() == paragraph ? unit.body().offset() : limit;
            next = items(paragraph, body, end, markers, next, here);
        }
        here.sort(Comparator.comparing(Unit::start));
        units.addAll(here);
    }

    /** Where 二是 goes on in the paragraph that 一是 begins: there at the latest the first point ends. */
    private static int firstSibling(Heading heading, int limit, List<Candidate> markers) {
        Candidate first = heading.candidate();
        if (first.numbering() != Numbering.POINT) {
            return limit;
        }
        return markers.stream()
                .filter(marker ->
                        first.at().isBefore(marker.at()) && marker.at().offset() < limit)
                .filter(marker -> marker.numbering() == first.numbering())
                .filter(marker -> marker.marker().follows(first.number()))
                .findFirst()
                .map(marker -> marker.at().offset())
                .orElse(limit);
    }

    private Unit heading(Heading heading, int limit) {
        Candidate candidate = heading.candidate();
        Position at = heading.at();
        String text = lines.get(at.paragraph()).text();
        int begin = candidate.marker().end();
        int end = HeadingText.end(text, begin, limit, heading.level() < 3);
        boolean runIn = end < limit - 1 && !(candidate.alone() && limit == text.length());
        int stop = runIn ? end : limit;
        int body = stop < text.length() && "。！？：:".indexOf(text.charAt(stop)) >= 0 ? stop + 1 : stop;
        return new Unit(
                heading.level(),
                candidate.marker().text(),
                Optional.of(HeadingText.strip(text.substring(Math.min(begin, stop), stop))),
                Optional.empty(),
                lines.get(at.paragraph()).numberAt(at.offset()),
                Role.OTHER,
                runIn,
                false,
                at,
                new Position(at.paragraph(), Math.min(body, text.length())));
    }

    private Optional<Unit> label(int paragraph, int limit) {
        String text = lines.get(paragraph).text();
        boolean alone = plain.contains(paragraph);
        Labels.Label label = alone
                ? new Labels.Label(text, text.length())
                : labels.contains(paragraph) ? Labels.of(text) : Labels.Label.NONE;
        if (label.end() == 0 || label.end() > limit) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                4,
                "",
                Optional.of(label.text()),
                Optional.empty(),
                lines.get(paragraph).number(),
                Role.OTHER,
                !alone,
                false,
                new Position(paragraph, 0),
                new Position(paragraph, label.end())));
    }

    /** Adds the run-in items between two offsets; gives the index of the first marker behind. */
    private int items(int paragraph, int from, int limit, List<Candidate> markers, int first, List<Unit> here) {
        int begin = first;
        while (begin < markers.size() && markers.get(begin).at().offset() < from) {
            begin++;
        }
        int end = begin;
        while (end < markers.size() && markers.get(end).at().offset() < limit) {
            end++;
        }
        List<Candidate> items =
                RunInItems.of(markers.subList(begin, end), markersOf.getOrDefault(paragraph + 1, List.of()), carried);
        String text = lines.get(paragraph).text();
        for (int i = 0; i < items.size(); i++) {
            Candidate item = items.get(i);
            int stop = i + 1 < items.size() ? items.get(i + 1).at().offset() : limit;
            int sentence = item.marker().end();
            while (sentence < stop && ITEM_ENDS.indexOf(text.charAt(sentence)) < 0) {
                sentence++;
            }
            here.add(new Unit(
                    5,
                    item.marker().text(),
                    Optional.of(HeadingText.strip(
                            text.substring(Math.min(item.marker().end(), sentence), sentence))),
                    Optional.empty(),
                    lines.get(paragraph).numberAt(item.at().offset()),
                    Role.OTHER,
                    true,
                    false,
                    item.at(),
                    new Position(paragraph, Math.min(sentence + 1, stop))));
            carried.put(item.numbering(), item.number());
        }
        return end;
    }
}
