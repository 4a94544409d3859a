package qicao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import qicao.draft.Block;
import qicao.draft.Run;

/**
 * A stretch of a draft that has a name, so that a pin (定句) can say what stands there: what was said at a point with the marks
 * around it, a fact outside of frames, the number of an item, the end of a paragraph. The stretches of a draft, one after the
 * other, are its whole text.
 *
 * @param kind what it is
 * @param from its name, {@code tasks.target@任务[2]} or {@code 任务[2].内容}, with {@code #2} where the draft says it a second time; items
 *     are counted from 1. What a pin says instead of several stretches has the name of the first; what it says behind one has that one's
 * @param to the name of the last that the pin replaces; else the same
 * @param lines runs by lines; several only where a pin says several paragraphs, one without runs where nothing is said
 * @param pin which of the pins, 0-based
 * @param block what it stood in before any pin; none behind the last block and for what a pin adds
 */
public record Stretch(
        Kind kind, String from, String to, List<List<Run>> lines, OptionalInt pin, Optional<Block> block) {
    /** What a stretch is. */
    public enum Kind {
        /** Words of the draft. */
        WORDS,
        /** The number of a heading or an item. */
        MARKER,
        /** What a view prints around words: the brackets of the date, the dash of the subtitle, the stop behind a heading that opens its paragraph. */
        MARK,
        /** The end of a paragraph or line. */
        BREAK,
        /** What a pin says instead of other stretches. */
        PINNED,
        /** What a pin adds. */
        ADDED
    }

    public Stretch {
        lines = lines.stream().map(List::copyOf).toList();
    }

    static Stretch of(Kind kind, String name, List<Run> runs, Optional<Block> block) {
        return new Stretch(kind, name, name, List.of(runs), OptionalInt.empty(), block);
    }

    /** What it says; paragraphs are separated by line feeds. */
    public String text() {
        return switch (kind) {
            case BREAK -> "\n";
            case WORDS, MARKER, MARK, PINNED, ADDED ->
                lines.stream().map(Block::text).collect(Collectors.joining("\n"));
        };
    }
}
