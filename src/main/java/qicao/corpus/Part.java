package qicao.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A text of a file, cut out by {@link Splitter}.
 *
 * @param startLine 1-based, the title's line if there is one
 * @param title the title line as it stands
 * @param lines what follows the title, never empty
 */
record Part(int startLine, Optional<String> title, List<RawLine> lines) {
    Part {
        lines = List.copyOf(lines);
    }

    /** The title without a date in brackets behind it and the number of a piece before it, and otherwise as it stands. */
    Optional<String> undatedTitle() {
        return title.map(line -> Titles.named(line.substring(0, Titles.dateStart(line))));
    }

    /** The date in brackets behind the title, as a line of its own. */
    Optional<Line> dateInTitle() {
        return title.map(line -> Spaces.strip(line.substring(Titles.dateStart(line))))
                .filter(date -> !date.isEmpty())
                .map(date -> new Line(date, startLine));
    }

    int endLine() {
        return lines.get(lines.size() - 1).lastNumber();
    }

    int length() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }
}
