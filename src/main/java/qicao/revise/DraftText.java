package qicao.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qicao.draft.Run;
import qicao.drafting.Stretch;

/** A draft as one text, paragraphs separated by line feeds, every character of which knows its stretch and its run. */
final class DraftText {
    private final List<Stretch> stretches;
    private final List<Part> parts = new ArrayList<>();
    private final int[] starts;
    private final String text;

    /**
     * A run, or what separates paragraphs.
     *
     * @param from offset in the text
     * @param to behind its last character
     * @param stretch which of the stretches it is in
     * @param run none between paragraphs
     */
    record Part(int from, int to, int stretch, Optional<Run> run) {}

    DraftText(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
        starts = new int[stretches.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            starts[i] = all.length();
            add(stretches.get(i), i, all);
        }
        starts[stretches.size()] = all.length();
        text = all.toString();
    }

    private void add(Stretch stretch, int index, StringBuilder all) {
        if (stretch.kind() == Stretch.Kind.BREAK) {
            addMark(stretch.text(), index, all);
            return;
        }
        boolean first = true;
        for (List<Run> line : stretch.lines()) {
            if (!first) {
                addMark("\n", index, all);
            }
            first = false;
            for (Run run : line) {
                parts.add(new Part(all.length(), all.length() + run.text().length(), index, Optional.of(run)));
                all.append(run.text());
            }
        }
    }

    private void addMark(String mark, int index, StringBuilder all) {
        parts.add(new Part(all.length(), all.length() + mark.length(), index, Optional.empty()));
        all.append(mark);
    }

    String text() {
        return text;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<Part> parts() {
        return parts;
    }

    /** Where a stretch begins; for their number, where the text ends. */
    int start(int stretch) {
        return starts[stretch];
    }

    /** The stretch of a character. */
    int stretchAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int at = found >= 0 ? found : -found - 2;
        // Of stretches that say nothing, the one behind them.
        while (at + 1 < stretches.size() && starts[at + 1] == offset) {
            at++;
        }
        return at;
    }

    /** The paragraphs. */
    List<String> lines() {
        return List.of(text.split("\n", -1));
    }
}
