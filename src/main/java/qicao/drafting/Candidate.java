package qicao.drafting;

import qicao.draft.Origin;
import qicao.planning.Dice;
import qicao.template.Frame;
import qicao.template.Slot;

/** A frame that a meeting type and rank may use, with what choosing asks of it worked out once. Compared by identity. */
final class Candidate {
    /** The nearness of what was made for the tone of the speech. */
    static final int OF_TONE = 3;

    private final Frame frame;
    private final Origin.Frame origin;
    private final int nearness;
    private final int voice;
    private final long name;
    private final long idea;
    private final int[] tags;
    private final Slot[] needs;

    /**
     * @param nearness {@link #OF_TONE} if it was made for the tone of the speech, 2 if it was made for the very type, 1 for its family, 0 if it is borrowed from work
     * @param voice how much it sounds like the house, 0 to 3
     * @param tags the places of its tags among those of its part
     */
    Candidate(Frame frame, int nearness, int voice, int[] tags) {
        this.frame = frame;
        this.voice = voice;
        this.nearness = nearness;
        this.name = Dice.name(frame.id());
        this.idea = Dice.name(frame.idea());
        this.tags = tags;
        origin = new Origin.Frame(frame.id(), frame.support());
        needs = frame.needs().toArray(new Slot[0]);
    }

    Frame frame() {
        return frame;
    }

    Origin.Frame origin() {
        return origin;
    }

    int nearness() {
        return nearness;
    }

    /** How much it sounds like the house, 0 to 3. */
    int voice() {
        return voice;
    }

    /** What decides first: 2 for the tone, 1 for the family and the type, 0 for what is borrowed. */
    int rank() {
        return nearness == OF_TONE ? 2 : Math.min(nearness, 1);
    }

    /** Its id as a number. */
    long name() {
        return name;
    }

    /** Its idea as a number: an idea is preferred first, so that one with many wordings does not come more often. */
    long idea() {
        return idea;
    }

    /** Whether the facts and the moment allow it. */
    boolean fits(Moment moment) {
        for (int tag : tags) {
            if (!moment.holds(tag)) {
                return false;
            }
        }
        for (Slot slot : needs) {
            if (!moment.hasValue(slot)) {
                return false;
            }
        }
        return true;
    }

    /** How many facts it would tell that nothing else tells. */
    int told(Moment moment) {
        int told = 0;
        for (Slot slot : needs) {
            told += moment.untold(slot);
        }
        return told;
    }
}
