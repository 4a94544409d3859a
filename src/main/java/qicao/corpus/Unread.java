package qicao.corpus;

import java.util.Arrays;
import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;

/**
 * A part of a file that could not be read while the rest could.
 *
 * @param code of the finding
 * @param severity {@link Severity#WARNING} where text is missing, {@link Severity#HINT} where there may be some
 * @param line 1-based line of the file (for Word files: paragraph) before which it stands, 0 if it has no place
 * @param arguments of the finding
 */
record Unread(String code, Severity severity, int line, List<String> arguments) {
    Unread {
        arguments = List.copyOf(arguments);
    }

    static Unread warning(String code, int line, Object... arguments) {
        return new Unread(
                code,
                Severity.WARNING,
                line,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static Unread hint(String code, int line) {
        return new Unread(code, Severity.HINT, line, List.of());
    }

    /** The same, in a file that holds the file. */
    Unread at(int place) {
        return new Unread(code, severity, place, arguments);
    }

    Diagnostic at(String path) {
        return new Diagnostic(code, severity, line == 0 ? Place.of(path) : new Place(path, line, 0), arguments);
    }
}
