package qicao.corpus;

import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/** Ends the reading of one file; the rest of the corpus goes on. */
final class UnreadableException extends Exception {
    private final String code;
    private final transient Object[] arguments;

    /** The code and arguments of the finding that the user sees. */
    UnreadableException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    Diagnostic at(String path) {
        return Diagnostic.error(code, Place.of(path), arguments);
    }
}
