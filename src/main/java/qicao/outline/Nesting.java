package qicao.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each marker its level with a stack of open lists, in one pass: a numbering that starts at one nests in the list
 * that is open, a number that continues an older list closes the lists in between.
 */
final class Nesting {
    private static final int DEEPEST = 3;
    /** So far may a list jump when headings are lost in between. */
    private static final int LARGEST_GAP = 3;

    private final Deque<OpenList> open = new ArrayDeque<>();
    private final List<Heading> headings = new ArrayList<>();
    /** The last number of each list in running text since the last heading. */
    private final Map<Numbering, Integer> running = new EnumMap<>(Numbering.class);

    /** A list that may continue. */
    private record OpenList(Numbering numbering, int last, int level) {}

    private Nesting() {}

    /**
     * The headings in text order.
     *
     * @param candidates the markers that begin a paragraph and the sections, in text order
     * @param sections those that are sections
     * @param markers all markers in text order, those in running text too
     */
    static List<Heading> nest(List<Candidate> candidates, Set<Candidate> sections, List<Candidate> markers) {
        Nesting nesting = new Nesting();
        int next = 0;
        for (Candidate candidate : candidates) {
            nesting.running.clear();
            while (next < markers.size() && markers.get(next).at().isBefore(candidate.at())) {
                Candidate marker = markers.get(next++);
                nesting.running.put(marker.numbering(), marker.number());
            }
            if (sections.contains(candidate)) {
                nesting.section(candidate);
            } else {
                nesting.part(candidate);
            }
        }
        return nesting.headings;
    }

    private void section(Candidate candidate) {
        open.clear();
        open.push(new OpenList(candidate.numbering(), candidate.number(), 1));
        headings.add(new Heading(1, candidate, false, false));
    }

    private void part(Candidate candidate) {
        for (OpenList list : open) {
            if (list.level() > 1
                    && list.numbering() == candidate.numbering()
                    && candidate.marker().follows(list.last())) {
                join(list, candidate, false);
                return;
            }
        }
        OpenList same = sameNumbering(candidate);
        if (same.level() > 1 && (candidate.number() == 1 || gap(same, candidate) <= LARGEST_GAP)) {
            join(same, candidate, candidate.number() == 1);
        } else if (candidate.number() != 1 && !open.isEmpty() && continuesInAnotherFamily(open.getFirst(), candidate)) {
            join(open.getFirst(), candidate, false);
        } else if (candidate.number() != Marker.LAST) {
            begin(candidate);
        }
    }

    private static int gap(OpenList list, Candidate candidate) {
        return candidate.number() == Marker.LAST ? Marker.LAST : candidate.number() - list.last();
    }

    private OpenList sameNumbering(Candidate candidate) {
        return open.stream()
                .filter(list -> list.level() > 1 && list.numbering() == candidate.numbering())
                .findFirst()
                .orElse(new OpenList(candidate.numbering(), 0, 0));
    }

    /** （一） 二是 三是: the writer changed families among siblings. */
    private boolean continuesInAnotherFamily(OpenList list, Candidate candidate) {
        boolean continuesRunningText =
                candidate.marker().follows(running.getOrDefault(candidate.numbering(), Marker.LAST));
        return !continuesRunningText && list.level() > 1 && candidate.marker().follows(list.last());
    }

    private void join(OpenList list, Candidate candidate, boolean restarts) {
        while (!open.getFirst().equals(list)) {
            open.pop();
        }
        open.pop();
        int number = candidate.number() == Marker.LAST ? list.last() + 1 : candidate.number();
        open.push(new OpenList(candidate.numbering(), number, list.level()));
        headings.add(new Heading(list.level(), candidate, restarts, false));
    }

    private void begin(Candidate candidate) {
        while (!open.isEmpty()
                && open.getFirst().level() > 1
                && open.getFirst().numbering().level() > candidate.numbering().level()) {
            open.pop();
        }
        int parent = open.isEmpty() ? 1 : open.getFirst().level();
        int level = Math.min(DEEPEST, Math.max(parent + 1, candidate.numbering().level()));
        open.push(new OpenList(candidate.numbering(), candidate.number(), level));
        headings.add(new Heading(level, candidate, false, running.getOrDefault(candidate.numbering(), 0) > 1));
    }
}
