package qicao.drafting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fillin.ExampleFillIn;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.template.Catalogue;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/**
 * Checks a template folder: the file of types, what drafts can say, the syntax of every template and what it would invent, and,
 * when all that is well, a draft of each type is made of a fill-in that has everything and of one that has next to nothing.
 */
public final class TemplateCheck {
    private static final String BARE = "{会议类型: \"%s\", 会议: {名称: 会议, 主题: 主题}, 任务: [抓好一项, 抓好另一项]}";

    private final Path folder;
    private final Limits limits;
    private final Set<Diagnostic> findings = new LinkedHashSet<>();

    private TemplateCheck(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** Everything that is wrong with a folder, files first, then what the trial drafts met. */
    public static List<Diagnostic> of(Path folder) {
        return of(folder, Limits.defaults());
    }

    static List<Diagnostic> of(Path folder, Limits limits) {
        TemplateCheck check = new TemplateCheck(folder, limits);
        check.check();
        return List.copyOf(check.findings);
    }

    private void check() {
        Optional<TemplateLibrary> library = unlessWrong(() -> TemplateLibrary.in(folder));
        if (library.isEmpty()) {
            return;
        }
        if (!library.get().holdsTemplates()) {
            findings.add(Diagnostic.error("TPL-015", Place.of(folder.toString())));
            return;
        }
        Optional<MeetingTypes> types = unlessWrong(() -> MeetingTypes.load(folder));
        Optional<FillInReader> reader = types.flatMap(known -> unlessWrong(() -> new FillInReader(known)));
        Catalogue catalogue = library.get().catalogue(Conditions.known());
        findings.addAll(catalogue.findings());
        findings.addAll(new Templates(library.get(), catalogue, limits).syntaxFaults());
        Optional<Drafter> drafter = unlessWrong(() -> new Drafter(library.get(), limits));
        if (reader.isPresent() && drafter.isPresent() && findings.stream().noneMatch(Diagnostic::isError)) {
            for (MeetingType type : types.get().all()) {
                tryOut(type, reader.get(), drafter.get());
            }
        }
    }

    /** Drafts until one fails: a template that is wrong for everything should not be told of twice. */
    private void tryOut(MeetingType type, FillInReader reader, Drafter drafter) {
        for (String yaml : List.of(ExampleFillIn.of(type), BARE.formatted(type.name()))) {
            FillIn fillIn = reader.read(type.name(), yaml.getBytes(StandardCharsets.UTF_8))
                    .fillIn()
                    .orElseThrow(() -> new IllegalStateException("an example that is wrong: " + type.slug()));
            if (unlessWrong(() -> drafter.draft(fillIn, DraftingOptions.defaults()))
                    .isEmpty()) {
                return;
            }
            for (String companion : List.of(Drafter.SCRIPT, Drafter.AGENDA, Drafter.NOTICE)) {
                if (unlessWrong(() -> drafter.companion(fillIn, DraftingOptions.defaults(), companion, Occasion.NONE))
                        .isEmpty()) {
                    return;
                }
            }
        }
    }

    /** A step's result; empty if it failed, which is then among the findings. */
    private <T> Optional<T> unlessWrong(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (DiagnosticException wrong) {
            findings.addAll(wrong.diagnostics());
            return Optional.empty();
        }
    }
}
