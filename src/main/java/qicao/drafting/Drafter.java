package qicao.drafting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.Provenance;
import qicao.draft.Run;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Rank;
import qicao.genre.Tone;
import qicao.planning.Dice;
import qicao.planning.DocumentPlan;
import qicao.planning.DocumentPlanner;
import qicao.planning.Register;
import qicao.template.Catalogue;
import qicao.template.MeetingType;
import qicao.template.PatternCatalog;
import qicao.template.Slot;
import qicao.template.TemplateLibrary;

/**
 * Makes drafts. The steps: the {@link DocumentPlanner} decides what is told and in which order, the {@link HeadingChooser} finds
 * headings, {@code speech.ftl} or the type's own template is rendered with directives that find words and build the blocks, and
 * what the writer supplied is compared with what was told.
 *
 * <p>Instances may be shared by threads; everything that changes belongs to one draft.
 */
public final class Drafter {
    /** Findings quote at most so many characters of a fact. */
    private static final int LONGEST_QUOTE = 30;

    /** Tells a speech as it was planned. */
    private static final String SPEECH = "speech.ftl";

    /** The host's script (主持词), which goes out with a speech. */
    public static final String SCRIPT = "packet/script.ftl";

    /** The agenda (会议议程). */
    public static final String AGENDA = "packet/agenda.ftl";

    /** The notice (会议通知). */
    public static final String NOTICE = "packet/notice.ftl";

    private static final String OWN_TEXT = "types/own-text.ftl";

    private static final String VERSION = Optional.ofNullable(
                    Drafter.class.getPackage().getImplementationVersion())
            .orElse("dev");

    private final TemplateLibrary library;
    private final Limits limits;
    private final PatternCatalog patterns;
    private final List<Diagnostic> templateFindings;
    private final Templates templates;
    /** Of the templates. */
    private final String fingerprint;

    private final Map<String, Candidates> candidates = new ConcurrentHashMap<>();
    private final Map<String, Boolean> ownTemplates = new ConcurrentHashMap<>();

    /**
     * A drafter with the templates of a library.
     *
     * @throws DiagnosticException with everything that is wrong with its own sections, headings and templates
     */
    public Drafter(TemplateLibrary library) {
        this(library, Limits.defaults());
    }

    Drafter(TemplateLibrary library, Limits limits) {
        this.library = library;
        this.limits = limits;
        Catalogue catalogue = library.catalogue(Conditions.known());
        catalogue.refuseErrors();
        this.patterns = catalogue.patterns();
        this.templateFindings = catalogue.findings();
        this.templates = new Templates(library, catalogue, limits);
        this.fingerprint = catalogue.fingerprint();
    }

    /** A drafter with the shipped templates. */
    public static Drafter shipped() {
        return new Drafter(TemplateLibrary.shipped());
    }

    /** A drafter with the shipped templates that has done already what its first draft would wait for. */
    public static Drafter prepared() {
        Drafter drafter = shipped();
        drafter.templates.prepare();
        return drafter;
    }

    /**
     * A drafter with the templates of a folder.
     *
     * @throws DiagnosticException if the folder or its templates cannot be used
     */
    public static Drafter in(Path folder) {
        return new Drafter(TemplateLibrary.in(folder));
    }

    /**
     * Makes the draft of one speech.
     *
     * @throws DiagnosticException if a template is wrong (TPL-NNN)
     */
    public Drafting draft(FillIn fillIn, DraftingOptions options) {
        DocumentPlan plan = DocumentPlanner.plan(fillIn, options.seed());
        Dice dice = new Dice(plan.wording().seed());
        DraftSink sink = new DraftSink(limits);
        Slots slots = new Slots(fillIn, plan, sink.told());
        Optional<List<Choice>> points = options.points() ? Optional.of(new ArrayList<>()) : Optional.empty();
        Pins pins = Pins.of(fillIn.root());
        HeadingChooser chooser =
                new HeadingChooser(patterns, fillIn.type(), plan.wording().tone(), dice, slots::value, pins, points);
        Discourse discourse = new Discourse(
                fillIn,
                plan,
                slots,
                sink,
                lexicalChoice(fillIn, plan, dice),
                chooser.headings(plan),
                pins,
                points,
                templates,
                Occasion.NONE);
        String template = template(fillIn);
        templates.render(template, discourse);
        refuseUntold(discourse, template);
        List<Block> made = discourse.sink.blocks();
        List<Stretch> stretches = pins.isEmpty() && !options.points() ? List.of() : pins.in(made);
        List<Block> blocks = pins.isEmpty() ? made : StretchJoiner.join(stretches);
        Draft draft = new Draft(about(fillIn, blocks, slots, seed(fillIn, options)), blocks);
        List<Diagnostic> findings = findings(discourse, draft, pins);
        findings.addAll(pins.findings());
        return new Drafting(draft, findings, points.orElse(List.of()), options.points() ? stretches : List.of());
    }

    /**
     * Makes a document that goes out with a speech. Its findings tell its holes only: it need not say what the fill-in has for the speech.
     *
     * @param template of the library, {@code packet/notice.ftl}
     * @param occasion what it may know of the speech
     * @throws DiagnosticException if a template is wrong (TPL-NNN)
     */
    public Drafting companion(FillIn fillIn, DraftingOptions options, String template, Occasion occasion) {
        DocumentPlan plan = DocumentPlanner.plan(fillIn, options.seed());
        DraftSink sink = new DraftSink(limits);
        Slots slots = new Slots(fillIn, plan, sink.told());
        Discourse discourse = new Discourse(
                fillIn,
                plan,
                slots,
                sink,
                lexicalChoice(fillIn, plan, new Dice(plan.wording().seed())),
                List.of(),
                Pins.none(),
                Optional.empty(),
                templates,
                occasion);
        templates.render(template, discourse);
        List<Block> blocks = sink.blocks();
        Draft draft = new Draft(about(fillIn, blocks, slots, seed(fillIn, options)), blocks);
        return new Drafting(draft, holes(fillIn, draft), List.of(), List.of());
    }

