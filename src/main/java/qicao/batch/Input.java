package qicao.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.fillin.BaseFillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.fingerprint.Fingerprint;

/**
 * What one draft is made from. It is opened when its turn comes, once, so that a batch has few inputs in memory and an input
 * that changes meanwhile is seen in one state.
 *
 * @param name as findings and reports name it: a file as typed, or {@code 名册.xlsx!Sheet1:5} for a row
 * @param stem what its draft is called unless the user has other wishes, without an ending; empty if there can be none
 * @param opener gives the content
 */
record Input(String name, Optional<String> stem, Opener opener) {
    /** Gives an input's content. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens the input.
         *
         * @throws DiagnosticException if it cannot be read
         */
        Content open();
    }

    /**
     * An input's content.
     *
     * @param fingerprint hands over everything that the fill-in is made of, to tell whether it changed
     * @param reading makes the fill-in
     * @param refusals why no draft may be made of it, though the rest can be read
     */
    record Content(
            Consumer<Fingerprint> fingerprint, Function<FillInReader, Reading> reading, List<Diagnostic> refusals) {
        Content {
            refusals = List.copyOf(refusals);
        }
    }

    /** A fill-in in a file of its own. */
    static Input file(String name, String stem, FileAccess files) {
        return new Input(name, Optional.of(stem), () -> {
            byte[] content = files.read(name);
            return new Content(print -> print.add(content), reader -> reader.read(name, content), List.of());
        });
    }

    /** A fill-in in a row of a table. */
    static Input row(
            String name, String stem, BaseFillIn base, List<BaseFillIn.Supplied> values, List<Diagnostic> refusals) {
        return new Input(
                name,
                Optional.of(stem),
                () -> new Content(
                        print -> values.forEach(
                                value -> print.add(value.path().toString()).add(value.text())),
                        reader -> base.with(values, name, reader),
                        refusals));
    }

    /** An input that is known not to be usable. */
    static Input broken(String name, List<Diagnostic> findings) {
        return new Input(name, Optional.empty(), () -> {
            throw new DiagnosticException(findings);
        });
    }
}
