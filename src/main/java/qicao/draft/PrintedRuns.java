package qicao.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of a block as a view prints them: with the marker of a heading, the dash of a subtitle, the brackets of a
 * date, the full stop behind a run-in heading. Indents and line ends are left to the view.
 */
final class PrintedRuns implements Block.Visitor<List<Run>> {
    private static final Origin NUMBER = new Origin.Computed("序号");
    private static final Origin PUNCTUATION = new Origin.Computed("标点");

    static List<Run> of(Block block) {
        return block.accept(new PrintedRuns());
    }

    /** A heading that opens a paragraph, as its first sentence. */
    static List<Run> runIn(Block.Heading heading) {
        List<Run> runs = new ArrayList<>(marked(heading));
        runs.add(plain(PrintedMarks.STOP, PUNCTUATION));
        return runs;
    }

    @Override
    public List<Run> title(Block.Title block) {
        return block.runs();
    }

    @Override
    public List<Run> subtitle(Block.Subtitle block) {
        return surrounded(block);
    }

    @Override
    public List<Run> byline(Block.Byline block) {
        return block.runs();
    }

    @Override
    public List<Run> dateline(Block.Dateline block) {
        return surrounded(block);
    }

    @Override
    public List<Run> salutation(Block.Salutation block) {
        return block.runs();
    }

    @Override
    public List<Run> signature(Block.Signature block) {
        return block.runs();
    }

    @Override
    public List<Run> heading(Block.Heading block) {
        return marked(block);
    }

    @Override
    public List<Run> paragraph(Block.Paragraph block) {
        List<Run> runs = new ArrayList<>();
        block.runIn().ifPresent(heading -> runs.addAll(runIn(heading)));
        runs.addAll(block.runs());
        return runs;
    }

    private static List<Run> marked(Block.Heading heading) {
        List<Run> runs = new ArrayList<>();
        if (!heading.marker().isEmpty()) {
            runs.add(plain(heading.marker(), NUMBER));
        }
        runs.addAll(heading.runs());
        return runs;
    }

    private static List<Run> surrounded(Block block) {
        List<Run> all = new ArrayList<>();
        all.add(plain(PrintedMarks.before(block), PUNCTUATION));
        all.addAll(block.runs());
        String behind = PrintedMarks.behind(block);
        if (!behind.isEmpty()) {
            all.add(plain(behind, PUNCTUATION));
        }
        return all;
    }

    private static Run plain(String text, Origin origin) {
        return new Run(text, Run.Emphasis.PLAIN, origin);
    }
}
