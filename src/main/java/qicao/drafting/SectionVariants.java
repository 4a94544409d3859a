package qicao.drafting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.template.Frame;
import qicao.template.PatternCatalog;
import qicao.template.SectionFiles;
import qicao.template.TemplateLibrary;

/**
 * The variants that the section files can say, by the ids in their {@code <#on "…">}. A keeper who edits a section file may
 * take a variant out; the catalogue still lists it, and it must not be chosen, for nothing would be said.
 */
final class SectionVariants {
    private static final Pattern VARIANT = Pattern.compile("<#(?:on|case)\\s([^>]*)>");
    private static final Pattern ID = Pattern.compile("[\"']([^\"']+)[\"']");

    /** A finding names so many of the variants it is about. */
    private static final int NAMED = 3;

    private final PatternCatalog patterns;
    private final Map<String, Map<String, Variant>> files = new LinkedHashMap<>();

    /**
     * A variant of a section file.
     *
     * @param text what stands behind its tag, to the end of the line
     */
    private record Variant(Place place, String text) {}

    SectionVariants(TemplateLibrary library, PatternCatalog patterns) {
        this.patterns = patterns;
        for (String file : patterns.sectionFiles()) {
            library.find(file).ifPresent(source -> files.put(file, variants(source)));
        }
    }

    private static Map<String, Variant> variants(TemplateLibrary.Source source) {
        return variants(source.name(), new String(source.content(), StandardCharsets.UTF_8));
    }

    private static Map<String, Variant> variants(String name, String text) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher variant = VARIANT.matcher(lines[i]);
            while (variant.find()) {
                Matcher id = ID.matcher(variant.group(1));
                while (id.find()) {
                    Place place = new Place(name, i + 1, variant.start() + 1);
                    variants.put(
                            id.group(1),
                            new Variant(place, lines[i].substring(variant.end()).strip()));
                }
            }
        }
        return variants;
    }

    /** The patterns without the frames that no section file says. */
    PatternCatalog spoken() {
        return patterns.only(frame ->
                files.getOrDefault(PatternCatalog.sectionFile(frame), Map.of()).containsKey(frame.id()));
    }

    /** Where catalogue and section files do not agree: warnings, for the rest is still good for drafts. */
    List<Diagnostic> findings(TemplateLibrary library) {
        Map<String, Set<String>> unsaid = new LinkedHashMap<>();
        for (Frame frame : patterns.frames()) {
            String file = PatternCatalog.sectionFile(frame);
            if (!files.getOrDefault(file, Map.of()).containsKey(frame.id())) {
                unsaid.computeIfAbsent(file, any -> new TreeSet<>()).add(frame.id());
            }
        }
        List<Diagnostic> findings = new ArrayList<>();
        unsaid.forEach((file, ids) -> findings.add(Diagnostic.warning(
                "TPL-012", Place.of(library.describe(file)), String.join("、", first(ids)), ids.size())));
        for (Map<String, Variant> variants : files.values()) {
            variants.forEach((id, variant) -> {
                if (patterns.frame(id).isEmpty()) {
                    findings.add(Diagnostic.warning("TPL-013", variant.place(), id));
                }
            });
        }
        findings.addAll(reworded());
        return Collections.unmodifiableList(findings);
    }

    /** Wordings that are not those of the catalogue: said is what the section file has, which its keeper may not expect. */
    private List<Diagnostic> reworded() {
        Map<String, Variant> catalogued = new HashMap<>();
        SectionFiles.of(patterns).forEach((file, text) -> catalogued.putAll(variants(file, text)));
        List<Diagnostic> findings = new ArrayList<>();
        for (Map<String, Variant> variants : files.values()) {
            variants.forEach((id, variant) -> {
                Variant meant = catalogued.get(id);
                if (meant != null && !meant.text().equals(variant.text())) {
                    findings.add(Diagnostic.hint("TPL-021", variant.place(), id));
                }
            });
        }
        return findings;
    }

    private static List<String> first(Set<String> ids) {
        return ids.stream().limit(NAMED).toList();
    }
}
