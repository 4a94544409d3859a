package qicao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds where the heading of a section is missing, from what its number leaves behind: a gap in the series, a series that
 * does not start at one, parts that start at one again.
 */
final class LostHeadings {
    /** A section must have this many paragraphs before its second half is taken for another section. */
    private static final int FEWEST_PARAGRAPHS = 2;
    /** A paragraph this short before a list leads into it; no longer one stands for a heading. */
    private static final int LONGEST_LEAD = 60;

    private final List<Heading> headings;
    private final TopSeries top;
    private final int announcedAt;
    private final int paragraphs;
    private final List<Integer> lengths;
    private final Set<Integer> headed;
    private final TreeSet<Integer> lost = new TreeSet<>();

    private LostHeadings(List<Heading> headings, TopSeries top, OptionalInt announcedAt, List<Integer> lengths) {
        this.headings = headings;
        this.top = top;
        this.announcedAt = announcedAt.orElse(-1);
        this.paragraphs = lengths.size();
        this.lengths = lengths;
        this.headed = headings.stream().map(heading -> heading.at().paragraph()).collect(Collectors.toSet());
    }

    /**
     * The paragraphs that begin a section whose heading is lost, ascending.
     *
     * @param headings all headings in text order
     * @param top the sections among them
     * @param announcedAt the paragraph of the announcement
     * @param lengths characters of each paragraph
     */
    static List<Integer> find(List<Heading> headings, TopSeries top, OptionalInt announcedAt, List<Integer> lengths) {
        LostHeadings search = new LostHeadings(headings, top, announcedAt, lengths);
        if (top.members().isEmpty()) {
            search.allLost();
        } else if (top.numbering() != Numbering.PLAIN) {
            search.firstLost();
            search.gaps();
        }
        return new ArrayList<>(search.lost);
    }

    /** Every section begins before a list that starts at one. */
    private void allLost() {
        if (headings.isEmpty()) {
            return;
        }
        int highest = headings.stream().mapToInt(Heading::level).min().orElse(1);
        if (announcedAt >= 0) {
            secondLists(highest);
        }
        boolean first = true;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() != highest || heading.candidate().number() != 1) {
                continue;
            }
            int at = heading.at().paragraph();
            if (first && announcedAt >= 0 && announcedAt < at - 1) {
                lost.add(announcedAt + 1);
            } else if (isPlain(at - 1)
                    && at - 1 > announcedAt
                    && (heading.candidate().numbering() == Numbering.BRACKETED
                            || (lengths.get(at - 1) <= LONGEST_LEAD && isOfParagraphs(i)))) {
                lost.add(at - 1);
            }
            first = false;
        }
    }

    /**
     * A part whose points stand in its running text has had its list; where the same numbering starts again at the head of
     * a paragraph, and nothing leads into it, another of the announced sections has begun.
     */
    private void secondLists(int highest) {
        headings.stream()
                .filter(heading -> heading.afterItems() && heading.candidate().number() == 1)
                .filter(heading -> heading.level() > highest)
                .map(heading -> heading.at().paragraph())
                .filter(paragraph -> paragraph > announcedAt)
                .forEach(lost::add);
    }

    /** Whether the second item of a list stands in a paragraph of its own; else the list is running text. */
    private boolean isOfParagraphs(int first) {
        return headings.subList(first + 1, headings.size()).stream()
                .filter(heading -> heading.level() == headings.get(first).level())
                .findFirst()
                .filter(heading -> heading.candidate().number() == 2)
                .isPresent();
    }

    private void firstLost() {
        Candidate first = top.members().get(0);
        if (first.number() > 1
                && announcedAt >= 0
                && announcedAt + 1 < first.at().paragraph()) {
            lost.add(announcedAt + 1);
        }
    }

    private void gaps() {
        List<Candidate> members = top.members();
        for (int i = 1; i < members.size(); i++) {
            if (members.get(i).number() == members.get(i - 1).number() + 2) {
                gap(members.get(i - 1), members.get(i));
            }
        }
    }

    /** One heading is missing between two: before a list that restarts, before the only list, or half way. */
    private void gap(Candidate before, Candidate after) {
        int first = before.at().paragraph() + (before.alone() ? 2 : 1);
        int end = after.at().paragraph();
        List<Heading> inside = headings.stream()
                .filter(heading ->
                        before.at().isBefore(heading.at()) && heading.at().isBefore(after.at()))
                .toList();
        for (Heading heading : inside) {
            if (heading.restarts() && isPlain(heading.at().paragraph() - 1)) {
                lost.add(heading.at().paragraph() - 1);
                return;
            }
        }
        for (Heading heading : inside) {
            int lead = heading.at().paragraph() - 1;
            if (heading.candidate().number() == 1 && lead >= first && isPlain(lead)) {
                lost.add(lead);
                return;
            }
        }
        List<Integer> plain = new ArrayList<>();
        for (int i = before.at().paragraph() + 1; i < end; i++) {
            if (isPlain(i)) {
                plain.add(i);
            }
        }
        if (plain.size() >= FEWEST_PARAGRAPHS) {
            lost.add(plain.get(plain.size() / 2));
        }
    }

    /** Whether no heading begins a paragraph. */
    private boolean isPlain(int paragraph) {
        return paragraph >= 0 && paragraph < paragraphs && !headed.contains(paragraph);
    }
}
