package qicao.template;

import java.util.List;

/** Where the patterns of a catalogue come from. */
interface PatternSource {
    /** The parts that have frames, in the order of the file, without repeats. */
    List<String> parts();

    /** The frames of one of the parts, in the order of the file. */
    List<Frame> frames(String part);

    /** All heading sets, in the order of the file. */
    List<HeadingSet> headings();
}
