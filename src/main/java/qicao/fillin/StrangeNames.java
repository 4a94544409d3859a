package qicao.fillin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;

/**
 * Finds brackets in the writer's own text that look like the name of a fact and are none: 【会议.名字】, 【会议名称】, the name of a
 * figure that is called otherwise. They are printed as they stand, which is seldom meant; other brackets are text.
 */
final class StrangeNames {
    private static final List<Key> OF_LINES = List.of(Key.TITLE, Key.SUBTITLE, Key.SALUTATION);
    private static final List<Key> OF_FIGURES = List.of(Key.CHANGE, Key.PLACING, Key.PROGRESS);
    private static final String HOLE = "待补";
    /** What writers type for the dot between two keys. */
    private static final Pattern DOTS = Pattern.compile("[.．。·・:：、，/\\s]");
    /** Below it one slip makes any word another. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 24;

    /** The names of the whole fill-in by their letters: 会议名称 to 会议.名称. */
    private static final Map<String, String> NAMES = names();

    private final List<Diagnostic> diagnostics;

    StrangeNames(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Field field : Schema.fields(Group.FILL_IN)) {
            String name = field.key().chinese();
            if (FactName.of(name).isPresent()) {
                names.put(name, name);
            }
            field.group()
                    .filter(group -> group != Group.SECTION)
                    .ifPresent(group -> Schema.fields(group)
                            .forEach(below -> Optional.of(
                                            name + "." + below.key().chinese())
                                    .filter(path -> FactName.of(path).isPresent())
                                    .ifPresent(
                                            path -> names.put(DOTS.matcher(path).replaceAll(""), path))));
        }
        return names;
    }

    /** Looks at a fill-in that is the writer's own text. */
    void check(Entry root) {
        OF_LINES.forEach(key -> root.fact(key).ifPresent(fact -> check(fact, List.of())));
        root.entries(Key.SECTIONS).forEach(this::checkPart);
    }

    private void checkPart(Entry part) {
        List<String> own = new ArrayList<>(List.of(Key.OWNER.chinese(), Key.DEADLINE.chinese()));
        for (Entry figure : part.entries(Key.FIGURES)) {
            figure.fact(Key.INDICATOR).ifPresent(name -> {
                own.add(name.text());
                OF_FIGURES.forEach(key -> own.add(name.text() + key.chinese()));
            });
        }
        part.fact(Key.HEADING).ifPresent(fact -> check(fact, own));
        part.fact(Key.BODY).ifPresent(fact -> check(fact, own));
        part.entries(Key.CHILDREN).forEach(this::checkPart);
    }

    private void check(Fact text, List<String> own) {
        Matcher bracket = FactName.IN_BRACKETS.matcher(text.text());
        while (bracket.find()) {
            String name = bracket.group(1);
            if (name.length() > LONGEST
                    || name.startsWith(HOLE)
                    || own.contains(name)
                    || FactName.of(name).isPresent()) {
                continue;
            }
            Optional<String> meant = meant(name, own);
            if (meant.isPresent()) {
                diagnostics.add(Diagnostic.warning("FILL-025", text.place(), name, meant.get())
                        .about(text.path()));
            } else {
                group(name)
                        .ifPresent(field -> diagnostics.add(Diagnostic.warning(
                                        "FILL-026",
                                        text.place(),
                                        name,
                                        field.key().chinese(),
                                        EntryReader.keys(field.group().orElseThrow(), true),
                                        EntryReader.keys(field.group().orElseThrow(), false))
                                .about(text.path())));
            }
        }
    }

    private static Optional<String> meant(String name, List<String> own) {
        String letters = DOTS.matcher(name).replaceAll("");
        if (NAMES.containsKey(letters)) {
            return Optional.of(NAMES.getOrDefault(letters, ""));
        }
        Predicate<String> near = other ->
                Math.min(other.length(), letters.length()) >= SHORTEST && UnknownKey.distance(letters, other) == 1;
        return own.stream()
                .filter(near)
                .findFirst()
                .or(() -> NAMES.entrySet().stream()
                        .filter(entry -> near.test(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** The group that a name with a dot says it is in. */
    private static Optional<Field> group(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Schema.field(Group.FILL_IN, name.substring(0, dot))
                        .filter(field -> field.group().isPresent());
    }
}
