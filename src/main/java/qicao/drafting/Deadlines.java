package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import qicao.draft.Origin;
import qicao.words.TimeKind;
import qicao.words.WordClass;

/** Deadlines as they fit into a clause. The writer's wording stays; 前 or 内 is added only where grammar needs it. */
final class Deadlines {
    private static final String BEFORE_KIND = "deadline-before";
    private static final String FROM_KIND = "deadline-from";
    private static final String ONGOING_KIND = "deadline-ongoing";
    private static final String OTHER_KIND = "deadline-other";

    /** All kinds: the tags of frames that suit one of them only. */
    static final List<String> KINDS = List.of(BEFORE_KIND, FROM_KIND, ONGOING_KIND, OTHER_KIND);

    private Deadlines() {}

    /** The tag of the deadline's kind, as frames of duty name it. */
    static String kind(String deadline) {
        String text = deadline.strip();
        return switch (TimeKind.of(text)) {
            case START -> FROM_KIND;
            case ONGOING -> ONGOING_KIND;
            case BOUND, MOMENT -> mayEnd(text) ? BEFORE_KIND : OTHER_KIND;
            case SPAN, OTHER -> OTHER_KIND;
        };
    }

    /** Whether it has its 前 or 内 or can take one; 国庆节后 and 到2030年 cannot. */
    private static boolean mayEnd(String deadline) {
        return WordClass.BOUND_WORD.fits(deadline)
                || (WordClass.BARE_TIME.fits(deadline) && !WordClass.UNTIL.fits(deadline));
    }

    /** Whether a deadline of this kind can stand before the deed: 8月底前完成…, not 每月完成…. */
    static boolean mayLead(String kind) {
        return kind.equals(BEFORE_KIND) || kind.equals(FROM_KIND);
    }

    /** The deadline with 前 behind a bare point in time, 内 behind a bare stretch. */
    static Phrase fitted(Phrase deadline) {
        String text = deadline.getAsString().strip();
        if (!kind(text).equals(BEFORE_KIND) || WordClass.BOUND_WORD.fits(text)) {
            return deadline;
        }
        List<Piece> pieces = new ArrayList<>(deadline.pieces());
        pieces.add(new Piece(WordClass.STRETCH.fits(text) ? "内" : "前", new Origin.Computed("时限")));
        return new Phrase(pieces);
    }
}
