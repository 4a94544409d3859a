package qicao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.output.OutputFile;
import qicao.output.Replacement;
import qicao.output.WriteFailure;
import qicao.template.FileChange;

/**
 * Writes what mining made into a template folder, or shows it. What was edited by hand is only replaced if the user insists, and a
 * file in {@code custom} never.
 *
 * @param name of the folder as the user typed it
 * @param force whether edited files are replaced
 */
record MinedFiles(Session session, String name, Path folder, boolean force) {
    /** Prints what would happen to each file: the exit code. */
    int show(List<FileChange> changes) {
        StringBuilder lines = new StringBuilder();
        changes.forEach(change -> lines.append(session.console()
                        .messages()
                        .text("MINE-would-" + change.kind().name().toLowerCase(Locale.ROOT), path(change)))
                .append('\n'));
        // Standard output may hold the JSON of the run.
        session.console().tell(lines.toString());
        return ExitCode.DONE;
    }

    /** Writes the files, each whole or not at all, until one cannot be written: the exit code. */
    int write(List<FileChange> changes) {
        for (FileChange change : changes) {
            switch (change.kind()) {
                case SAME -> {}
                case OVERRIDDEN -> report("MINE-006", change);
                case EDITED -> {
                    if (!force) {
                        report("MINE-005", change);
                    } else if (!write(change)) {
                        return ExitCode.OUTPUT;
                    }
                }
                case NEW, CHANGED -> {
                    if (!write(change)) {
                        return ExitCode.OUTPUT;
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    private void report(String code, FileChange change) {
        session.console().report(Diagnostic.warning(code, Place.of(path(change))));
    }

    private boolean write(FileChange change) {
        Path file = folder.resolve(change.name());
        Optional<Diagnostic> failure;
        try {
            Files.createDirectories(file.getParent());
            byte[] content = change.content().getBytes(StandardCharsets.UTF_8);
            failure = new OutputFile(path(change), file)
                    .write(new Replacement(true, List.of(), any -> true), out -> out.write(content));
        } catch (IOException e) {
            failure = Optional.of(WriteFailure.finding(e, Place.of(path(change)), folder));
        }
        failure.ifPresent(session.console()::report);
        return failure.isEmpty();
    }

    private String path(FileChange change) {
        return name + "/" + change.name();
    }
}
