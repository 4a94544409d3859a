package qicao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.docx.DraftMark;
import qicao.output.Content;
import qicao.output.Replacement;
import qicao.template.MeetingTypes;

/**
 * What a command works with.
 *
 * @param console where it speaks
 * @param workspace where its files are
 */
record Session(Console console, Workspace workspace) {
    /** The folder that {@code --templates} names; empty where the shipped ones are wanted. */
    Optional<Path> templates(ParseResult arguments) {
        return Options.<String>value(arguments, Options.TEMPLATES).map(workspace::folder);
    }

    /** The meeting types that {@code --templates} brings; the built-in ones without it. */
    MeetingTypes types(ParseResult arguments) {
        return types(templates(arguments));
    }

    /** The meeting types of a folder; the built-in ones without one. */
    static MeetingTypes types(Optional<Path> folder) {
        return folder.map(MeetingTypes::load).orElseGet(MeetingTypes::builtIn);
    }

    /** What an output may replace: an untouched draft of ours, anything but the inputs if the user insists. */
    Replacement replacement(boolean force, List<String> inputs) {
        List<Path> paths = inputs.stream()
                .filter(name -> !Workspace.isStandard(name))
                .flatMap(name -> workspace.path(name).stream())
                .toList();
        return new Replacement(force, paths, Session::isUntouchedDraft);
    }

    /** Why an output would not be written as things stand; standard output always would. */
    Optional<Diagnostic> refusal(String name, Replacement replacement) {
        if (Workspace.isStandard(name)) {
            return Optional.empty();
        }
        return workspace
                .output(name)
                .map(file -> file.refusal(replacement))
                .orElseGet(() -> Optional.of(unknownName(name)));
    }

    /** Writes a result where the user wants it: the exit code. */
    int write(String name, Replacement replacement, Content content) {
        if (Workspace.isStandard(name)) {
            return console.print(content);
        }
        Optional<Diagnostic> failure = workspace
                .output(name)
                .map(file -> file.write(replacement, content))
                .orElseGet(() -> Optional.of(unknownName(name)));
        failure.ifPresent(console::report);
        return failure.isPresent() ? ExitCode.OUTPUT : ExitCode.DONE;
    }

    /** Whether a file is a draft of ours, as it was written. */
    static boolean isUntouchedDraft(Path file) {
        try {
            return DraftMark.of(file) == DraftMark.UNTOUCHED;
        } catch (IOException e) {
            // What cannot be read cannot be known to be ours.
            return false;
        }
    }

    private static Diagnostic unknownName(String name) {
        return Diagnostic.error("OUT-011", Place.of(name));
    }
}
