package qicao.drafting;

import java.util.List;
import qicao.draft.Point;

/**
 * What was chosen at a point, and what else would fit there.
 *
 * @param point where
 * @param frame the id of the chosen frame or heading set; ids joined with + if several make the sentence
 * @param alternatives all that fit, the chosen one among them, in the order in which they would be taken
 */
public record Choice(Point point, String frame, List<Alternative> alternatives) {
    public Choice {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A wording that fits.
     *
     * @param frame its id
     * @param text what would be said, facts filled in; lines of a heading set are separated by line breaks
     */
    public record Alternative(String frame, String text) {}
}
