package qicao.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.docx.TablePages;
import qicao.draft.Renderer;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.output.OutputFile;
import qicao.output.Replacement;
import qicao.packet.Companion;
import qicao.packet.TaskPage;
import qicao.packet.TaskTable;
import qicao.packet.TaskWorkbook;
import qicao.style.Styles;

/** {@code packet}: a speech and what goes out with it, from one fill-in. */
final class PacketCommand implements Command {
    private static final String NAME = "packet";
    private static final Place PLACE = Place.of("qicao " + NAME);
    private static final String ONLY = "--only";
    private static final String STYLE = "--style";
    private static final String SEED = "--seed";
    /** The speech's file where the fill-in came from standard input. */
    private static final String NAMELESS = "讲话";

    private final Session session;

    PacketCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name(NAME)
                .addPositional(Options.argument("FILE"))
                .addOption(Options.outputFolder())
                .addOption(Options.text(ONLY, "NAMES"))
                .addOption(Options.text(STYLE, "NAME|FILE"))
                .addOption(Options.number(SEED, Long.class))
                .addOption(Options.templates())
                .addOption(Options.flag(Options.FORCE));
    }

    /** What the user asked for. */
    private record Request(
            String input,
            String folder,
            Set<Companion> wanted,
            Optional<String> style,
            OptionalLong seed,
            boolean force) {
        boolean wants(Companion companion) {
            return wanted.contains(companion);
        }

        /** The fill-in's name without folders and ending. */
        String stem() {
            if (Workspace.isStandard(input)) {
                return NAMELESS;
            }
            int name = Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1;
            int dot = input.lastIndexOf('.');
            return input.substring(name, dot > name ? dot : input.length());
        }

        /** The name of a file of the packet: that of the speech, and what it is. */
        String file(Companion companion, String extension) {
            String what = companion == Companion.SPEECH ? "" : "-" + companion.chinese();
            String separator = folder.endsWith("/") || folder.endsWith("\\") ? "" : "/";
            return folder + separator + stem() + what + "." + extension;
        }
    }

    @Override
    public int run(ParseResult arguments) {
        Set<Companion> wanted = EnumSet.allOf(Companion.class);
        Optional<String> only = Options.value(arguments, ONLY);
        if (only.isPresent()) {
            wanted.clear();
            for (String name : only.get().split("[,，、\\s]+", -1)) {
                Optional<Companion> companion = Companion.named(name);
                if (companion.isEmpty()) {
                    session.console()
                            .report(Diagnostic.error("PACKET-003", PLACE, name, String.join("、", Companion.names())));
                    return ExitCode.USAGE;
                }
                wanted.add(companion.get());
            }
        }
        Request request = new Request(
                Options.first(arguments).orElseThrow(),
                Options.<String>value(arguments, Options.OUTPUT).orElseThrow(),
                wanted,
                Options.value(arguments, STYLE),
                Options.<Long>value(arguments, SEED).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                arguments.hasMatchedOption(Options.FORCE));
        SpeechMaker.Made speech = new SpeechMaker(session)
                .make(request.input(), Options.value(arguments, Options.TEMPLATES), request.seed());
        Map<String, byte[]> files = files(request, speech);
        Optional<Diagnostic> refusal =
                OutputFile.makeFolder(request.folder(), session.workspace().locate(request.folder()));
        if (refusal.isPresent()) {
            session.console().report(refusal.get());
            return ExitCode.OUTPUT;
        }
        return write(request, files);
    }

    /** All files by their names, made before any is written. */
    private Map<String, byte[]> files(Request request, SpeechMaker.Made speech) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Renderer renderer = new DocxFormat().renderer(new Format.Looks(request.style(), false), session);
        if (request.wants(Companion.SPEECH)) {
            files.put(request.file(Companion.SPEECH, renderer.extension()), renderer.render(speech.draft()));
        }
        TaskTable table = TaskTable.of(speech.fillIn(), speech.draft());
        Set<Diagnostic> findings = new LinkedHashSet<>();
        for (Companion companion : request.wanted()) {
            companion.template().ifPresent(template -> {
                Drafting made = speech.drafter()
                        .companion(
                                speech.fillIn(),
                                new DraftingOptions(request.seed()),
                                template,
                                table.occasion(speech.draft()));
                findings.addAll(made.findings());
                files.put(request.file(companion, renderer.extension()), renderer.render(made.draft()));
            });
        }
        // Of what is missing in several the writer hears once.
        findings.removeAll(speech.drafting().findings());
        session.console().report(List.copyOf(findings));
        if (request.wants(Companion.TASKS)) {
            files.putAll(tasks(request, table));
        }
        return files;
    }

    private Map<String, byte[]> tasks(Request request, TaskTable table) {
        Place fillIn = Place.of(Workspace.displayName(request.input()));
        if (table.isEmpty()) {
            session.console().report(Diagnostic.warning("PACKET-001", fillIn));
            return Map.of();
        }
        if (table.withoutOwner() + table.withoutDeadline() > 0) {
            session.console()
                    .report(Diagnostic.warning("PACKET-002", fillIn, table.withoutOwner(), table.withoutDeadline()));
        }
        TablePages pages = new TablePages(DocxFormat.style(request.style().orElse(Styles.DEFAULT), session));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(request.file(Companion.TASKS, "xlsx"), TaskWorkbook.write(table));
        files.put(request.file(Companion.TASKS, "docx"), TaskPage.write(table, pages));
        return files;
    }

    /** Writes what may be written: a file that somebody edited stays as it is, and the others are new all the same. */
    private int write(Request request, Map<String, byte[]> files) {
        Replacement replacement = session.replacement(
                request.force(),
                Stream.concat(Stream.of(request.input()), request.style().stream())
                        .toList());
        List<String> written = new ArrayList<>();
        int exit = ExitCode.DONE;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int one = session.write(file.getKey(), replacement, out -> out.write(file.getValue()));
            if (one == ExitCode.DONE) {
                written.add(session.console().messages().text("CLI-written", file.getKey()));
            }
            exit = Math.max(exit, one);
        }
        int told = written.isEmpty() ? ExitCode.DONE : session.console().print(String.join("\n", written) + "\n");
        return Math.max(exit, told);
    }
}
