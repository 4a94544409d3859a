package qicao.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import qicao.align.LineAlignment;

/**
 * An edited draft that came back, paragraph by paragraph beside the draft that it was made of. Every paragraph that differs is a change of
 * its own, which can be taken or left; one that was moved is a single change at two places.
 */
final class EditedText {
    /** The number of a row that is no change. */
    private static final int SAME = -1;

    private final List<Row> rows = new ArrayList<>();
    private final OptionalLong seed;
    private final int revision;

    /**
     * A paragraph.
     *
     * @param change which change it is, from 0; negative for what stayed as it was
     * @param oldIndex its place in the draft, by which what is gone finds its own; negative for what is new there
     * @param old as it was; empty where it was not
     * @param edited as it came back; empty where it is not
     */
    record Row(int change, int oldIndex, String old, String edited) {
        boolean isChange() {
            return change != SAME;
        }
    }

    /**
     * Compares.
     *
     * @param old the paragraphs of the draft, none empty
     * @param edited those that came back, none empty
     * @param seed the one that the edited file was made with, if it is not the fill-in's
     * @param revision of the fill-in that the draft was made of
     */
    EditedText(List<String> old, List<String> edited, OptionalLong seed, int revision) {
        this.seed = seed;
        this.revision = revision;
        List<Row> gone = new ArrayList<>();
        int changes = 0;
        for (LineAlignment.Pair pair : LineAlignment.of(old, edited)) {
            int at = pair.old().orElse(SAME);
            String was = at < 0 ? "" : old.get(at);
            String is = pair.changed().isPresent() ? edited.get(pair.changed().getAsInt()) : "";
            int change = was.equals(is) && !pair.moved() ? SAME : changes++;
            if (pair.moved()) {
                rows.add(new Row(change, SAME, "", is));
                gone.add(new Row(change, at, was, ""));
            } else if (is.isEmpty()) {
                gone.add(new Row(change, at, was, ""));
            } else {
                rows.add(new Row(change, at, was, is));
            }
        }
        gone.forEach(row -> rows.add(placeOf(row.oldIndex()), row));
    }

    /** Behind the last row that stood before in the draft. */
    private int placeOf(int oldIndex) {
        int place = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).oldIndex() >= 0 && rows.get(i).oldIndex() < oldIndex) {
                place = i + 1;
            }
        }
        return place;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Which state of the fill-in it was compared with: what was typed since would seem to be struck by the pen. */
    int revision() {
        return revision;
    }

    OptionalLong seed() {
        return seed;
    }

    /** The text with some of the changes. */
    List<String> with(Set<Integer> taken) {
        List<String> text = new ArrayList<>();
        for (Row row : rows) {
            String line = !row.isChange() || taken.contains(row.change()) ? row.edited() : row.old();
            if (!line.isEmpty()) {
                text.add(line);
            }
        }
        return text;
    }
}
