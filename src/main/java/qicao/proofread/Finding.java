package qicao.proofread;

import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Severity;

/**
 * A finding (校对意见).
 *
 * @param diagnostic code, severity, place and what the message quotes
 * @param spot the piece of the file
 * @param suggestion what should stand in place of the piece, empty text to remove it; absent unless replacing is safe
 */
public record Finding(Diagnostic diagnostic, Spot spot, Optional<String> suggestion) {
    static Finding error(String code, Spot spot, Object... arguments) {
        return new Finding(Diagnostic.error(code, spot.place(), arguments), spot, Optional.empty());
    }

    static Finding warning(String code, Spot spot, Object... arguments) {
        return new Finding(Diagnostic.warning(code, spot.place(), arguments), spot, Optional.empty());
    }

    static Finding hint(String code, Spot spot, Object... arguments) {
        return new Finding(Diagnostic.hint(code, spot.place(), arguments), spot, Optional.empty());
    }

    static Finding of(Severity severity, String code, Spot spot, Object... arguments) {
        return switch (severity) {
            case ERROR -> error(code, spot, arguments);
            case WARNING -> warning(code, spot, arguments);
            case HINT -> hint(code, spot, arguments);
        };
    }

    /** The same with a replacement; without a column there is nothing to replace. */
    Finding suggesting(String replacement) {
        return spot.length() == 0 ? this : new Finding(diagnostic, spot, Optional.of(replacement));
    }

    /** Its code. */
    public String code() {
        return diagnostic.code();
    }

    /** Its severity. */
    public Severity severity() {
        return diagnostic.severity();
    }

    /** Whether it is an error. */
    public boolean isError() {
        return diagnostic.isError();
    }
}
