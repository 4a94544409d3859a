package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Fact;
import qicao.words.WordClass;

/**
 * The meeting's purposes as one series of orders: 传达贯彻…精神，分析…形势，部署…工作. A purpose that begins with a verb is taken as
 * it is; a bare noun gets 研究. The writer's order stays.
 */
final class Purposes {
    private static final Pattern TOGETHER = Pattern.compile("共同|一起|携手|隆重|热烈|集中|专题");

    private static final Pattern PHRASES = Pattern.compile("\\p{IsHan}{4}(?:、\\p{IsHan}{4})+");

    private static final Pattern PAUSE = Pattern.compile("、");

    private Purposes() {}

    static Phrase joined(List<Fact> purposes) {
        List<Piece> pieces = new ArrayList<>();
        for (Fact purpose : purposes) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece("，", new Origin.Computed("并列")));
            }
            if (!isDeed(purpose.text())) {
                pieces.add(new Piece("研究", new Origin.Computed("补动词")));
            }
            pieces.add(Phrase.piece(purpose));
        }
        return new Phrase(pieces);
    }

    private static boolean arePhrases(String purpose) {
        return PHRASES.matcher(purpose).matches()
                && PAUSE.splitAsStream(purpose)
                        .noneMatch(phrase -> NounPhrases.bare(phrase).isPresent());
    }

    /** 传达贯彻…, 共同迎接…, and 畅叙友情、共商大计, which says what is done in phrases of four characters. */
    private static boolean isDeed(String purpose) {
        Matcher together = TOGETHER.matcher(purpose);
        String deed = together.lookingAt() ? purpose.substring(together.end()) : purpose;
        return Verbs.leads(deed) || WordClass.VERB_TO_COME.fits(deed) || arePhrases(purpose);
    }
}
