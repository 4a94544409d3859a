package qicao.drafting;

import java.util.List;
import qicao.draft.Block;
import qicao.fillin.Fact;

/**
 * What a document that goes out with a speech may know of it: never its sentences.
 *
 * @param headings the level-1 headings of the speech, in order
 * @param assignments all that was handed out, where each has a name, an owner and a time and there are few; else none
 * @param hasTable whether a table of all of it goes out too
 */
public record Occasion(List<Block.Heading> headings, List<Assignment> assignments, boolean hasTable) {
    /** Of the speech itself, which does not speak of itself. */
    static final Occasion NONE = new Occasion(List.of(), List.of(), false);

    public Occasion {
        headings = List.copyOf(headings);
        assignments = List.copyOf(assignments);
    }

    /**
     * What somebody has to do.
     *
     * @param deed its 题
     */
    public record Assignment(Fact deed, Fact owner, Fact deadline) {}
}
