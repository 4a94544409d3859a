package qicao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Severity;
import qicao.draft.Draft;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.planning.Doubts;
import qicao.template.MeetingTypes;

/** Reads a fill-in and drafts its speech, and tells what the writer should know of both. */
final class SpeechMaker {
    /** A required fact is missing: the draft reports the hole itself. */
    private static final String MISSING = "FILL-019";

    private final Session session;

    SpeechMaker(Session session) {
        this.session = session;
    }

    /**
     * A speech.
     *
     * @param drafter what drafted it
     */
    record Made(FillIn fillIn, Drafting drafting, Drafter drafter) {
        Draft draft() {
            return drafting.draft();
        }
    }

    /**
     * Drafts a speech.
     *
     * @param input the fill-in
     * @param templates a folder instead of the templates that Qicao brings along
     * @param seed overrides the one in the fill-in
     * @throws DiagnosticException if the fill-in or the templates are wrong
     */
    Made make(String input, Optional<String> templates, OptionalLong seed) {
        Optional<Path> folder = templates.map(session.workspace()::folder);
        if (folder.isPresent()) {
            MeetingTypes types = Session.types(folder);
            Drafter drafter = Drafter.in(folder.get());
            report(drafter.templateFindings());
            return draft(fillIn(input, types), drafter, seed);
        }
        // The shipped templates get ready while the fill-in is read, which takes as long.
        FutureTask<Drafter> drafter = new FutureTask<>(Drafter::prepared);
        Thread aside = new Thread(drafter, "templates");
        aside.setDaemon(true);
        aside.start();
        return draft(fillIn(input, MeetingTypes.builtIn()), result(drafter), seed);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Made draft(FillIn fillIn, Drafter drafter, OptionalLong seed) {
        // What does not fit together goes into the draft: the writer hears of it here too.
        report(Doubts.in(fillIn).stream().filter(finding -> !isHint(finding)).toList());
        Drafting drafting = drafter.draft(fillIn, new DraftingOptions(seed));
        report(drafting.findings());
        return new Made(fillIn, drafting, drafter);
    }

    private FillIn fillIn(String name, MeetingTypes types) {
        Reading reading = new FillInReader(types)
                .read(Workspace.displayName(name), session.workspace().read(name));
        report(reading.diagnostics().stream()
                .filter(finding -> !finding.code().equals(MISSING))
                .toList());
        return reading.fillIn().orElseThrow(() -> new IllegalStateException("no fill-in and no error in " + name));
    }

    /** Prints what is wrong and counts what could be better; an error ends the command. */
    private void report(List<Diagnostic> findings) {
        if (findings.stream().anyMatch(Diagnostic::isError)) {
            throw new DiagnosticException(
                    findings.stream().filter(finding -> !isHint(finding)).toList());
        }
        session.console()
                .report(findings.stream().filter(finding -> !isHint(finding)).toList());
        long hints = findings.stream().filter(SpeechMaker::isHint).count();
        if (hints > 0) {
            session.console().remark(session.console().messages().text("CLI-hints", hints));
        }
    }

    private static boolean isHint(Diagnostic finding) {
        return finding.severity() == Severity.HINT;
    }
}
