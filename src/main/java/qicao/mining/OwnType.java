package qicao.mining;

import java.util.List;

/**
 * A kind of meeting that a corpus has again and again, by the end of the meetings' names: 民主生活会.
 *
 * @param support distinct speeches at such meetings
 * @param skeletons how they are built, the most frequent first
 */
public record OwnType(String name, int support, List<Skeleton> skeletons) {
    public OwnType {
        skeletons = List.copyOf(skeletons);
    }
}
