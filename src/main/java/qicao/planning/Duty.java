package qicao.planning;

import java.util.Optional;
import qicao.fillin.Fact;
import qicao.words.TimeKind;

/**
 * Who does something by when, decided once for each item; drafting only finds the words.
 *
 * @param owner who must act; empty if nobody is named, if the content names him as the one who acts, or if he is named once for
 *     all items of the list
 * @param time by when; empty if it is not given or stands in the content
 * @param place where who and when stand beside the deed
 * @param ownSentence whether they are a sentence of their own behind it
 * @param ends whether the deed can be completed: not what only starts, and no rule that is kept for good; only asked where
 *     both stand behind it and the time is an end
 * @param at where in the content the owner stands, in characters; 0 unless he stands inside
 * @param timeLeads whether the time can stand before the content
 */
public record Duty(
        Optional<Owner> owner,
        Optional<Time> time,
        Place place,
        boolean ownSentence,
        boolean ends,
        int at,
        boolean timeLeads) {
    /** Nobody, at no time. */
    public static final Duty NONE = new Duty(Optional.empty(), Optional.empty(), Place.NOWHERE, false, true, 0, false);

    /** Whether who or when stands behind the deed. */
    public boolean tellsBehind() {
        return place == Place.BEHIND
                || (place.isSplit() && owner.isPresent())
                || (place == Place.TITLE && tellsTimeLast());
    }

    /** Whether who or when stands before the content. */
    public boolean tellsBefore() {
        return switch (place) {
            case AHEAD, AHEAD_WHEN_FIRST, AROUND, OPENING, NORM, FRONT -> true;
            case TITLE, LABEL -> time.isPresent() && timeLeads;
            case NOWHERE, INSIDE, BEHIND -> false;
        };
    }

    /** Whether who stands behind the 题, and when with him if it cannot stand before the content. */
    public boolean tellsAtLabel() {
        return place == Place.LABEL;
    }

    /** Whether who stands before the 题, and when cannot stand before the content. */
    public boolean tellsTimeLast() {
        return place == Place.TITLE && time.isPresent() && !timeLeads;
    }

    Duty withOwnSentence() {
        return new Duty(owner, time, place, true, ends, at, timeLeads);
    }

    /** Whether a content itself says that an owner must act, by any of his names. */
    public static boolean isTold(String owner, String content) {
        return DutyPlanner.acts(owner, content);
    }

    /** Where who and when stand. */
    public enum Place {
        /** There is nothing to tell. */
        NOWHERE,
        /** Who and when stand before the deed: 市水利局要在汛期前⟨清淤河道12公里⟩. */
        AHEAD,
        /** The same, when first: 汛期前，市水利局要⟨清淤河道12公里⟩. */
        AHEAD_WHEN_FIRST,
        /** When stands before the deed, who behind it: 汛期前⟨清淤河道12公里⟩，由市水利局负责. */
        AROUND,
        /** When opens the sentence, who stands behind the deed: 汛期前，⟨12公里河道全部清淤⟩，由市水利局负责. */
        OPENING,
        /** Who stands before the 题, which says what he is to do, when before the content: ⟨市水利局⟩要加密巡查。汛期前，⟨险段逐处设岗⟩. */
        TITLE,
        /** Who stands behind the 题, when before the content or with him: ⟨巡堤查险⟩，由市水利局负责。汛期前，⟨险段逐处设岗⟩. */
        LABEL,
        /** Who stands before a content that says how it is to be, when first: 汛期前，市水利局要做到⟨险段逐处设岗⟩. */
        NORM,
        /** Who is named in front of what is to be done, when first: 汛期前，由市水利局负责，⟨平地先清淤，坡地后加固⟩. */
        FRONT,
        /** Who stands inside the content, where its demand has no subject: ⟨项目推进很不平衡，⟩市水利局⟨要认真研究⟩. */
        INSIDE,
        /** Both stand behind it: ⟨清淤河道12公里⟩，由市水利局负责，汛期前完成. */
        BEHIND;

        /** Whether when stands before the deed and who behind it. */
        public boolean isSplit() {
            return this == AROUND || this == OPENING;
        }
    }

    /**
     * A body that must act.
     *
     * @param isDivision whether the name tells itself who does what: 市教育局牵头，市财政局配合
     */
    public record Owner(Fact name, boolean isDivision) {}

    /**
     * A time.
     *
     * @param words the writer's own
     * @param kind what kind of time it is
     * @param ending what grammar adds to the words: 前, 内 or nothing
     */
    public record Time(Fact words, TimeKind kind, String ending) {}
}
