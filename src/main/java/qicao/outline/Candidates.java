package qicao.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.corpus.Line;

/** Finds every marker of a speech in one pass over its characters. */
final class Candidates {
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLAUSE_ENDS = "，；：、,;:";
    /** No sentence ends in more of them; without a bound a line of nothing else would take quadratic time. */
    private static final int MOST_CLOSERS = 8;

    private static final String CLOSERS = "”’）)》」】";
    private static final String BULLETS = "#*>•·◆■●○※—-－";
    /** Markers after a doubtful one that are looked at; keeps the search linear. */
    private static final int FARTHEST = 200;

    /** A text with fewer line breaks than one in this many characters has lost them. */
    private static final int FLATTENED_PARAGRAPH = 1500;

    private Candidates() {}

    /** All markers in text order. */
    static List<Candidate> of(List<Line> lines) {
        List<Candidate> found = new ArrayList<>();
        List<Candidate> doubtful = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            scan(lines.get(i).text(), i, found);
            doubtful(lines.get(i).text(), i).ifPresent(doubtful::add);
        }
        return withoutLoneFirsts(doubtful.isEmpty() ? found : withThoseThatFit(found, doubtful));
    }

    private static Optional<Candidate> doubtful(String text, int paragraph) {
        if (MarkerReader.read(text, 0).isPresent()) {
            return Optional.empty();
        }
        return MarkerReader.doubtful(text, 0)
                .or(() -> MarkerReader.doubtfulDecimal(text))
                .map(marker -> new Candidate(
                        marker,
                        new Position(paragraph, 0),
                        Candidate.Boundary.LINE,
                        HeadingText.isAlone(text, marker.end())));
    }

    /** Adds the doubtful markers that are the next number of their family, if nothing else at the head of a line is. */
    private static List<Candidate> withThoseThatFit(List<Candidate> certain, List<Candidate> doubtful) {
        List<Candidate> all = new ArrayList<>(certain);
        all.addAll(doubtful);
        all.sort(Comparator.comparing(Candidate::at));
        Set<Candidate> inDoubt = new HashSet<>(doubtful);
        List<Candidate> kept = new ArrayList<>();
        Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        Sections sections = new Sections();
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            boolean line = candidate.boundary() == Candidate.Boundary.LINE;
            int before = last.getOrDefault(candidate.numbering(), 0);
            boolean fits = Sections.isDecimal(candidate)
                    ? candidate.alone() && sections.expect(candidate)
                    : candidate.number() == before + 1 && isMissing(candidate, all.subList(i + 1, all.size()), inDoubt);
            if (inDoubt.contains(candidate) && !fits) {
                continue;
            }
            kept.add(candidate);
            if (line) {
                sections.pass(candidate);
                last.put(candidate.numbering(), candidate.number());
            }
        }
        return kept;
    }

    /** Whether no later line has the number of a doubtful one before its list goes on or starts again. */
    private static boolean isMissing(Candidate doubtful, List<Candidate> later, Set<Candidate> inDoubt) {
        for (Candidate next : later.subList(0, Math.min(later.size(), FARTHEST))) {
            boolean other = next.numbering() != doubtful.numbering() || next.boundary() != Candidate.Boundary.LINE;
            // Of two in doubt the first is the heading, unless only the second stands alone.
            boolean weaker = inDoubt.contains(next) && (doubtful.alone() || !next.alone());
            if (other || (weaker && next.number() == doubtful.number())) {
                continue;
            }
            if (next.number() == doubtful.number()) {
                return false;
            }
            return next.number() == doubtful.number() + 1 || doubtful.alone();
        }
        return doubtful.number() > 1 && doubtful.alone();
    }

    /** 首先 that no second follows is a word, not a number. */
    private static List<Candidate> withoutLoneFirsts(List<Candidate> markers) {
        List<Candidate> kept = new ArrayList<>();
        int following = 0;
        for (int i = markers.size() - 1; i >= 0; i--) {
            Candidate marker = markers.get(i);
            if (marker.numbering() == Numbering.ORDINAL) {
                boolean lone = marker.number() == 1 && following != 2;
                following = marker.number() == Marker.LAST ? following : marker.number();
                if (lone) {
                    continue;
                }
            }
            kept.add(marker);
        }
        Collections.reverse(kept);
        return kept;
    }

    /** Whether the line breaks of a text are lost, so that headings stand after sentences. */
    static boolean isFlattened(List<Line> lines) {
        long characters = lines.stream().mapToLong(line -> line.text().length()).sum();
        return !lines.isEmpty() && characters / lines.size() > FLATTENED_PARAGRAPH;
    }

    private static void scan(String text, int paragraph, List<Candidate> found) {
        int begin = 0;
        while (begin < text.length()
                && (BULLETS.indexOf(text.charAt(begin)) >= 0 || Character.isSpaceChar(text.charAt(begin)))) {
            begin++;
        }
        int at = begin;
        while (at < text.length()) {
            Optional<Candidate.Boundary> boundary =
                    at == begin ? Optional.of(Candidate.Boundary.LINE) : boundaryBefore(text, at);
            Optional<Marker> marker = boundary.isPresent() ? MarkerReader.read(text, at) : Optional.empty();
            if (marker.isPresent()) {
                boolean alone =
                        at == begin && HeadingText.isAlone(text, marker.get().end());
                found.add(new Candidate(marker.get(), new Position(paragraph, at), boundary.get(), alone));
                at = Math.max(at + 1, marker.get().end());
            } else {
                at++;
            }
        }
    }

    private static Optional<Candidate.Boundary> boundaryBefore(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == '\u3000' || before == '\u2003' || before == '\t' || text.startsWith("  ", at - 2)) {
            return Optional.of(Candidate.Boundary.GAP);
        }
        int i = at - 1;
        int farthest = Math.max(0, at - 1 - MOST_CLOSERS);
        while (i > farthest && (CLOSERS.indexOf(before) >= 0 || before == ' ')) {
            i--;
            before = text.charAt(i);
        }
        if (SENTENCE_ENDS.indexOf(before) >= 0) {
            return Optional.of(Candidate.Boundary.SENTENCE);
        }
        return i == at - 1 && CLAUSE_ENDS.indexOf(before) >= 0
                ? Optional.of(Candidate.Boundary.CLAUSE)
                : Optional.empty();
    }
}
