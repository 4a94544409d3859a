package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import qicao.diagnostic.Diagnostic;

/**
 * What one file holds.
 *
 * @param lines the lines that are not blank, in order, as they stand
 * @param unread what is in the file and could not be read, in file order
 */
record FileText(List<RawLine> lines, List<Unread> unread) {
    FileText {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    /** A file that was read to its end. */
    static FileText whole(List<RawLine> lines) {
        return new FileText(lines, List.of());
    }

    /**
     * The findings a user sees: what was not read, and that nothing was.
     *
     * @param speeches what cleaning made of the lines
     */
    List<Diagnostic> findings(String path, List<Speech> speeches) {
        List<Diagnostic> findings =
                new ArrayList<>(unread.stream().map(part -> part.at(path)).toList());
        if (speeches.isEmpty() && findings.stream().noneMatch(Diagnostic::isError)) {
            findings.add(new UnreadableException("CORPUS-009").at(path));
        }
        return findings;
    }
}
