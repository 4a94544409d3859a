package qicao.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Place;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.Run;

/** Plain text as a draft, so that it can be set: the first line is the title, 一、 opens a heading, the rest are paragraphs. */
public final class PlainDraft {
    private static final Pattern HEADING = Pattern.compile("([一二三四五六七八九十]+、)([^。；！？]{1,60})");
    private static final Pattern SALUTATION = Pattern.compile("[^，。；]{1,40}[：:]");
    /** The salutation stands among the first lines. */
    private static final int FIRST_LINES = 6;

    private PlainDraft() {}

    /**
     * A draft of paragraphs.
     *
     * @param name of the file, which every run comes from
     * @param paragraphs none of them blank
     */
    public static Draft of(String name, List<String> paragraphs) {
        Origin origin = new Origin.Template(Place.of(name));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(block(i, paragraphs.get(i), origin));
        }
        String title = paragraphs.isEmpty() ? "" : paragraphs.get(0);
        return new Draft(new Draft.About(title, "", "", ""), blocks);
    }

    private static Block block(int at, String line, Origin origin) {
        List<Run> runs = List.of(new Run(line, Run.Emphasis.PLAIN, origin));
        Matcher heading = HEADING.matcher(line);
        if (at == 0) {
            return new Block.Title(runs);
        }
        if (heading.matches()) {
            return new Block.Heading(
                    1, heading.group(1), List.of(new Run(heading.group(2), Run.Emphasis.PLAIN, origin)));
        }
        return at < FIRST_LINES && SALUTATION.matcher(line).matches()
                ? new Block.Salutation(runs)
                : new Block.Paragraph(Optional.empty(), runs);
    }
}
