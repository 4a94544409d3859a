package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Fact;

/**
 * The meeting's purposes as one series of orders: 传达贯彻…精神，分析…形势，部署…工作. A purpose that begins with a verb is taken as
 * it is; a bare noun gets 研究. The writer's order stays.
 */
final class Purposes {
    /** 就…提出要求, 围绕…交流: a preposition that brings its verb later. */
    private static final Pattern BRINGS_VERB = Pattern.compile("^(?:就|围绕|针对|结合|通过|从).+(?:提出|作出|进行|交流|讨论|研究|部署|安排|听取)");

    private Purposes() {}

    static Phrase joined(List<Fact> purposes) {
        List<Piece> pieces = new ArrayList<>();
        for (Fact purpose : purposes) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece("，", new Origin.Computed("并列")));
            }
            if (!Verbs.leads(purpose.text())
                    && !BRINGS_VERB.matcher(purpose.text()).find()) {
                pieces.add(new Piece("研究", new Origin.Computed("补动词")));
            }
            pieces.add(Phrase.piece(purpose));
        }
        return new Phrase(pieces);
    }
}
