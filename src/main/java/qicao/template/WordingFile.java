package qicao.template;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What one file of sections or headings says. */
interface WordingFile {
    /** The parts that it has frames of, in the order of the file. */
    Collection<String> parts();

    /** Its frames of a part, in the order of the file; empty for a part that it has none of. */
    List<Frame> frames(String part);

    /** Its heading sets, in the order of the file. */
    List<HeadingSet> headings();

    /** The ids of its frames and heading sets. */
    Set<String> ids();

    /** The ids of frames and heading sets that it takes out of what it is laid over. */
    Set<String> removed();
}
