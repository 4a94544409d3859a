package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.genre.Tone;
import qicao.template.Frame;
import qicao.template.MeetingType;
import qicao.template.PatternCatalog;

/**
 * The frames that one meeting type and rank may use, by part; used by all drafts of that kind. A part is worked out when a
 * draft first asks for it.
 */
final class Candidates {
    private final PatternCatalog patterns;
    private final MeetingType type;
    private final Rank rank;
    private final Optional<Tone> tone;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    /**
     * What a part can say.
     *
     * @param candidates in the order of the catalogue
     * @param tags the tags that any of them has
     */
    record Part(List<Candidate> candidates, List<String> tags) {
        Part {
            candidates = List.copyOf(candidates);
            tags = List.copyOf(tags);
        }
    }

    Candidates(PatternCatalog patterns, MeetingType type, Rank rank, Optional<Tone> tone) {
        this.patterns = patterns;
        this.type = type;
        this.rank = rank;
        this.tone = tone;
    }

    /** The frames of a part. */
    Part of(String part) {
        Part known = parts.get(part);
        return known == null ? parts.computeIfAbsent(part, this::read) : known;
    }

    private Part read(String part) {
        List<String> tags = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Frame frame : patterns.part(part)) {
            int nearness = nearness(frame);
            if (nearness >= 0 && (frame.ranks().isEmpty() || frame.ranks().contains(rank))) {
                candidates.add(
                        new Candidate(frame, nearness, patterns.voice().of(frame.id()), places(frame.tags(), tags)));
            }
        }
        return new Part(candidates, tags);
    }

    /** The places of tags among those that are known; a new one is added. */
    private static int[] places(List<String> tags, List<String> known) {
        int[] places = new int[tags.size()];
        for (int i = 0; i < places.length; i++) {
            if (!known.contains(tags.get(i))) {
                known.add(tags.get(i));
            }
            places[i] = known.indexOf(tags.get(i));
        }
        return places;
    }

    private int nearness(Frame frame) {
        if (tone.filter(wanted -> frame.audience().contains(wanted.slug())).isPresent()) {
            return Candidate.OF_TONE;
        }
        if (frame.audience().contains(type.slug())) {
            return 2;
        }
        if (frame.audience().contains(type.family().slug())) {
            return 1;
        }
        return frame.audience().contains(Family.WORK.slug()) ? 0 : -1;
    }
}
