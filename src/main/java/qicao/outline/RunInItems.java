package qicao.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Picks the points in running text (一是…，二是…) out of the markers of a paragraph; only lists count, not a lone 首先. */
final class RunInItems {
    private static final Set<Numbering> IN_RUNNING_TEXT =
            EnumSet.of(Numbering.POINT, Numbering.ORDINAL, Numbering.ASPECT);

    private RunInItems() {}

    /**
     * The items of one paragraph in text order.
     *
     * @param markers the markers inside the paragraph, in text order
     * @param after the markers of the next paragraph, which may hold the second item
     * @param carried the last number of each list that may go on here: the paragraph's own marker, or the paragraph before
     */
    static List<Candidate> of(List<Candidate> markers, List<Candidate> after, Map<Numbering, Integer> carried) {
        Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        last.putAll(carried);
        List<Candidate> items = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            Candidate marker = markers.get(i);
            Numbering numbering = marker.numbering();
            if (!IN_RUNNING_TEXT.contains(numbering)) {
                continue;
            }
            boolean follows = marker.marker().follows(last.getOrDefault(numbering, 0)) && marker.number() != 1;
            if (follows
                    || (marker.number() == 1
                            && isContinued(numbering, markers.subList(i + 1, markers.size()), after))) {
                items.add(marker);
                last.put(numbering, marker.number());
            }
        }
        return items;
    }

    /** Whether the second item comes before another first one. */
    private static boolean isContinued(Numbering numbering, List<Candidate> rest, List<Candidate> after) {
        return Stream.concat(rest.stream(), after.stream())
                .filter(marker -> marker.numbering() == numbering)
                .findFirst()
                .filter(marker -> marker.marker().follows(1))
                .isPresent();
    }
}
