package qicao.fillin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qicao.genre.Role;
import qicao.template.MeetingType;

/**
 * A commented fill-in to complete, written from what a meeting type declares. Required and recommended facts stand open, in
 * the order of a speech; optional ones are comments, so that taking away the “# ” of a line is all it takes to use it. Values are
 * empty: an example that is forgotten would end up in a speech.
 */
public final class Scaffold {
    /** Keys that stand open within an open group, although the type does not name them. */
    private static final Set<Key> CORE = Set.of(
            Key.HEADING,
            Key.BODY,
            Key.INDICATOR,
            Key.VALUE,
            Key.CHANGE,
            Key.WHO,
            Key.WHAT,
            Key.SOURCE,
            Key.POINT,
            Key.AWARD,
            Key.WINNERS,
            Key.VENUE,
            Key.SUBJECT,
            Key.RECIPIENT,
            Key.GOAL);

    private final MeetingType type;
    private final ScaffoldWords words;
    private final Set<String> open;
    private final List<ScaffoldLine> lines = new ArrayList<>();

    private Scaffold(MeetingType type, boolean english) {
        this.type = type;
        this.words = english ? ScaffoldWords.ENGLISH : ScaffoldWords.CHINESE;
        this.open = openPaths(type);
    }

    /**
     * A fill-in for a meeting type that {@link FillInReader} reads without errors.
     *
     * @param english whether keys and comments are English; examples are Chinese in any case
     */
    public static String of(MeetingType type, boolean english) {
        return new Scaffold(type, english).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(words.head(type));
        lines.add(ScaffoldLine.blank());
        lines.add(ScaffoldLine.value(words.name(Key.TYPE), words.name(type)));
        topLevel(field -> open.contains(field.key().chinese()), true);
        lines.add(ScaffoldLine.blank());
        lines.add(ScaffoldLine.remark(words.optional()));
        topLevel(this::isOffered, false);
        lines.forEach(line -> text.append(line.text(words.commentColumn())).append('\n'));
        return text.toString();
    }

    /** The keys at the top that are wanted, groups set apart by blank lines. */
    private void topLevel(Predicate<Field> wanted, boolean isOpen) {
        boolean afterGroup = false;
        for (Field field : Schema.fields(Group.FILL_IN)) {
            if (field.key() != Key.TYPE && wanted.test(field)) {
                boolean isGroup = field.group().isPresent();
                if (isGroup || afterGroup) {
                    lines.add(ScaffoldLine.blank());
                }
                write(field, field.key().chinese(), 0, isOpen);
                afterGroup = isGroup;
            }
        }
    }

    /** A key, and below it what its group holds. */
    private void write(Field field, String path, int indent, boolean isOpen) {
        String comment = comment(field, path);
        String key = words.name(field.key()) + ":";
        if (field.key() == Key.FIGURES && !isOpen) {
            lines.add(new ScaffoldLine(indent, false, key + " " + oneFigure(), comment));
            return;
        }
        lines.add(new ScaffoldLine(indent, isOpen, key, comment));
        switch (field.shape()) {
            case TEXT -> {}
            case TEXTS -> lines.add(new ScaffoldLine(indent + 2, isOpen, "-", ""));
            case GROUP, ONE_OR_MORE -> group(field.group().orElseThrow(), path, indent + 2, isOpen, false);
            case GROUPS -> group(field.group().orElseThrow(), path, indent + 2, isOpen, true);
        }
    }

    private void group(Group group, String path, int indent, boolean isOpen, boolean isItem) {
        boolean first = isItem;
        for (Field field : Schema.fields(group)) {
            String below = path + "." + field.key().chinese();
            boolean nested = field.group().filter(inner -> inner == group).isPresent();
            if (nested || (group == Group.HEADINGS && !isUsual(field.key()))) {
                continue;
            }
            boolean opened = isOpen && (first || open.contains(below) || CORE.contains(field.key()));
            int before = lines.size();
            write(field, below, indent + (isItem ? 2 : 0), opened);
            if (first) {
                lines.set(before, lines.get(before).asItem());
                first = false;
            }
        }
    }

    /** Whether speeches of the type usually have a part for these facts. */
    private boolean isUsual(Key facts) {
        return Role.of(facts.chinese()).filter(type.skeleton()::contains).isPresent();
    }

    /** Figures are possible in many places; where they are not expected, one line says so. */
    private String oneFigure() {
        return Stream.of(Key.INDICATOR, Key.VALUE, Key.CHANGE)
                .map(key -> words.name(key) + ": ")
                .collect(Collectors.joining(", ", "[{", "}]"));
    }

    private String comment(Field field, String path) {
        StringBuilder comment = new StringBuilder();
        if (type.required().contains(path)) {
            comment.append(words.required());
        }
        comment.append(words.explanation(field));
        if (field.group().isEmpty() && field.choices().isEmpty()) {
            String example = type.examples().getOrDefault(path, field.example());
            comment.append(words.example(example));
        }
        return comment.toString();
    }

    /** Optional at the top: what the type names so, and what every fill-in may have. */
    private boolean isOffered(Field field) {
        String name = field.key().chinese();
        return !open.contains(name)
                && type.optional().stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
    }

    /** The required and recommended paths and all that lead to them: 会议, 会议.名称. */
    private static Set<String> openPaths(MeetingType type) {
        Set<String> paths = new HashSet<>();
        for (List<String> wanted : List.of(type.required(), type.recommended())) {
            for (String path : wanted) {
                for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                    paths.add(path.substring(0, dot));
                }
                paths.add(path);
            }
        }
        return Set.copyOf(paths);
    }
}
