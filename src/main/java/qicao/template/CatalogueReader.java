package qicao.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fingerprint.Fingerprint;
import qicao.genre.Family;
import qicao.genre.Tone;

/**
 * Lays the files of a library over one another. {@code DIR/sections/recap.ftl} and {@code DIR/headings.ftl} stand for the
 * shipped files of these names; {@code DIR/sections/*.mined.ftl} and what is in {@code DIR/custom} is laid over them, where the
 * same id replaces, an empty frame takes out, and a new id joins. A file whose content is a shipped one's is not read again.
 */
final class CatalogueReader {
    private final TemplateLibrary library;
    private final CompiledTemplates compiled = CompiledTemplates.shipped();
    private final Optional<Set<String>> conditions;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<WordingFile> base = new ArrayList<>();
    private final List<WordingFile> layers = new ArrayList<>();
    /** Where the ids of the files that were read stand, by the file in {@link #base}. */
    private final Map<WordingFile, Map<String, Place>> places = new LinkedHashMap<>();

    /**
     * A reader for a library.
     *
     * @param conditions those that drafting knows; empty if it is no matter here
     */
    CatalogueReader(TemplateLibrary library, Optional<Set<String>> conditions) {
        this.library = library;
        this.conditions = conditions;
    }

    Catalogue read() {
        Set<String> parts = new LinkedHashSet<>();
        for (String name : compiled.wordings()) {
            WordingFile shipped = compiled.wording(name);
            parts.addAll(shipped.parts());
            base.add(shipped);
        }
        if (library.isShipped()) {
            return new Catalogue(
                    new PatternCatalog(new PatternCatalog.Layers(base, List.of(), Voice.NONE)),
                    parts,
                    List.of(),
                    fingerprint());
        }
        TemplateTexts texts = TemplateTexts.of(library);
        Set<String> sayable = new LinkedHashSet<>(parts);
        texts.said().forEach(said -> sayable.add(said.part()));
        lay(new KnownWords(conditions, audiences(), Optional.of(sayable)));
        PatternCatalog patterns = new PatternCatalog(new PatternCatalog.Layers(base, layers, voice()));
        parts.addAll(patterns.parts());
        Catalogue sound = new Catalogue(patterns, parts, List.of(), "");
        texts.said().stream()
                .filter(said -> !parts.contains(said.part()))
                .forEach(said -> findings.add(sound.misspelt(said.part(), said.place())));
        findings.addAll(texts.findings());
        return new Catalogue(patterns, parts, findings, fingerprint());
    }

    private String fingerprint() {
        Fingerprint print = new Fingerprint().add(compiled.fingerprint());
        if (!library.isShipped()) {
            Path folder = library.folders().get(1);
            Stream.of(TemplateFolder.TEMPLATE, TemplateFolder.YAML)
                    .flatMap(suffix -> TemplateFolder.names(folder, suffix).stream())
                    .forEach(name -> changed(folder, name)
                            .ifPresent(file -> print.add(name).add(file.content())));
        }
        return print.text();
    }

    /** A file that is not the shipped one of its name. */
    private static Optional<TemplateLibrary.Source> changed(Path folder, String name) {
        try {
            Optional<TemplateLibrary.Source> shipped = TemplateLibrary.ofShipped(name);
            return TemplateLibrary.in(folder, name)
                    .filter(file ->
                            shipped.isEmpty() || !Arrays.equals(shipped.get().content(), file.content()));
        } catch (DiagnosticException unreadable) {
            // Told where it is needed.
            return Optional.empty();
        }
    }

