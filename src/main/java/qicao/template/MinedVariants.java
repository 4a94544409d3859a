package qicao.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import qicao.genre.Role;
import qicao.mining.MinedFrame;
import qicao.mining.SlotKind;
import qicao.table.Row;
import qicao.table.Table;

/**
 * Which mined frames may be said in a draft: whole sentences in enough speeches, tied to no period, whose slots the fill-in
 * fills or whose predicate fits a bare noun of the writer's, and for which {@code parts.tsv} beside this class names a place.
 * All others only count for coverage: a sentence that is out of place is worse than none.
 */
final class MinedVariants {
    /** What the fill-in knows by the same name. */
    private static final Set<SlotKind> BOUND = Set.of(SlotKind.TOPIC, SlotKind.SCOPE);

    private static final String ITEM = "⟨" + Slot.ITEM_HEADING.label() + "⟩";

    /** 建设, 基础设施: the noun of a frame between its slot and its predicate. */
    private static final int LONGEST_NOUN = 4;

    private final List<Place> places;

    /** Where a frame of a role with some words in it may be said, how it joins, and with whose wordings it shares its idea. */
    private record Place(
            Role role,
            String words,
            String part,
            String idea,
            Set<String> audience,
            List<String> when,
            String before,
            String after) {
        static Place of(Row row) {
            return new Place(
                    Role.of(row.text(0)).orElseThrow(),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    new TreeSet<>(row.words(4)),
                    row.words(5).stream().sorted().toList(),
                    row.text(6),
                    row.text(7));
        }

        /** Whether a frame may be said here: as it is, or, if the row brings the ⟨题⟩, its predicate. */
        boolean fits(MinedFrame frame) {
            if (frame.role() != role) {
                return false;
            }
            if (takesPredicate()) {
                return frame.parts().size() == 2
                        && frame.parts().get(0) instanceof MinedFrame.Gap
                        && frame.parts().get(1) instanceof MinedFrame.Literal literal
                        && literal.text().endsWith(words)
                        && literal.text().length() - words.length() <= LONGEST_NOUN;
            }
            return BOUND.containsAll(frame.slots()) && frame.text().contains(words);
        }

        Frame frame(MinedFrame mined) {
            // Both sides call a topic ⟨主题⟩ and an area ⟨范围⟩.
            FrameText text = FrameText.parse(before + (takesPredicate() ? words : mined.text()) + after);
            return new Frame(
                    MinedFrame.id(text.toString()),
                    part,
                    idea,
                    text,
                    audience,
                    Set.of(),
                    when,
                    Frame.Provenance.MINED,
                    mined.support());
        }

        private boolean takesPredicate() {
            return before.equals(ITEM);
        }
    }

    private MinedVariants(List<Place> places) {
        this.places = places;
    }

    static MinedVariants shipped() {
        return new MinedVariants(Table.beside(MinedVariants.class, "parts.tsv").rows(8, Place::of));
    }

    /** The frames that may be said, best supported first in each part. */
    List<Frame> of(List<MinedFrame> mined, int minSupport) {
        List<Frame> frames = new ArrayList<>();
        List<MinedFrame> best = mined.stream()
                .sorted(Comparator.comparing(MinedFrame::role)
                        .thenComparing(
                                Comparator.comparingInt(MinedFrame::support).reversed())
                        .thenComparing(MinedFrame::text))
                .toList();
        Set<String> texts = new HashSet<>();
        for (MinedFrame frame : best) {
            if (frame.sentences() >= minSupport && !frame.dated()) {
                places.stream()
                        .filter(place -> place.fits(frame))
                        .findFirst()
                        .map(place -> place.frame(frame))
                        .filter(said -> HouseTemplates.mayHold(said.text()))
                        .filter(said -> texts.add(said.text().toString()))
                        .ifPresent(frames::add);
            }
        }
        return frames;
    }
}
