package qicao.drafting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qicao.draft.Origin;
import qicao.template.Slot;

/**
 * What holds at the moment when a frame is to be chosen: conditions, and which slots have values. Many candidates ask the
 * same, so every answer is found once.
 */
final class Moment {
    private static final byte YES = 1;
    private static final byte NO = 2;

    /** Slots whose facts are lost if no frame takes them. Topic and scope are in the name. */
    private static final Set<Slot> MUST_BE_TOLD =
            EnumSet.complementOf(EnumSet.of(Slot.TOPIC, Slot.SCOPE, Slot.EVERYONE, Slot.VOCATIVE, Slot.ALL_BODIES));

    private final Conditions conditions;
    private final Slots slots;
    private final Set<String> told;
    private final List<String> tags;
    /** Answers by place of the tag, 0 as long as nobody asked. */
    private final byte[] tagAnswers;

    private final Map<Slot, Boolean> slotAnswers = new EnumMap<>(Slot.class);
    private final Map<Slot, Integer> untold = new EnumMap<>(Slot.class);

    /**
     * @param told the key paths of the facts that were written
     * @param tags the tags that are asked for, by place
     */
    Moment(Conditions conditions, Slots slots, Set<String> told, List<String> tags) {
        this.conditions = conditions;
        this.slots = slots;
        this.told = told;
        this.tags = tags;
        tagAnswers = new byte[tags.size()];
    }

    /** Whether the condition of a tag holds. */
    boolean holds(int tag) {
        if (tagAnswers[tag] == 0) {
            tagAnswers[tag] = conditions.holds(tags.get(tag)) ? YES : NO;
        }
        return tagAnswers[tag] == YES;
    }

    boolean hasValue(Slot slot) {
        Boolean known = slotAnswers.get(slot);
        if (known == null) {
            known = slots.value(slot).isPresent();
            slotAnswers.put(slot, known);
        }
        return known;
    }

    /** How many facts a slot would tell that nothing else tells. */
    int untold(Slot slot) {
        Integer known = untold.get(slot);
        if (known == null) {
            known = MUST_BE_TOLD.contains(slot) ? count(slot) : 0;
            untold.put(slot, known);
        }
        return known;
    }

    private int count(Slot slot) {
        int count = 0;
        Phrase value = slots.value(slot).orElse(Phrase.NOTHING);
        for (Piece piece : value.pieces()) {
            if (piece.origin() instanceof Origin.Written written && !told.contains(written.path())) {
                count++;
            }
        }
        return count;
    }
}