    private void lay(KnownWords known) {
        Path custom = library.folders().get(0);
        Path folder = library.folders().get(1);
        List<String> shipped = compiled.wordings();
        for (String name : wordings(folder)) {
            WordingName kind = WordingName.of(name, false).orElseThrow();
            parse(folder, name, kind, known).ifPresent(reading -> {
                int at = shipped.indexOf(name);
                if (kind.layer()) {
                    layers.add(reading.wording());
                    checkRemovals(reading);
                    return;
                }
                if (at < 0) {
                    base.add(reading.wording());
                } else {
                    base.set(at, reading.wording());
                }
                places.put(reading.wording(), reading.ids());
            });
        }
        checkDoubles();
        for (String name : wordings(custom)) {
            if (isShipped(custom, name)) {
                layers.add(compiled.wording(name));
            }
            parse(custom, name, WordingName.of(name, true).orElseThrow(), known).ifPresent(reading -> {
                layers.add(reading.wording());
                checkRemovals(reading);
            });
        }
    }

    /** The voice of the house; none if it cannot be read, which is told. */
    private Voice voice() {
        try {
            return library.find(Voice.FILE).map(Voice::read).orElse(Voice.NONE);
        } catch (DiagnosticException unreadable) {
            findings.addAll(unreadable.diagnostics());
            return Voice.NONE;
        }
    }

    private static List<String> wordings(Path folder) {
        return TemplateFolder.names(folder, TemplateFolder.TEMPLATE).stream()
                .filter(name -> WordingName.of(name, false).isPresent())
                .toList();
    }

    private boolean isShipped(Path folder, String name) {
        try {
            return TemplateLibrary.in(folder, name)
                    .filter(source -> compiled.isOf(name, source.content()))
                    .isPresent();
        } catch (DiagnosticException unreadable) {
            // Told when it is parsed.
            return false;
        }
    }

    /** A file of a folder; empty if it is the shipped one, or cannot be read at all. */
    private Optional<WordingParser.Reading> parse(Path folder, String name, WordingName kind, KnownWords known) {
        try {
            Optional<TemplateLibrary.Source> source = TemplateLibrary.in(folder, name);
            if (source.isEmpty() || compiled.isOf(name, source.get().content())) {
                return Optional.empty();
            }
            WordingParser.Reading reading = WordingParser.read(source.get(), kind, known);
            findings.addAll(reading.findings());
            return Optional.of(reading);
        } catch (DiagnosticException unreadable) {
            findings.addAll(unreadable.diagnostics());
            return Optional.empty();
        }
    }

    /** An id in a file that was read must not stand in another of the base; what was mined gives way to what people wrote. */
    private void checkDoubles() {
        List<String> names = compiled.wordings();
        places.forEach((file, ids) -> {
            Set<String> others = new HashSet<>();
            for (int at = 0; at < base.size(); at++) {
                boolean mined = at < names.size()
                        && WordingName.of(names.get(at), false).orElseThrow().mined();
                if (base.get(at) != file && !mined) {
                    others.addAll(base.get(at).ids());
                }
            }
            ids.forEach((id, place) -> {
                if (others.contains(id)) {
                    findings.add(Diagnostic.error("PATTERN-005", place, id));
                }
            });
        });
    }

    /** What is taken out must be there. */
    private void checkRemovals(WordingParser.Reading reading) {
        if (reading.removed().isEmpty()) {
            return;
        }
        Set<String> there = new LinkedHashSet<>();
        base.forEach(file -> there.addAll(file.ids()));
        layers.forEach(file -> there.addAll(file.ids()));
        reading.removed().forEach((id, place) -> {
            if (!there.contains(id)) {
                findings.add(Diagnostic.warning("PATTERN-020", place, id, Nearest.to(id, there)));
            }
        });
    }

    /** Families and meeting types; empty if the types cannot be read, which is told elsewhere. */
    private Optional<Set<String>> audiences() {
        try {
            Set<String> audiences = new LinkedHashSet<>();
            Arrays.stream(Family.values()).map(Family::slug).forEach(audiences::add);
            Arrays.stream(Tone.values()).map(Tone::slug).forEach(audiences::add);
            MeetingTypes.of(library, compiled).all().stream()
                    .map(MeetingType::slug)
                    .forEach(audiences::add);
            return Optional.of(audiences);
        } catch (DiagnosticException unreadable) {
            return Optional.empty();
        }
    }
}
