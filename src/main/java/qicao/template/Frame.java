package qicao.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import qicao.genre.Rank;
import qicao.genre.Role;

/**
 * A connecting sentence or clause with slots.
 *
 * @param id unique, like {@code opening-decided}
 * @param part which sentence of a speech it can be, {@code opening.meeting}: the role whose file it stands in, and the sentence
 * @param idea frames of one idea say the same in other words
 * @param text the wording
 * @param audience families and type slugs that it is for
 * @param ranks speakers that it suits; empty for all
 * @param tags conditions, such as {@code deadline-before} for a deadline of that kind; see {@link PatternCatalog}
 * @param origin where the wording comes from
 * @param support distinct speeches that it occurs in; 0 for curated wording
 */
public record Frame(
        String id,
        String part,
        String idea,
        FrameText text,
        Set<String> audience,
        Set<Rank> ranks,
        List<String> tags,
        Provenance origin,
        int support) {
    private static final String PIECES = "duty.";

    /** Where a wording comes from. */
    public enum Provenance {
        /** Our own. */
        CURATED,
        /** Found in a corpus, in at least as many speeches as the support says. */
        MINED
    }

    public Frame {
        audience = Set.copyOf(audience);
        ranks = Set.copyOf(ranks);
        tags = List.copyOf(tags);
    }

    /** The file that its part stands in: the name of a role, or that of pieces of clauses. */
    public String section() {
        return section(part);
    }

    static String section(String part) {
        return part.substring(0, part.indexOf('.'));
    }

    /** Whose sentences it is one of; empty for a piece of a clause, which stands for nothing by itself. */
    public Optional<Role> role() {
        return Role.of(section());
    }

    /** Whether it is a piece of the clause that tells who does something by when. */
    public boolean isPiece() {
        return part.startsWith(PIECES);
    }

    /** The slots that must have a value for the frame to be said. */
    public Set<Slot> needs() {
        return text.slots();
    }
}
