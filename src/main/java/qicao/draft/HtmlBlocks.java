package qicao.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a draft as HTML elements without a page around them, each run in an element of its own that says where it comes
 * from: {@code data-path} is the key path of a fact, {@code data-hole} of one that is missing (items counted from 0),
 * {@code data-point} the point where the wording was chosen. What a program shows beside a form is made of these.
 */
public final class HtmlBlocks {
    /** Further attributes of a run's element, asked in reading order. */
    public interface Attributes {
        /**
         * What else a run's element has, by names without {@code data-}.
         *
         * @param run as it is printed; numbers and marks that the view puts around words are runs of their own
         * @param offset where it begins in the text of its block, in UTF-16 units
         */
        Map<String, String> of(Run run, int block, int offset);
    }

    private final Attributes further;
    private int block;
    private int offset;

    private HtmlBlocks(Attributes further) {
        this.further = further;
    }

    /** One element for each block of a draft, in reading order. */
    public static List<String> of(Draft draft, Attributes further) {
        HtmlBlocks blocks = new HtmlBlocks(further);
        List<String> elements = new ArrayList<>();
        for (Block each : draft.blocks()) {
            elements.add(each.accept(new HtmlElements(blocks::content)));
            blocks.block++;
            blocks.offset = 0;
        }
        return elements;
    }

    private String content(List<Run> runs) {
        StringBuilder html = new StringBuilder();
        for (Run run : runs) {
            html.append(open(run)).append(HtmlElements.escaped(run.text())).append(close(run));
            offset += run.text().length();
        }
        return html.toString();
    }

    private String open(Run run) {
        StringBuilder tag = new StringBuilder(run.isHole() ? "<mark" : "<span");
        if (run.emphasis() == Run.Emphasis.LEAD) {
            tag.append(" class=\"lead\"");
        }
        if (run.origin() instanceof Origin.Written written) {
            attribute(tag, "path", written.path());
        } else if (run.origin() instanceof Origin.Missing missing) {
            attribute(tag, "hole", missing.path());
        }
        run.point().ifPresent(point -> attribute(tag, "point", point.toString()));
        further.of(run, block, offset).forEach((name, value) -> attribute(tag, name, value));
        return tag.append('>').toString();
    }

    private static String close(Run run) {
        return run.isHole() ? "</mark>" : "</span>";
    }

    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(" data-")
                .append(name)
                .append("=\"")
                .append(HtmlElements.escaped(value))
                .append('"');
    }
}
