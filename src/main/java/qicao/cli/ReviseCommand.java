package qicao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.corpus.SourceLine;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.docx.DraftOrigins;
import qicao.draft.Provenance;
import qicao.drafting.Drafter;
import qicao.fillin.FillIn;
import qicao.fillin.FillInFile;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.genre.Role;
import qicao.json.JsonWriter;
import qicao.proofread.Finding;
import qicao.proofread.ProofreadSettings;
import qicao.proofread.Proofreader;
import qicao.revise.Difference;
import qicao.revise.Reviser;
import qicao.revise.Revision;
import qicao.template.MeetingTypes;

/** {@code revise}: what the pen changed in a draft goes back into its fill-in. */
final class ReviseCommand implements Command {
    private static final String STRICT = "--strict";
    /** Counts and numbers that an edit may belie. */
    private static final Pattern COUNTED = Pattern.compile("(?:COUNT|NUM)-\\d+");

    private static final Pattern NUMBERED =
            Pattern.compile("(?<stem>.*?)(?:\\.(?<number>\\d{1,6}))?(?<ending>\\.[A-Za-z]+)?");
    /** What a line shows of a text. */
    private static final int LONGEST_SHOWN = 60;
    /** Characters shown around what differs. */
    private static final int AROUND = 8;

    /** The name of a stretch that is no path of the fill-in. */
    private static final Pattern POINT = Pattern.compile("([a-z]+)(?:[.@#].*)?");

    /** What stands at points that belong to no role. */
    private static final Map<String, String> NAMED = Map.of(
            "duty", "谁何时做",
            "headings", "一级标题",
            "marker", "序号",
            "mark", "标点",
            "break", "分段",
            "announcement", "讲几点",
            "text", "连接的话");

    private final Session session;

    ReviseCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("revise")
                .addPositional(Options.argument("FILL"))
                .addPositional(Options.secondArgument("EDITED"))
                .addOption(Options.output())
                .addOption(Options.templates())
                .addOption(Options.flag(Options.JSON))
                .addOption(Options.flag(STRICT))
                .addOption(Options.flag(Options.FORCE));
    }

    @Override
    public int run(ParseResult arguments) {
        String fillIn = Options.first(arguments).orElseThrow();
        String edited = Options.second(arguments).orElseThrow();
        Optional<Diagnostic> misuse = Workspace.misuse(List.of(fillIn, edited), "revise");
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        String output = Options.<String>value(arguments, Options.OUTPUT).orElseGet(() -> next(fillIn));
        Original original = original(fillIn, arguments);
        byte[] content = session.workspace().read(edited);
        Manuscript text = CorpusReader.manuscript(Workspace.displayName(edited), content);
        session.console().report(text.diagnostics());
        if (text.lines().isEmpty()) {
            return ExitCode.INPUT;
        }
        DraftOrigins origins = DraftOrigins.of(content);
        Revision revision = revise(original, text, origins);
        List<Diagnostic> findings = findings(original, text, origins, revision);
        session.console().report(findings);
        int written = write(original, output, arguments.hasMatchedOption(Options.FORCE), edited, revision);
        if (written != ExitCode.DONE) {
            return written;
        }
        int printed = arguments.hasMatchedOption(Options.JSON)
                ? session.console().print(json(original.name(), edited, output, revision, findings))
                : summary(output, revision);
        boolean doubtful = arguments.hasMatchedOption(STRICT) && !findings.isEmpty();
        return Math.max(printed, doubtful ? ExitCode.INPUT : ExitCode.DONE);
    }

    /** The fill-in that the draft was made from, and what drafts it. */
    private record Original(String name, FillInFile file, FillIn fillIn, Drafter drafter, MeetingTypes types) {}

    private Original original(String name, ParseResult arguments) {
        MeetingTypes types = session.types(arguments);
        Drafter drafter = session.templates(arguments).map(Drafter::in).orElseGet(Drafter::shipped);
        session.console().report(drafter.templateFindings());
        byte[] content = session.workspace().read(name);
        Reading reading = new FillInReader(types).read(Workspace.displayName(name), content);
        FillIn fillIn = reading.fillIn()
                .orElseThrow(() -> new DiagnosticException(reading.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .toList()));
        return new Original(name, FillInFile.of(Workspace.displayName(name), content), fillIn, drafter, types);
    }

    private static Revision revise(Original original, Manuscript edited, DraftOrigins origins) {
        return new Reviser(original.drafter(), original.types())
                .revise(
                        original.file(),
                        edited.lines().stream().map(SourceLine::text).toList(),
                        Drafter.otherSeed(original.fillIn(), origins.provenance()));
    }

    /** What the writer should look at: what the draft was made from, what people remarked, what no longer fits. */
    private static List<Diagnostic> findings(
            Original original, Manuscript edited, DraftOrigins origins, Revision revision) {
        List<Diagnostic> findings = new ArrayList<>();
        Place file = Place.of(edited.path());
        Optional<Provenance> now = revision.draft().about().provenance();
        origins.provenance().ifPresent(made -> {
            if (!made.fillIn().equals(original.fillIn().fingerprint())) {
                findings.add(Diagnostic.warning("REVISE-001", file, original.name()));
            }
            if (now.filter(current -> current.templates().equals(made.templates())
                            && current.version().equals(made.version()))
                    .isEmpty()) {
                findings.add(Diagnostic.warning("REVISE-002", file));
            }
        });
        origins.remarks()
                .forEach(
                        remark -> findings.add(Diagnostic.warning("REVISE-006", file, remark.author(), remark.text())));
        findings.addAll(revision.findings());
        new Proofreader(ProofreadSettings.defaults())
                .proofread(edited).stream()
                        .map(Finding::diagnostic)
                        .filter(finding -> COUNTED.matcher(finding.code()).matches())
                        .forEach(findings::add);
        return findings;
    }

    /** Writes the new fill-in; the one that it takes the place of is kept beside it. */
    private int write(Original original, String output, boolean force, String edited, Revision revision) {
        boolean replaces = force && isSame(output, original.name());
        if (replaces) {
            int kept = session.write(
                    output + ".bak",
                    session.replacement(true, List.of(edited)),
                    out -> out.write(original.file().content()));
            if (kept != ExitCode.DONE) {
                return kept;
            }
        }
        List<String> inputs = replaces ? List.of(edited) : List.of(original.name(), edited);
        return session.write(
                output,
                session.replacement(force, inputs),
                out -> out.write(revision.fillIn().content()));
    }

    private boolean isSame(String output, String input) {
        return !Workspace.isStandard(output)
                && !Workspace.isStandard(input)
                && session.workspace()
                        .path(output)
                        .map(path -> path.toAbsolutePath().normalize())
                        .equals(session.workspace()
                                .path(input)
                                .map(path -> path.toAbsolutePath().normalize()));
    }

    /** The next name that is free: 稿.yaml, 稿.2.yaml, 稿.3.yaml. */
    private String next(String fillIn) {
        if (Workspace.isStandard(fillIn)) {
            return Workspace.STANDARD;
        }
        Matcher name = NUMBERED.matcher(fillIn);
        boolean known = name.matches();
        String stem = known ? name.group("stem") : fillIn;
        String ending = known && name.group("ending") != null ? name.group("ending") : "";
        int number = known && name.group("number") != null ? Integer.parseInt(name.group("number")) : 1;
        String next;
        do {
            number++;
            next = stem + "." + number + ending;
        } while (session.workspace().exists(next));
        return next;
    }

    private int summary(String output, Revision revision) {
        Stream<String> changes = revision.differences().stream().map(this::line);
        String verdict = text(
                revision.exact() ? "REVISE-exact" : "REVISE-inexact",
                revision.differences().size());
        Stream<String> written = Workspace.isStandard(output) ? Stream.empty() : Stream.of(text("CLI-written", output));
        List<String> lines = Stream.of(changes, Stream.of(verdict), written)
                .flatMap(all -> all)
                .toList();
        if (Workspace.isStandard(output)) {
            lines.forEach(session.console()::remark);
            return ExitCode.DONE;
        }
        return session.console().print(String.join("\n", lines) + "\n");
    }

    private String line(Difference difference) {
        String old = oneLine(difference.old());
        String changed = oneLine(difference.changed());
        int start = 0;
        int end = 0;
        if (difference.kind() == Difference.Kind.FACT || difference.kind() == Difference.Kind.WORDING) {
            start = Math.max(0, common(old, changed) - AROUND);
            end = Math.max(0, common(reversed(old), reversed(changed)) - AROUND);
            end = Math.min(end, Math.min(old.length(), changed.length()) - start);
        }
        return text(
                "REVISE-" + difference.kind().slug(),
                place(difference.place()),
                excerpt(old, start, end),
                excerpt(changed, start, end));
    }

    /** A place as the reader of the language calls it: closing.call is 结尾（closing.call）. */
    private String place(String place) {
        Matcher point = POINT.matcher(place);
        if (!point.matches()) {
            return place;
        }
        String name = point.group(1);
        return Role.of(name)
                .map(Role::label)
                .or(() -> Optional.ofNullable(NAMED.get(name)))
                .map(label -> text("REVISE-place", label, place))
                .orElse(place);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\R", " ");
    }

    private static String reversed(String words) {
        return new StringBuilder(words).reverse().toString();
    }

    /** How many characters two texts begin with in common. */
    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** What differs with a few words around it. */
    private static String excerpt(String words, int start, int end) {
        String middle = words.substring(start, words.length() - end);
        String shown = middle.length() <= LONGEST_SHOWN ? middle : middle.substring(0, LONGEST_SHOWN) + "…";
        return (start > 0 ? "…" : "") + shown + (end > 0 && middle.length() <= LONGEST_SHOWN ? "…" : "");
    }

    private String json(String fillIn, String edited, String output, Revision revision, List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text)
                .object(object -> object.member("fillIn", Workspace.displayName(fillIn))
                        .member("edited", Workspace.displayName(edited))
                        .member("output", output)
                        .member("exact", revision.exact())
                        .array(
                                "differences",
                                all -> revision.differences()
                                        .forEach(difference -> all.object(one -> one.member(
                                                        "kind",
                                                        difference.kind().slug())
                                                .member("place", difference.place())
                                                .member("old", difference.old())
                                                .member("new", difference.changed()))))
                        .array(
                                "findings",
                                all -> findings.forEach(finding -> all.object(one -> one.member("code", finding.code())
                                        .member(
                                                "severity",
                                                finding.severity().name().toLowerCase(Locale.ROOT))
                                        .member("place", finding.place().toString())
                                        .member(
                                                "message",
                                                session.console().messages().message(finding))))));
        return text.append('\n').toString();
    }

    private String text(String key, Object... arguments) {
        return session.console().messages().text(key, arguments);
    }
}
