package qicao.fillin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import qicao.genre.Role;
import qicao.template.MeetingType;

/**
 * What is asked of a writer: every key of the {@link Schema} at every place, as a tree, with what a meeting type says of it. All
 * that shows a fill-in to be completed ({@link Scaffold}, {@link JsonSchema}) goes through this tree, so that no question is
 * forgotten by one and asked by another.
 *
 * @param questions those at the top, in the order of a speech
 */
public record Form(List<Question> questions) {
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

    public Form {
        questions = List.copyOf(questions);
    }

    /** The questions of a meeting type. */
    public static Form of(MeetingType type) {
        Builder builder = new Builder(facts -> isUsual(facts, type));
        // What is named twice counts as the stronger.
        type.optional().forEach(path -> builder.want(path, Need.OPTIONAL));
        type.recommended().forEach(path -> builder.want(path, Need.RECOMMENDED));
        type.required().forEach(path -> builder.want(path, Need.REQUIRED));
        type.examples()
                .forEach((path, example) ->
                        KeyPath.of(path).ifPresent(known -> builder.examples.put(known.chinese(), example)));
        return builder.form();
    }

    /** The questions of any meeting: only its type is wanted. */
    public static Form ofAnyType() {
        Builder builder = new Builder(facts -> true);
        Schema.fields(Group.FILL_IN).forEach(field -> builder.want(field.key().chinese(), Need.OPTIONAL));
        return builder.form();
    }

    /** Every question, each before those below it. */
    public Stream<Question> all() {
        return questions.stream().flatMap(Question::all);
    }

    /** The question at a path of Chinese or English names, {@code 任务.措施.责任单位}; empty if it leads nowhere. */
    public Optional<Question> at(String path) {
        return KeyPath.of(path).flatMap(known -> {
            List<Key> keys = known.fields().stream().map(Field::key).toList();
            return questions.stream()
                    .filter(question -> question.key() == keys.get(0))
                    .findFirst()
                    .flatMap(top -> top.below(keys.subList(1, keys.size())));
        });
    }

    /** What is asked of a group, wherever it stands first. */
    List<Question> in(Group group) {
        return group == Group.FILL_IN
                ? questions
                : all().filter(question -> question.field().group().equals(Optional.of(group)))
                        .findFirst()
                        .map(Question::questions)
                        .orElse(List.of());
    }

    /** Whether speeches of the type usually have a part for these facts. */
    private static boolean isUsual(Key facts, MeetingType type) {
        return Role.of(facts.chinese()).filter(type.skeleton()::contains).isPresent();
    }

    /** Puts the tree together from what a type declares. */
    private static final class Builder {
        private final Predicate<Key> usualParts;
        private final Map<String, Need> needs = new HashMap<>();
        private final Map<String, String> examples = new HashMap<>();
        /** The paths above those that are named. */
        private final Set<String> leadingOn = new HashSet<>();
        /** The paths of what is required or recommended, and those above them. */
        private final Set<String> open = new HashSet<>();

        Builder(Predicate<Key> usualParts) {
            this.usualParts = usualParts;
        }

        void want(String named, Need need) {
            KeyPath.of(named).map(KeyPath::chinese).ifPresent(path -> {
                needs.put(path, need);
                for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                    leadingOn.add(path.substring(0, dot));
                    if (need != Need.OPTIONAL) {
                        open.add(path.substring(0, dot));
                    }
                }
                if (need != Need.OPTIONAL) {
                    open.add(path);
                }
            });
        }

        Form form() {
            want(Key.TYPE.chinese(), Need.REQUIRED);
            return new Form(questions(Group.FILL_IN, "", field -> false));
        }

        private List<Question> questions(Group group, String prefix, Predicate<Field> first) {
            List<Question> questions = new ArrayList<>();
            for (Field field : Schema.fields(group)) {
                String path = prefix + field.key().chinese();
                boolean core = group != Group.FILL_IN && CORE.contains(field.key());
                questions.add(new Question(
                        path,
                        field,
                        need(group, field, path),
                        open.contains(path) || core || first.test(field),
                        field.group().isPresent() ? "" : examples.getOrDefault(path, field.example()),
                        below(group, field, path)));
            }
            return questions;
        }

        /** The first key of an item stands behind its dash, so it is there whenever the item is. */
        private List<Question> below(Group around, Field field, String path) {
            return field.group()
                    .filter(group -> group != around)
                    .map(group -> questions(
                            group,
                            path + ".",
                            below -> field.shape() == Shape.GROUPS
                                    && below.equals(Schema.fields(group).get(0))))
                    .orElse(List.of());
        }

        private Need need(Group group, Field field, String path) {
            if (group == Group.HEADINGS && !usualParts.test(field.key())) {
                return Need.UNUSUAL;
            }
            boolean unnamed = group == Group.FILL_IN && !leadingOn.contains(path);
            return needs.getOrDefault(path, unnamed ? Need.UNUSUAL : Need.OPTIONAL);
        }
    }
}
