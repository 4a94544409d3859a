package qicao.fillin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.template.MeetingType;

/** Compares what a meeting type wants with what a fill-in has. */
final class MissingFacts {
    private final MeetingType type;
    private final List<KeyPath> required;
    private final List<KeyPath> recommended;

    /**
     * @param known paths that types before named, by what they wrote; types share most of theirs
     * @throws DiagnosticException if the type names a key that the schema does not know
     */
    MissingFacts(MeetingType type, Map<String, Optional<KeyPath>> known) {
        List<Diagnostic> unknown = new ArrayList<>();
        this.type = type;
        this.required = paths(type.required(), known, unknown);
        this.recommended = paths(type.recommended(), known, unknown);
        paths(type.optional(), known, unknown);
        paths(type.examples().keySet(), known, unknown);
        if (!unknown.isEmpty()) {
            throw new DiagnosticException(unknown);
        }
    }

    private List<KeyPath> paths(
            Collection<String> paths, Map<String, Optional<KeyPath>> known, List<Diagnostic> unknown) {
        List<KeyPath> found = new ArrayList<>();
        for (String path : paths) {
            known.computeIfAbsent(path, KeyPath::of)
                    .ifPresentOrElse(
                            found::add,
                            () -> unknown.add(Diagnostic.error("FILL-021", Place.of(type.name()), type.slug(), path)));
        }
        return found;
    }

    /**
     * A warning for each required fact that is missing, a hint for each recommended one; about the file as a whole.
     *
     * @param refused whether a value at a path was left out of the fill-in: it is not missing but wrong
     */
    List<Diagnostic> in(Entry root, Predicate<String> refused) {
        List<Diagnostic> found = new ArrayList<>();
        List<KeyPath> missing = new ArrayList<>();
        for (KeyPath path : required) {
            if (!path.isIn(root) && !refused.test(path.chinese())) {
                missing.add(path);
                found.add(finding("FILL-019", Severity.WARNING, path, root));
            }
        }
        for (KeyPath path : recommended) {
            // 任务.措施 is worth a word only once there are tasks.
            if (!path.isIn(root)
                    && !refused.test(path.chinese())
                    && missing.stream().noneMatch(path::startsWith)) {
                missing.add(path);
                found.add(finding("FILL-020", Severity.HINT, path, root));
            }
        }
        return found;
    }

    private String example(KeyPath path) {
        Optional<Key> plain = path.last().plainKey();
        String whole = plain.map(key -> path.chinese() + "." + key.chinese()).orElse(path.chinese());
        return type.examples().getOrDefault(whole, path.last().sample());
    }

    private Diagnostic finding(String code, Severity severity, KeyPath path, Entry root) {
        Field field = path.last();
        return new Diagnostic(
                code,
                severity,
                Place.of(root.place().source()),
                List.of(path.chinese(), path.english(), field.chinese(), field.english(), example(path)),
                path.chinese());
    }
}
