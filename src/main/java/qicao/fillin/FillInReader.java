package qicao.fillin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlLimits;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlReader;

/**
 * Reads a fill-in: YAML to a tree, the tree to {@link Entry entries} by the {@link Schema}, then the values are checked and
 * what the meeting type wants is compared with what is there. All problems are told at once.
 *
 * <p>Instances are immutable and may be shared.
 */
public final class FillInReader {
    /** A fill-in of 100 tasks has 50 KB; nobody types 4 MB. */
    static final YamlLimits LIMITS = new YamlLimits(4 << 20, 100_000, 50, 100_000);

    /** So many types are named where there are many. */
    private static final int EXAMPLES = 3;

    /** Not put together of Java's comparators: linking those takes a short process longer than sorting. */
    private static final Comparator<Diagnostic> READING_ORDER = (one, other) -> {
        int byLine = Integer.compare(one.place().line(), other.place().line());
        return byLine != 0
                ? byLine
                : Integer.compare(one.place().column(), other.place().column());
    };

    private final MeetingTypes types;
    private final Map<String, MissingFacts> wanted = new HashMap<>();

    /**
     * A reader for the types of a template library.
     *
     * @throws DiagnosticException if a type names keys that no fill-in has
     */
    public FillInReader(MeetingTypes types) {
        this.types = types;
        Map<String, Optional<KeyPath>> known = new HashMap<>();
        for (MeetingType type : types.all()) {
            wanted.put(type.slug(), new MissingFacts(type, known));
        }
    }

    /**
     * Reads a fill-in's content, in any encoding that {@link YamlReader} knows.
     *
     * @param sourceName as the user knows it: a path as typed, or {@code <stdin>}
     */
    public Reading read(String sourceName, byte[] content) {
        return read(sourceName, document(sourceName, content));
    }

    /** A file's tree, within the limits of a fill-in. */
    static YamlDocument document(String sourceName, byte[] content) {
        return new YamlReader(LIMITS).read(sourceName, content);
    }

    /** Reads a tree. */
    Reading read(String sourceName, YamlDocument document) {
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        Optional<FillIn> fillIn = document.root().isPresent()
                ? checked(document, diagnostics)
                : nothing(sourceName, document.hasErrors(), diagnostics);
        diagnostics.sort(READING_ORDER);
        boolean hasErrors = diagnostics.stream().anyMatch(Diagnostic::isError);
        return new Reading(hasErrors ? Optional.empty() : fillIn, diagnostics);
    }

    private static Optional<FillIn> nothing(String sourceName, boolean explained, List<Diagnostic> diagnostics) {
        if (!explained) {
            diagnostics.add(Diagnostic.error("FILL-010", Place.of(sourceName)));
        }
        return Optional.empty();
    }

    private Optional<FillIn> checked(YamlDocument document, List<Diagnostic> diagnostics) {
        if (!(document.root().orElseThrow() instanceof YamlMap map)) {
            diagnostics.add(
                    Diagnostic.error("FILL-011", document.root().orElseThrow().place()));
            return Optional.empty();
        }
        EntryReader entries = new EntryReader(diagnostics);
        Entry root = entries.read(map);
        new ValueChecks(diagnostics).check(root);
        Optional<MeetingType> type = typeOf(root, entries, diagnostics);
        if (!FillIn.isOwnText(root)) {
            type.map(MeetingType::slug)
                    .map(wanted::get)
                    .ifPresent(missing -> diagnostics.addAll(missing.in(root, entries::hasRefused)));
        }
        return type.map(known -> new FillIn(known, root));
    }

    private Optional<MeetingType> typeOf(Entry root, EntryReader entries, List<Diagnostic> diagnostics) {
        Optional<Fact> name = root.fact(Key.TYPE);
        if (name.isEmpty()) {
            if (!entries.hasRefused(Key.TYPE.chinese())) {
                diagnostics.add(Diagnostic.error("FILL-012", root.place(), names(someTypes()))
                        .about(Key.TYPE.chinese()));
            }
            return Optional.empty();
        }
        Optional<MeetingType> type = types.resolve(name.get().text());
        if (type.isEmpty()) {
            String typed = name.get().text();
            diagnostics.add(Diagnostic.error(
                            "FILL-013", name.get().place(), Excerpt.of(typed), names(types.nearest(typed, EXAMPLES)))
                    .about(name.get().path()));
        }
        return type;
    }

    /** Not all of them: a table tells this at each of its rows. */
    private List<MeetingType> someTypes() {
        return types.all().subList(0, Math.min(EXAMPLES, types.all().size()));
    }

    private static String names(List<MeetingType> types) {
        return String.join("、", types.stream().map(MeetingType::name).toList());
    }
}
