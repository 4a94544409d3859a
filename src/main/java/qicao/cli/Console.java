package qicao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.output.Content;
import qicao.output.WriteFailure;

/** Speaks to the user: results on standard output, findings and remarks on standard error. */
final class Console {
    /** Back to the first column, and the line cleared (ECMA-48 section 8.3.41). */
    private static final String START_OF_LINE = "\r\u001b[K";

    private static final Place STANDARD_OUTPUT = Place.of("<stdout>");

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    Console(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    MessageCatalog messages() {
        return messages;
    }

    boolean isTerminal() {
        return surroundings.terminal();
    }

    /** Prints one finding. */
    void report(Diagnostic diagnostic) {
        remark(messages.line(diagnostic));
    }

    /** Prints findings, a line each, in the given order. */
    void report(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    /** The time. */
    Instant now() {
        return surroundings.clock().instant();
    }

    /** Prints a line on standard error. */
    void remark(String line) {
        tell(line + "\n");
    }

    /** Prints a text on standard error. Nobody can be told when that fails, so a failure is passed over. */
    void tell(String text) {
        try {
            surroundings.err().write(text.getBytes(surroundings.charset()));
            surroundings.err().flush();
        } catch (IOException e) {
            // The exit code still says how it went.
        }
    }

    /** Prints a text for the user as a result: the exit code. */
    int print(String text) {
        return print(out -> out.write(text.getBytes(surroundings.charset())));
    }

    /** Prints a document as a result, byte for byte: the exit code. */
    int print(Content content) {
        Optional<IOException> failure = write(content);
        failure.ifPresent(e -> report(WriteFailure.ofStandardOutput(e, STANDARD_OUTPUT)));
        return failure.isPresent() ? ExitCode.OUTPUT : ExitCode.DONE;
    }

    /** Prints texts for the user as they come, until one cannot be printed: the exit code. */
    int printAll(Consumer<Consumer<String>> texts) {
        return print(out -> texts.accept(text -> {
            try {
                out.write(MessageCatalog.printable(text).getBytes(surroundings.charset()));
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** Shows how far long work has come, on a terminal only; the next call replaces it, an empty text removes it. */
    void progress(String text) {
        if (!isTerminal()) {
            return;
        }
        try {
            surroundings.out().write((START_OF_LINE + text).getBytes(surroundings.charset()));
            surroundings.out().flush();
        } catch (IOException e) {
            // The result will meet the same failure and report it.
        }
    }

    private Optional<IOException> write(Content content) {
        try {
            OutputStream out = new BufferedOutputStream(surroundings.out());
            content.writeTo(out);
            out.flush();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        } catch (UncheckedIOException e) {
            return Optional.of(Objects.requireNonNull(e.getCause()));
        }
    }
}
