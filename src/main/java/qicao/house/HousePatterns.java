package qicao.house;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import qicao.template.FrameText;
import qicao.template.HeadingSet;

/**
 * What an archive teaches its house.
 *
 * @param speeches distinct ones
 * @param duplicates copies that were left out
 * @param rejected texts that are no speeches
 * @param characters of the speeches
 * @param looked sentences that stand where connecting sentences stand
 * @param sentences that may be said, by part and id
 * @param headings sets, by id
 * @param confirmed ids of shipped wordings that the house uses word for word
 * @param likings of shipped wordings: 0 to 2, the more they sound like the house
 * @param refused how many sentences were left out, by reason
 */
public record HousePatterns(
        int speeches,
        int duplicates,
        int rejected,
        long characters,
        int looked,
        List<HouseSentence> sentences,
        List<HouseHeadings> headings,
        Set<String> confirmed,
        Map<String, Integer> likings,
        Map<Reason, Integer> refused) {
    public HousePatterns {
        sentences = List.copyOf(sentences);
        headings = List.copyOf(headings);
        confirmed = Set.copyOf(confirmed);
        likings = Map.copyOf(likings);
        refused = Map.copyOf(refused);
    }

    /**
     * The level-1 headings of a speech as a set.
     *
     * @param own those of its headings that are the house's, by role; the others are shipped
     * @param sources where they stand
     */
    public record HouseHeadings(HeadingSet set, Map<String, FrameText> own, List<HouseSentence.Source> sources) {
        public HouseHeadings {
            own = Collections.unmodifiableMap(new TreeMap<>(own));
            sources = List.copyOf(sources);
        }
    }
}
