package qicao.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The draft (初稿) of one speech: blocks from title to closing.
 *
 * @param about what the document's properties say
 * @param blocks in reading order
 */
public record Draft(About about, List<Block> blocks) {
    public Draft {
        blocks = List.copyOf(blocks);
    }

    /**
     * Document properties.
     *
     * @param title the title in one line
     * @param speaker the speaker's name, empty if not given
     * @param meetingType the Chinese name of the meeting type
     * @param subject the meeting's topic, empty if not given
     * @param provenance what the draft was made from, if that is known
     */
    public record About(
            String title, String speaker, String meetingType, String subject, Optional<Provenance> provenance) {
        /** Properties of a draft that does not say what it was made from. */
        public About(String title, String speaker, String meetingType, String subject) {
            this(title, speaker, meetingType, subject, Optional.empty());
        }
    }

    /** Every run with those of run-in headings, in reading order. */
    public Stream<Run> runs() {
        return blocks.stream().flatMap(block -> Stream.concat(runIn(block).stream(), block.runs().stream()));
    }

    /** The facts that are missing, in reading order. */
    public List<Run> holes() {
        return runs().filter(Run::isHole).toList();
    }

    private static List<Run> runIn(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.runIn().map(Block.Heading::runs).orElse(List.of())
                : List.of();
    }

    /** The heading that a block is or opens with. */
    public static Optional<Block.Heading> heading(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(heading);
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.runIn() : Optional.empty();
    }
}
