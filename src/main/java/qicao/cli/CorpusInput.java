package qicao.cli;

import java.util.List;
import java.util.function.Consumer;
import qicao.corpus.SourceText;
import qicao.corpus.Speech;
import qicao.diagnostic.Diagnostic;
import qicao.outline.Outline;
import qicao.outline.Outliner;

/** Reads the files that a command names, once and one after the other, reports those that cannot be read, and shows how far it is. */
final class CorpusInput {
    /** Files between two steps of the progress: about a second of reading. */
    private static final int SHOWN_EVERY = 20;

    private final Session session;
    private int files;
    private boolean failed;

    CorpusInput(Session session) {
        this.session = session;
    }

    /** Hands on what each file holds; copies are not marked. */
    void forEach(List<String> inputs, Consumer<SourceText> consumer) {
        CorpusInputs readable = CorpusInputs.of(session, inputs);
        failed |= readable.failed();
        readable.reader().readUnmarked(readable.names(), text -> {
            progress();
            session.console().report(text.diagnostics());
            if (text.diagnostics().stream().anyMatch(Diagnostic::isError)) {
                failed = true;
            } else {
                consumer.accept(text);
            }
        });
        session.console().progress("");
    }

    /** Hands on the outline of every speech, copies among them, and what is none. */
    void forEachOutline(List<String> inputs, Consumer<Outline> speeches, Consumer<Speech> others) {
        Outliner outliner = new Outliner();
        forEach(
                inputs,
                text -> text.speeches().forEach(speech -> {
                    if (speech.kind() == Speech.Kind.OTHER) {
                        others.accept(speech);
                    } else {
                        speeches.accept(outliner.outline(speech));
                    }
                }));
    }

    /** How many files were read, unreadable ones included. */
    int files() {
        return files;
    }

    /** Whether one of them could not be read. */
    boolean failed() {
        return failed;
    }

    private void progress() {
        files++;
        if (files % SHOWN_EVERY == 0) {
            session.console().progress(session.console().messages().text("CLI-read", files));
        }
    }
}
