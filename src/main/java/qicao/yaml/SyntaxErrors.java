package qicao.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import qicao.diagnostic.Diagnostic;

/**
 * The parser's complaints in the words of an office. The parser says what it cannot go on with ({@code mapping values are not
 * allowed here}); the writer needs to know which slip of the pen caused it, often on the line before. The English texts are
 * those of SnakeYAML's ScannerImpl and ParserImpl.
 */
final class SyntaxErrors {
    private final Lines lines;

    SyntaxErrors(Lines lines) {
        this.lines = lines;
    }

    /** At least one error; several where the same slip is visible on other lines as well. */
    List<Diagnostic> explain(MarkedYAMLException e) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        if (mark == null) {
            return List.of(Diagnostic.error("YAML-022", lines.end()));
        }
        if (problem.contains("(TAB)")) {
            return tabs(mark);
        }
        Diagnostic first = explain(problem, Objects.requireNonNullElse(e.getContext(), ""), e.getContextMark(), mark);
        return first.code().equals("YAML-006") ? fullWidthColons(first) : List.of(first);
    }

    private Diagnostic explain(String problem, String context, @Nullable Mark contextMark, Mark mark) {
        if (problem.startsWith("mapping values are not allowed")) {
            return unexpectedColon(mark);
        }
        if (context.contains("simple key") && contextMark != null) {
            return slipIn(lines.lineOf(contextMark))
                    .orElseGet(() -> Diagnostic.error("YAML-020", lines.place(contextMark), text(contextMark)));
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream") && contextMark != null) {
            return Diagnostic.error("YAML-016", lines.place(contextMark));
        }
        if (context.contains("flow") && contextMark != null) {
            return insideBrackets(contextMark, mark);
        }
        if (context.contains("an alias") || context.contains("an anchor") || context.contains("a tag")) {
            return special(Objects.requireNonNullElse(contextMark, mark));
        }
        if (problem.contains("cannot start any token") || problem.contains("expected the node content")) {
            return special(mark);
        }
        if (problem.contains("found '<scalar>'") && endsInQuote(mark)) {
            return Diagnostic.error("YAML-015", lines.place(mark));
        }
        if (problem.contains("expected <block end>") || problem.contains("<document start>")) {
            return slipIn(lines.lineOf(mark)).orElseGet(() -> Diagnostic.error("YAML-019", lines.place(mark)));
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return Diagnostic.error("YAML-021", lines.place(mark), "-");
        }
        return Diagnostic.error("YAML-022", lines.place(mark));
    }

    /** A colon where none may be: a second one on the line, or the line before is not what it looks like. */
    private Diagnostic unexpectedColon(Mark mark) {
        String before = lines.line(lines.lineOf(mark)).substring(0, lines.offsetInLine(mark));
        if (before.contains(": ")) {
            return Diagnostic.error("YAML-017", lines.place(mark));
        }
        Optional<Diagnostic> slip = slipIn(lines.lineOf(mark));
        int previous = previousContent(lines.lineOf(mark));
        if (slip.isEmpty() && previous >= 0) {
            slip = slipIn(previous);
        }
        if (slip.isEmpty() && previous >= 0 && !lines.line(previous).contains(":")) {
            String line = lines.line(previous);
            slip = Optional.of(Diagnostic.error("YAML-020", lines.place(previous, indent(line)), line.strip()));
        }
        int indent = indent(lines.line(lines.lineOf(mark)));
        return slip.orElseGet(() -> Diagnostic.error("YAML-019", lines.place(lines.lineOf(mark), indent)));
    }

    private Diagnostic insideBrackets(Mark opened, Mark mark) {
        String line = lines.line(lines.lineOf(mark));
        int from = lines.lineOf(opened) == lines.lineOf(mark) ? lines.offsetInLine(opened) : 0;
        int comma = line.substring(from, lines.offsetInLine(mark)).lastIndexOf('，');
        if (comma >= 0 && line.startsWith(":", lines.offsetInLine(mark))) {
            return Diagnostic.error("YAML-024", lines.place(lines.lineOf(mark), from + comma));
        }
        String bracket = text(opened).startsWith("[") ? "[" : "{";
        return Diagnostic.error(
                "YAML-018", lines.place(mark), bracket, bracket.equals("[") ? "]" : "}", lines.lineOf(opened) + 1);
    }

    private Diagnostic special(Mark mark) {
        String rest = text(mark);
        String found = rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
        return Diagnostic.error("YAML-021", lines.place(mark), found);
    }

    /** {@code "十四五"规划}: the text goes on after the quote that ends it. */
    private boolean endsInQuote(Mark mark) {
        String before = lines.line(lines.lineOf(mark))
                .substring(0, lines.offsetInLine(mark))
                .stripTrailing();
        return before.endsWith("\"") || before.endsWith("'");
    }

    /** What is visibly wrong with a line that should read {@code 键: 值} or {@code - 值}. */
    private Optional<Diagnostic> slipIn(int index) {
        String line = lines.line(index);
        int start = indent(line);
        if (start < line.length() && KeySlips.isWideSpace(line.charAt(start))) {
            return Optional.of(Diagnostic.error("YAML-007", lines.place(index, start)));
        }
        if (line.startsWith("-", start)
                && !line.startsWith("- ", start)
                && !line.strip().equals("-")) {
            return Optional.of(Diagnostic.error("YAML-026", lines.place(index, start)));
        }
        int key = line.startsWith("- ", start) ? start + 2 + indent(line.substring(start + 2)) : start;
        for (int i = key; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == KeySlips.FULL_WIDTH_COLON && i > key) {
                return Optional.of(Diagnostic.error("YAML-006", lines.place(index, i), line.substring(key, i)));
            }
            if (c == ':') {
                boolean glued = i + 1 < line.length() && line.charAt(i + 1) != ' ';
                return glued && i > key
                        ? Optional.of(Diagnostic.error("YAML-025", lines.place(index, i), line.substring(key, i)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whoever typed one full-width colon typed more: the first finding and the other short keys that look like it. */
    private List<Diagnostic> fullWidthColons(Diagnostic first) {
        List<Diagnostic> found = new ArrayList<>();
        int blockIndent = -1;
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.line(i);
            if (line.isBlank() || (blockIndent >= 0 && indent(line) > blockIndent)) {
                continue;
            }
            blockIndent = isBlockHeader(line) ? indent(line) : -1;
            slipIn(i)
                    .filter(slip -> slip.code().equals("YAML-006")
                            && (slip.arguments().get(0).length() <= 4 || slip.equals(first)))
                    .ifPresent(found::add);
        }
        if (!found.contains(first)) {
            found.add(0, first);
        }
        return found;
    }

    /** {@code 内容: |}: the lines below are text, whatever they look like. */
    private static boolean isBlockHeader(String line) {
        String end = line.stripTrailing();
        return end.endsWith("|") || end.endsWith(">") || end.endsWith("|-") || end.endsWith(">-");
    }

    private List<Diagnostic> tabs(Mark mark) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            int indent = indent(lines.line(i));
            if (i == lines.lineOf(mark)) {
                found.add(Diagnostic.error("YAML-005", lines.place(mark)));
            } else if (lines.line(i).startsWith("\t", indent)) {
                found.add(Diagnostic.error("YAML-005", lines.place(i, indent)));
            }
        }
        return found;
    }

    private int previousContent(int line) {
        int index = line - 1;
        while (index >= 0
                && (lines.line(index).isBlank()
                        || lines.line(index).stripLeading().startsWith("#"))) {
            index--;
        }
        return index;
    }

    private String text(Mark mark) {
        return lines.line(lines.lineOf(mark))
                .substring(lines.offsetInLine(mark))
                .strip();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