    private void refuseUntold(Discourse discourse, String template) {
        List<DocumentPlan.Section> untold = discourse.untoldSections();
        if (!untold.isEmpty()) {
            Place place = Place.of(library.describe(template));
            throw new DiagnosticException(untold.stream()
                    .map(section -> Diagnostic.error("TPL-010", place, SectionDirective.name(section)))
                    .toList());
        }
    }

    private String template(FillIn fillIn) {
        if (fillIn.isOwnText()) {
            return OWN_TEXT;
        }
        String own = templateOf(fillIn.type());
        return ownTemplates.computeIfAbsent(own, name -> library.find(name).isPresent()) ? own : SPEECH;
    }

    /** The name of the template that tells a speech of a type, where it differs from the others. */
    static String templateOf(MeetingType type) {
        return "types/" + type.slug() + ".ftl";
    }

    /** What keepers of the library's own templates should know, whatever the draft: warnings. */
    public List<Diagnostic> templateFindings() {
        return templateFindings;
    }

    private LexicalChoice lexicalChoice(FillIn fillIn, DocumentPlan plan, Dice dice) {
        return new LexicalChoice(
                candidates(fillIn.type(), Register.rank(fillIn), plan.wording().tone()), dice);
    }

    private Candidates candidates(MeetingType type, Rank rank, Optional<Tone> tone) {
        String kind = type.slug() + " " + rank.slug()
                + tone.map(wanted -> " " + wanted.slug()).orElse("");
        return candidates.computeIfAbsent(kind, any -> new Candidates(patterns, type, rank, tone));
    }

    private Draft.About about(FillIn fillIn, List<Block> blocks, Slots slots, long seed) {
        String title = blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> Block.text(block.runs()))
                .findFirst()
                .orElse("");
        return new Draft.About(
                title,
                fillIn.root().fact(Key.SPEAKER, Key.PERSON).map(Fact::text).orElse(""),
                fillIn.type().name(),
                slots.value(Slot.TOPIC).map(Phrase::getAsString).orElse(""),
                Optional.of(new Provenance(VERSION, fingerprint, fillIn.fingerprint(), seed)));
    }

    private static long seed(FillIn fillIn, DraftingOptions options) {
        return options.seed().orElseGet(() -> seed(fillIn));
    }

    /** The number that a fill-in wishes for, not what it is mixed with; 0 if it wishes for none. */
    public static long seed(FillIn fillIn) {
        return fillIn.root()
                .fact(Key.WORDING, Key.SEED)
                .map(fact -> Long.parseLong(fact.text()))
                .orElse(0L);
    }

    /** The seed that a draft was made with, if it is not the one that its fill-in wishes for now. */
    public static OptionalLong otherSeed(FillIn fillIn, Optional<Provenance> made) {
        long own = seed(fillIn);
        return made.map(Provenance::seed)
                .filter(seed -> seed != own)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static List<Diagnostic> findings(Discourse discourse, Draft draft, Pins pins) {
        List<Block> blocks = draft.blocks();
        List<Diagnostic> findings = holes(discourse.fillIn, draft);
        for (Fact name : DocumentPlanner.misplaced(discourse.fillIn)) {
            findings.add(
                    Diagnostic.warning("DRAFT-003", name.place(), name.text()).about(name.path()));
        }
        List<Fact> untold = discourse.untold();
        if (!pins.isEmpty()) {
            untold.addAll(lost(discourse.told(), draft));
        }
        String text = untold.isEmpty() ? "" : text(blocks);
        for (Fact fact : untold) {
            if (!text.contains(fact.text())) {
                findings.add(
                        Diagnostic.warning("DRAFT-002", fact.place(), Origin.counted(fact.path()), shorten(fact.text()))
                                .about(fact.path()));
            }
        }
        return findings;
    }

    /** Each missing fact once. */
    private static List<Diagnostic> holes(FillIn fillIn, Draft draft) {
        List<Diagnostic> findings = new ArrayList<>();
        Place place = Place.of(fillIn.root().place().source());
        Set<String> holes = new LinkedHashSet<>();
        for (Block block : draft.blocks()) {
            for (Run run : block.runs()) {
                if (run.origin() instanceof Origin.Missing missing && holes.add(missing.path())) {
                    findings.add(Diagnostic.warning(
                                    "DRAFT-001", place, Origin.counted(missing.path()), missing.expectation())
                            .about(missing.path()));
                }
            }
        }
        return findings;
    }

    /** The facts that were told and are no longer: a pin took the words that told them. */
    private static List<Fact> lost(List<Fact> told, Draft draft) {
        Set<String> printed = new HashSet<>();
        draft.runs().forEach(run -> {
            if (run.origin() instanceof Origin.Written written) {
                printed.add(written.path());
            }
        });
        return told.stream().filter(fact -> !printed.contains(fact.path())).toList();
    }

    /** All that is told, a block a line. */
    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            Draft.heading(block).ifPresent(heading -> text.append(heading.text()));
            block.runs().forEach(run -> text.append(run.text()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
