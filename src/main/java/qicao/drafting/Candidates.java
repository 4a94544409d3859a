package qicao.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.template.Frame;
import qicao.template.MeetingType;
import qicao.template.PatternCatalog;

/** The frames that one meeting type and rank may use, by part; made once and used by all drafts of that kind. */
final class Candidates {
    private final Map<String, List<Candidate>> byPart = new HashMap<>();

    /**
     * A frame that may be said.
     *
     * @param nearness 2 if it was made for the very type, 1 for its family, 0 if it is borrowed from work
     */
    record Candidate(Frame frame, int nearness) {}

    Candidates(PatternCatalog patterns, MeetingType type, Rank rank) {
        for (Frame frame : patterns.frames()) {
            int nearness = nearness(frame, type);
            if (nearness >= 0 && (frame.ranks().isEmpty() || frame.ranks().contains(rank))) {
                byPart.computeIfAbsent(frame.part(), any -> new ArrayList<>()).add(new Candidate(frame, nearness));
            }
        }
    }

    /** The frames of a part, in the order of the catalogue. */
    List<Candidate> of(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    private static int nearness(Frame frame, MeetingType type) {
        if (frame.audience().contains(type.slug())) {
            return 2;
        }
        if (frame.audience().contains(type.family().slug())) {
            return 1;
        }
        return frame.audience().contains(Family.WORK.slug()) ? 0 : -1;
    }
}
