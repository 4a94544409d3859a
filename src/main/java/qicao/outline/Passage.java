package qicao.outline;

import java.util.ArrayList;
import java.util.List;
import qicao.corpus.Line;

/** Cuts paragraphs out of a speech. */
final class Passage {
    private Passage() {}

    /** The text from one place up to another, one piece a paragraph, without empty ones and outer white space. */
    static List<Line> between(List<Line> lines, Position begin, Position end) {
        List<Line> pieces = new ArrayList<>();
        for (int i = begin.paragraph(); i <= end.paragraph() && i < lines.size(); i++) {
            Line line = lines.get(i);
            int from = i == begin.paragraph() ? begin.offset() : 0;
            int to = i == end.paragraph() ? end.offset() : line.text().length();
            if (from < to && !line.text().substring(from, to).isBlank()) {
                pieces.add(line.piece(from, to));
            }
        }
        return pieces;
    }
}
