package qicao.cli;

import java.util.ArrayList;
import java.util.List;
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.diagnostic.DiagnosticException;

/**
 * The inputs of a command that reads speeches.
 *
 * @param reader reads them, standard input included
 * @param names those that can be read
 * @param failed whether standard input could not be read, which is reported already
 */
record CorpusInputs(CorpusReader reader, List<String> names, boolean failed) {
    CorpusInputs {
        names = List.copyOf(names);
    }

    static CorpusInputs of(Session session, List<String> inputs) {
        CorpusReader reader = new CorpusReader(ReadingLimits.defaults())
                .in(session.workspace().root());
        if (!inputs.contains(Workspace.STANDARD)) {
            return new CorpusInputs(reader, inputs, false);
        }
        try {
            byte[] content = session.workspace().read(Workspace.STANDARD);
            return new CorpusInputs(reader.withStandardInput(content), inputs, false);
        } catch (DiagnosticException e) {
            session.console().report(e.diagnostics());
            List<String> others = new ArrayList<>(inputs);
            others.remove(Workspace.STANDARD);
            return new CorpusInputs(reader, others, true);
        }
    }
}
