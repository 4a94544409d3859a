package qicao.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qicao.corpus.Line;

/**
 * Picks the markers at which a heading can begin: at the start of a paragraph; after any sentence in a text without line
 * breaks; and after a sentence in any text when exactly that number is missing between its neighbours, because its own
 * line break is lost.
 */
final class HeadingStarts {
    private static final Set<Numbering> MAY_BE_GLUED = EnumSet.of(Numbering.SECTION, Numbering.BRACKETED);

    private HeadingStarts() {}

    /** Those markers in text order. */
    static List<Candidate> of(List<Candidate> markers, List<Line> lines, boolean flattened) {
        Map<Numbering, Integer> following = new EnumMap<>(Numbering.class);
        int[] before = numbersBefore(markers);
        List<Candidate> starts = new ArrayList<>();
        for (int i = markers.size() - 1; i >= 0; i--) {
            Candidate marker = markers.get(i);
            if (marker.numbering() == Numbering.ASPECT) {
                continue;
            }
            if (begins(marker, lines, flattened) || fillsGap(marker, before[i], following)) {
                starts.add(marker);
                following.put(marker.numbering(), marker.number());
            }
        }
        Collections.reverse(starts);
        return starts;
    }

    private static boolean begins(Candidate marker, List<Line> lines, boolean flattened) {
        boolean glued = marker.boundary() == Candidate.Boundary.SENTENCE || isFirstAfterColon(marker, lines);
        return marker.boundary().beginsParagraph() || (flattened && glued && marker.numbering() != Numbering.POINT);
    }

    /** In a text without line breaks the first section may follow 我讲三点意见：. */
    private static boolean isFirstAfterColon(Candidate marker, List<Line> lines) {
        Position at = marker.at();
        return marker.number() == 1
                && at.offset() > 0
                && lines.get(at.paragraph()).text().charAt(at.offset() - 1) == '：';
    }

    private static boolean fillsGap(Candidate marker, int before, Map<Numbering, Integer> following) {
        if (marker.boundary() != Candidate.Boundary.SENTENCE || !MAY_BE_GLUED.contains(marker.numbering())) {
            return false;
        }
        int next = following.getOrDefault(marker.numbering(), 0);
        boolean fits = marker.number() == 1 || marker.number() == before + 1;
        boolean last = next == 0 && marker.numbering() == Numbering.SECTION && marker.number() > 1;
        return fits && (next == marker.number() + 1 || last);
    }

    /** For each marker the number of the one of its family before it, 0 if it is the first. */
    private static int[] numbersBefore(List<Candidate> markers) {
        Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        int[] before = new int[markers.size()];
        for (int i = 0; i < before.length; i++) {
            Candidate marker = markers.get(i);
            before[i] = last.getOrDefault(marker.numbering(), 0);
            last.put(marker.numbering(), marker.number());
        }
        return before;
    }
}
