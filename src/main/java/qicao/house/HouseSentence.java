package qicao.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import qicao.template.Frame;

/**
 * A sentence of the archive as a frame.
 *
 * @param frame with part and conditions
 * @param sources where it stands, in order; the support of the frame is the number of speeches
 * @param doubt why it is only said if the keeper wants it; empty if it is said unless he strikes it
 * @param madeOf ids of the wordings that it was made of: where he struck them all, it is struck with them; empty if it stands by
 *     itself somewhere
 */
public record HouseSentence(Frame frame, List<Source> sources, Optional<Reason> doubt, Set<String> madeOf) {
    public HouseSentence {
        sources = List.copyOf(sources);
        madeOf = Set.copyOf(madeOf);
    }

    /**
     * A place in the archive.
     *
     * @param path as the user named the file
     * @param line 1-based
     */
    public record Source(String path, int line) implements Comparable<Source> {
        @Override
        public int compareTo(Source other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : Integer.compare(line, other.line);
        }
    }
}
