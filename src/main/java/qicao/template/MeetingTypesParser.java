package qicao.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.genre.Family;
import qicao.genre.Role;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/** Reads meeting-types.yaml and collects everything that is wrong with it. For one file. */
final class MeetingTypesParser {
    private static final List<String> FACT_LISTS = List.of("required", "recommended", "optional");
    private static final List<String> KEYS = List.of(
            "slug",
            "name",
            "aliases",
            "family",
            "skeleton",
            "sections",
            "required",
            "recommended",
            "optional",
            "examples",
            "evidence");
    private static final List<String> MANDATORY = List.of("slug", "name", "family", "skeleton");
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    MeetingTypesParser(String source) {
        this.source = source;
    }

    /**
     * @throws DiagnosticException with every error of the file
     */
    List<MeetingType> parse(byte[] content) {
        YamlDocument document = new YamlReader().read(source, content);
        diagnostics.addAll(document.diagnostics());
        List<MeetingType> types = new ArrayList<>();
        if (document.root().isPresent()) {
            types.addAll(types(document.root().get()));
        } else if (diagnostics.isEmpty()) {
            diagnostics.add(Diagnostic.error("TYPE-002", Place.of(source)));
        }
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors);
        }
        return types;
    }

    private List<MeetingType> types(YamlNode root) {
        Optional<YamlMap> file = map(root);
        if (file.isEmpty()) {
            return List.of();
        }
        refuseUnknownKeys(file.get(), List.of("common", "types"));
        Map<String, List<String>> common = new HashMap<>();
        file.get().get("common").flatMap(this::map).ifPresent(map -> {
            refuseUnknownKeys(map, FACT_LISTS);
            common.putAll(factLists(map));
        });
        List<YamlNode> items = file.get().get("types").map(this::list).orElse(List.of());
        if (items.isEmpty()) {
            diagnostics.add(Diagnostic.error("TYPE-002", file.get().place()));
        }
        List<MeetingType> types = new ArrayList<>();
        Map<String, MeetingType> taken = new HashMap<>();
        for (YamlNode item : items) {
            map(item).flatMap(map -> type(map, common)).ifPresent(type -> {
                refuseTakenNames(type, taken, item.place());
                types.add(type);
            });
        }
        return types;
    }

    private Optional<MeetingType> type(YamlMap map, Map<String, List<String>> common) {
        refuseUnknownKeys(map, KEYS);
        List<String> missing =
                MANDATORY.stream().filter(key -> map.get(key).isEmpty()).toList();
        missing.forEach(key -> diagnostics.add(Diagnostic.error("TYPE-005", map.place(), key)));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        String slug = text(map, "slug");
        if (!SLUG.matcher(slug).matches()) {
            diagnostics.add(Diagnostic.error("TYPE-006", map.place(), slug));
        }
        Optional<Family> family = known(map.get("family").orElseThrow(), Family::of, "TYPE-009");
        List<Role> skeleton = roles(map.get("skeleton").orElseThrow());
        List<List<Role>> sections = new ArrayList<>();
        map.get("sections").map(this::list).orElse(List.of()).forEach(node -> sections.add(roles(node)));
        Map<String, List<String>> facts = withCommon(factLists(map), common, map.place());
        return family.map(known -> new MeetingType(
                slug,
                text(map, "name"),
                texts(map, "aliases"),
                known,
                skeleton,
                sections,
                facts.getOrDefault("required", List.of()),
                facts.getOrDefault("recommended", List.of()),
                facts.getOrDefault("optional", List.of()),
                examples(map),
                text(map, "evidence")));
    }

    private List<Role> roles(YamlNode node) {
        List<Role> roles = new ArrayList<>();
        list(node).forEach(name -> known(name, Role::of, "TYPE-008").ifPresent(roles::add));
        return roles;
    }

    private Map<String, List<String>> factLists(YamlMap map) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String name : FACT_LISTS) {
            lists.put(name, texts(map, name));
        }
        return lists;
    }

    private Map<String, String> examples(YamlMap map) {
        Map<String, String> examples = new LinkedHashMap<>();
        map.get("examples")
                .flatMap(this::map)
                .ifPresent(pairs ->
                        pairs.items().forEach(pair -> examples.put(pair.key().text(), text(pair.value()))));
        return examples;
    }

    /** The common facts come first; where the type says something else of one of them, the type is right. */
    private Map<String, List<String>> withCommon(
            Map<String, List<String>> own, Map<String, List<String>> common, Place place) {
        Set<String> seen = new LinkedHashSet<>();
        own.values()
                .forEach(paths -> paths.stream()
                        .filter(path -> !seen.add(path))
                        .forEach(path -> diagnostics.add(Diagnostic.error("TYPE-010", place, path))));
        Map<String, List<String>> merged = new LinkedHashMap<>();
        for (String name : FACT_LISTS) {
            List<String> paths = new ArrayList<>(common.getOrDefault(name, List.of()));
            paths.removeAll(seen);
            paths.addAll(own.getOrDefault(name, List.of()));
            merged.put(name, paths);
        }
        return merged;
    }

    private void refuseTakenNames(MeetingType type, Map<String, MeetingType> taken, Place place) {
        Set<String> own = new LinkedHashSet<>();
        for (String name : MeetingTypes.namesOf(type)) {
            boolean first = own.add(TypeName.normalized(name));
            MeetingType other = first ? taken.putIfAbsent(TypeName.normalized(name), type) : null;
            if (other != null) {
                diagnostics.add(Diagnostic.error("TYPE-007", place, name, other.name()));
            }
        }
    }

    private <T> Optional<T> known(YamlNode node, Function<String, Optional<T>> lookup, String code) {
        String name = text(node);
        Optional<T> found = lookup.apply(name);
        if (found.isEmpty()) {
            diagnostics.add(Diagnostic.error(code, node.place(), name));
        }
        return found;
    }

    private void refuseUnknownKeys(YamlMap map, List<String> keys) {
        for (YamlMap.Item item : map.items()) {
            if (!keys.contains(item.key().text())) {
                diagnostics.add(Diagnostic.error(
                        "TYPE-004", item.key().place(), item.key().text(), String.join(", ", keys)));
            }
        }
    }

    private List<String> texts(YamlMap map, String key) {
        return map.get(key)
                .map(node -> list(node).stream().map(this::text).toList())
                .orElse(List.of());
    }

    private String text(YamlMap map, String key) {
        return map.get(key).map(this::text).orElse("");
    }

    private String text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().strip();
        }
        diagnostics.add(Diagnostic.error("TYPE-003", node.place(), "一个词", "one word"));
        return "";
    }

    private List<YamlNode> list(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items();
        }
        if (!(node instanceof YamlScalar scalar) || !scalar.text().isEmpty()) {
            diagnostics.add(Diagnostic.error("TYPE-003", node.place(), "列表", "a list"));
        }
        return List.of();
    }

    private Optional<YamlMap> map(YamlNode node) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        diagnostics.add(Diagnostic.error("TYPE-003", node.place(), "一组“键: 值”", "keys with values"));
        return Optional.empty();
    }
}
