package qicao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import qicao.genre.Role;

/**
 * What was learned from a corpus.
 *
 * @param speeches distinct speeches that it was learned from
 * @param duplicates copies that were left out
 * @param rejected texts that are no speeches
 * @param characters of the distinct speeches
 * @param minSupport distinct speeches that everything here occurs in
 * @param genres speeches by meeting type; the empty name for those whose type nothing tells
 * @param frames by role, then by idea, the best supported first
 * @param transitions what leads from one part to the next, in the same order
 * @param headings clauses of headings, in the same order
 * @param headingShapes how headings are built
 * @param skeletons by meeting type
 * @param ownTypes kinds of meetings by the ends of their names
 * @param explained by role, how many clauses of these very speeches have one of the frames
 * @param rejections what was frequent and is not emitted, by reason; nothing of it may be written where others read it
 */
public record Patterns(
        int speeches,
        int duplicates,
        int rejected,
        long characters,
        int minSupport,
        Map<String, Integer> genres,
        List<MinedFrame> frames,
        List<MinedFrame> transitions,
        List<MinedFrame> headings,
        List<HeadingShape> headingShapes,
        Map<String, List<Skeleton>> skeletons,
        List<OwnType> ownTypes,
        Map<Role, Coverage.Tally> explained,
        Map<Rejection, List<String>> rejections) {
    public Patterns {
        frames = List.copyOf(frames);
        transitions = List.copyOf(transitions);
        headings = List.copyOf(headings);
        headingShapes = List.copyOf(headingShapes);
        ownTypes = List.copyOf(ownTypes);
    }

    /** Every text of the speeches that is in here, rejections aside. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (List<MinedFrame> all : List.of(frames, transitions, headings)) {
            for (MinedFrame frame : all) {
                texts.add(frame.text());
                frame.fillers().forEach(texts::addAll);
            }
        }
        ownTypes.forEach(type -> texts.add(type.name()));
        return texts;
    }
}
