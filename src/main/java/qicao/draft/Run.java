package qicao.draft;

import java.util.Optional;

/**
 * A stretch of text with one look and one origin.
 *
 * @param text one line of text as it is printed, never empty, no line break
 * @param emphasis how it is set off
 * @param origin where it comes from
 * @param point where it was chosen, together with the facts that its frame holds; empty for what stands outside of frames
 */
public record Run(String text, Emphasis emphasis, Origin origin, Optional<Point> point) {
    /** How a run is set off from its paragraph. */
    public enum Emphasis {
        PLAIN,
        /** The marker and first words of a point (一是责任落实还有差距。): some styles set them in 楷体 or bold. */
        LEAD
    }

    public Run {
        if (text.isEmpty() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a run is one non-empty line: " + text);
        }
    }

    /** A run outside of frames. */
    public Run(String text, Emphasis emphasis, Origin origin) {
        this(text, emphasis, origin, Optional.empty());
    }

    /** The same with another text. */
    public Run with(String other) {
        return new Run(other, emphasis, origin, point);
    }

    /** Whether the run stands for a fact that is missing; views highlight it. */
    public boolean isHole() {
        return origin instanceof Origin.Missing;
    }
}
