package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Fact;
import qicao.words.WordClass;

/**
 * The meeting's purposes as one series of orders: 传达贯彻…精神，分析…形势，部署…工作. A purpose that begins with a verb is taken as
 * it is; a bare noun gets 研究. The writer's order stays.
 */
final class Purposes {
    private Purposes() {}

    static Phrase joined(List<Fact> purposes) {
        List<Piece> pieces = new ArrayList<>();
        for (Fact purpose : purposes) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece("，", new Origin.Computed("并列")));
            }
            if (!Verbs.leads(purpose.text()) && !WordClass.VERB_TO_COME.fits(purpose.text())) {
                pieces.add(new Piece("研究", new Origin.Computed("补动词")));
            }
            pieces.add(Phrase.piece(purpose));
        }
        return new Phrase(pieces);
    }
}
