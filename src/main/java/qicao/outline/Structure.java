package qicao.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import qicao.corpus.Line;

/**
 * The headings of a speech before its units are written: which markers begin sections and parts, where headings are lost,
 * where the speech closes.
 *
 * @param lines the speech
 * @param markers all markers in text order
 * @param plain headings without number
 * @param top the numbering of the sections
 * @param headings sections and parts in text order
 * @param lost paragraphs that begin a section without heading, ascending
 * @param found the announcement
 * @param closing the first closing paragraph; {@code end} if there is none
 * @param end the paragraph at which the speech is over
 */
record Structure(
        List<Line> lines,
        List<Candidate> markers,
        List<Candidate> plain,
        TopSeries top,
        List<Heading> headings,
        List<Integer> lost,
        Optional<Announcements.Found> found,
        Position closing,
        int end) {
    private static final String SENTENCE_ENDS = "。！？";

    static Structure of(List<Line> lines) {
        int end = Ending.appendix(lines);
        List<Line> own = lines.subList(0, end);
        boolean flattened = Candidates.isFlattened(own);
        List<Candidate> markers = Candidates.of(own);
        List<Candidate> starts = HeadingStarts.of(markers, own, flattened);
        List<Candidate> plain = plainCandidates(own);
        Optional<Announcements.Found> early = Announcements.first(own);
        TopSeries top = TopSeries.choose(new TopSeries.Evidence(
                starts,
                sectionsAmong(plain, own),
                own.size(),
                early.map(found -> found.announcement().count()).orElse(OptionalInt.empty()),
                early.map(Announcements.Found::paragraph).orElse(-1)));
        Optional<Announcements.Found> found = top.members().isEmpty()
                ? early
                : Announcements.before(own, top.members().get(0).at());
        List<Heading> headings = headings(markers, starts, top, found);
        List<Integer> lost = LostHeadings.find(
                headings,
                top,
                found.map(it -> OptionalInt.of(it.paragraph())).orElse(OptionalInt.empty()),
                own.stream().map(line -> line.text().length()).toList());
        return new Structure(
                lines, markers, plain, top, headings, lost, found, closing(own, headings, lost, flattened), end);
    }

    private static List<Candidate> plainCandidates(List<Line> lines) {
        List<Candidate> plain = new ArrayList<>();
        for (int paragraph : PlainHeadings.find(lines)) {
            Marker marker = new Marker(Numbering.PLAIN, plain.size() + 1, "", 0);
            plain.add(new Candidate(marker, new Position(paragraph, 0), Candidate.Boundary.LINE, true));
        }
        return plain;
    }

    /** The sections among headings without number: where some have one clause and some have more, those with one. */
    private static List<Candidate> sectionsAmong(List<Candidate> plain, List<Line> lines) {
        List<Candidate> single = plain.stream()
                .filter(candidate ->
                        lines.get(candidate.at().paragraph()).text().indexOf('，') < 0)
                .toList();
        return single.size() > 1 ? single : plain;
    }

    private static List<Heading> headings(
            List<Candidate> markers, List<Candidate> starts, TopSeries top, Optional<Announcements.Found> found) {
        Set<Candidate> sections = new HashSet<>(top.members());
        List<Candidate> all = new ArrayList<>(starts);
        if (top.numbering() == Numbering.PLAIN) {
            all.addAll(top.members());
        }
        all.sort(Comparator.comparing(Candidate::at));
        int announcedAt = found.map(Announcements.Found::paragraph).orElse(-1);
        if (sections.isEmpty()) {
            all.removeIf(candidate -> candidate.at().paragraph() < announcedAt);
            return Nesting.nest(all, sections, markers);
        }
        Candidate first = top.members().get(0);
        boolean firstLost = first.number() > 1 && announcedAt >= 0;
        all.removeIf(candidate -> candidate.at().isBefore(first.at())
                && !(firstLost
                        && candidate.at().paragraph() > announcedAt
                        && candidate.numbering() != Numbering.POINT));
        return Nesting.nest(all, sections, markers);
    }

    private static Position closing(List<Line> lines, List<Heading> headings, List<Integer> lost, boolean flattened) {
        int end = lines.size();
        if (headings.isEmpty() && lost.isEmpty()) {
            return new Position(end, 0);
        }
        int first = lost.isEmpty() ? 0 : lost.get(lost.size() - 1) + 1;
        if (!headings.isEmpty()) {
            Heading last = headings.get(headings.size() - 1);
            int text = last.at().paragraph() + 1;
            boolean awaits = awaitsText(last.candidate(), lines)
                    && !(text < end && Ending.isCall(lines.get(text).text()));
            first = Math.max(first, awaits ? text + 1 : text);
        }
        int begin = Ending.closing(lines, Math.min(first, end), end);
        if (begin == end && flattened) {
            String text = lines.get(end - 1).text();
            int from = headings.isEmpty()
                            || headings.get(headings.size() - 1).at().paragraph() < end - 1
                    ? 0
                    : headings.get(headings.size() - 1).candidate().marker().end();
            int offset = Ending.closingInside(text, from);
            return offset < text.length() ? new Position(end - 1, offset) : new Position(end, 0);
        }
        return new Position(begin, 0);
    }

    /** Whether the next paragraph is the text of a heading; a point that ends its sentence is complete. */
    private static boolean awaitsText(Candidate last, List<Line> lines) {
        String text = lines.get(last.at().paragraph()).text();
        boolean point = last.numbering() == Numbering.POINT || last.numbering() == Numbering.ORDINAL;
        return last.alone() && !(point && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** Where the first section begins, lost or not; the end of the speech if there is none. */
    Position front() {
        Position first = closing;
        if (!headings.isEmpty()) {
            first = headings.get(0).at();
        }
        if (!lost.isEmpty() && new Position(lost.get(0), 0).isBefore(first)) {
            first = new Position(lost.get(0), 0);
        }
        return first;
    }

    /** The text before the first section. */
    String frontText() {
        StringBuilder text = new StringBuilder();
        Passage.between(lines, new Position(0, 0), front())
                .forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    Optional<Announcement> announced() {
        return found.map(Announcements.Found::announcement);
    }

    /** The units in text order, all with role {@code OTHER}. */
    List<Unit> units() {
        return new UnitWriter(this).write();
    }
}
