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

    int endLine() {
        return lines.get(lines.size() - 1).lastNumber();
    }

    int length() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }
}
