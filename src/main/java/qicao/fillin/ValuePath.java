package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * The way to one value of a fill-in, as people write it: {@code 会议.名称}, {@code 任务[2].措施[1].责任单位}. Items are counted
 * from 1; a list in the middle without a number means its first item. Full-width dots and brackets do as well.
 *
 * @param steps from the top down, at least one
 * @param place where it was written, for findings about it
 */
public record ValuePath(List<Step> steps, Place place) {
    private static final Pattern STEP = Pattern.compile("([^\\[\\]]+?)\\s*(?:\\[\\s*(\\d{1,9})\\s*])?");

    /** More items than any speech has; a slip like 任务[2026] should not make two thousand of them. */
    private static final int LARGEST_INDEX = 200;

    public ValuePath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path without steps");
        }
    }

    /**
     * One step down.
     *
     * @param field the key
     * @param index which item of its list, 0-based; empty if none is named
     */
    public record Step(Field field, OptionalInt index) {}

    /**
     * Reads a path.
     *
     * @param typed Chinese or English names joined by dots
     * @param place where it stands
     * @throws DiagnosticException if it leads nowhere (FILL-001 to FILL-003, FILL-022 to FILL-024)
     */
    public static ValuePath of(String typed, Place place) {
        List<Step> steps = new ArrayList<>();
        Optional<Group> group = Optional.of(Group.FILL_IN);
        for (String part : parts(typed)) {
            Matcher matcher = STEP.matcher(part.strip());
            if (!matcher.matches()) {
                throw refused("FILL-022", place, Excerpt.of(typed));
            }
            if (group.isEmpty()) {
                throw refused(
                        "FILL-024", place, Excerpt.of(typed), last(steps).key().chinese());
            }
            String name = matcher.group(1);
            Group here = group.get();
            Field field = Schema.field(here, name)
                    .orElseThrow(() -> new DiagnosticException(UnknownKey.explain(here, name, place)));
            steps.add(new Step(field, index(field, Optional.ofNullable(matcher.group(2)), place)));
            group = field.group();
        }
        return new ValuePath(steps, place);
    }

    /**
     * The path of a value as {@link Fact} has it, items counted from 0: {@code 任务[1].措施[0].时限}.
     *
     * @throws IllegalArgumentException if it leads nowhere
     */
    public static ValuePath ofValue(String path) {
        List<Step> steps = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            Matcher matcher = STEP.matcher(part);
            Field field = Optional.of(matcher)
                    .filter(Matcher::matches)
                    .flatMap(step -> Optional.of(step.group(1)))
                    .flatMap(name -> group(steps).flatMap(here -> Schema.field(here, name)))
                    .orElseThrow(() -> new IllegalArgumentException("no path of a value: " + path));
            Optional<String> digits = Optional.ofNullable(matcher.group(2));
            steps.add(new Step(
                    field,
                    digits.map(number -> OptionalInt.of(Integer.parseInt(number)))
                            .orElseGet(OptionalInt::empty)));
        }
        return new ValuePath(steps, Place.of(path));
    }

    private static Optional<Group> group(List<Step> steps) {
        return steps.isEmpty() ? Optional.of(Group.FILL_IN) : last(steps).group();
    }

    /** The same for what need not be a path: empty if it leads nowhere. */
    static Optional<ValuePath> find(String typed, Place place) {
        List<Step> steps = new ArrayList<>();
        Optional<Group> group = Optional.of(Group.FILL_IN);
        for (String part : parts(typed)) {
            Matcher matcher = STEP.matcher(part.strip());
            Optional<Field> field =
                    group.filter(here -> matcher.matches()).flatMap(here -> Schema.field(here, matcher.group(1)));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> digits = Optional.ofNullable(matcher.group(2));
            if (digits.isPresent() && !isIndex(field.get(), Integer.parseInt(digits.get()))) {
                return Optional.empty();
            }
            steps.add(new Step(field.get(), digits.map(ValuePath::index).orElseGet(OptionalInt::empty)));
            group = field.get().group();
        }
        return Optional.of(new ValuePath(steps, place));
    }

    private static String[] parts(String typed) {
        return narrow(typed).split("\\.", -1);
    }

    private static String narrow(String typed) {
        return typed.strip()
                .replace('．', '.')
                .replace('［', '[')
                .replace('］', ']')
                .replace('【', '[')
                .replace('】', ']');
    }

    private static OptionalInt index(Field field, Optional<String> digits, Place place) {
        if (digits.isPresent() && !isIndex(field, Integer.parseInt(digits.get()))) {
            throw refused("FILL-023", place, field.key().chinese(), Integer.parseInt(digits.get()), LARGEST_INDEX);
        }
        return digits.map(ValuePath::index).orElseGet(OptionalInt::empty);
    }

    private static OptionalInt index(String digits) {
        return OptionalInt.of(Integer.parseInt(digits) - 1);
    }

    private static boolean isIndex(Field field, int number) {
        return field.isList() && number >= 1 && number <= LARGEST_INDEX;
    }

    /** The path of a value that stands there, as {@link Fact} has it: Chinese names joined by dots, items counted from 0. */
    public String path() {
        return joined(0);
    }

    /** The path as people write it, items counted from 1. */
    public String counted() {
        return joined(1);
    }

    private String joined(int first) {
        return steps.stream()
                .map(step -> step.field().key().chinese()
                        + (step.index().isPresent() ? "[" + (step.index().getAsInt() + first) + "]" : ""))
                .collect(Collectors.joining("."));
    }

    /** The texts that stand there: one, or those of a list that the path ends in without naming an item. */
    public List<Fact> factsIn(Entry root) {
        Step end = steps.get(steps.size() - 1);
        Optional<Value> value = Optional.of(root);
        for (Step step : steps) {
            value = value.filter(Entry.class::isInstance)
                    .map(Entry.class::cast)
                    .flatMap(entry ->
                            Optional.ofNullable(entry.values().get(step.field().key())));
            if (!step.equals(end) || step.index().isPresent()) {
                value = value.flatMap(found -> item(found, step.index().orElse(0)));
            }
        }
        if (value.isPresent() && value.get() instanceof Sequence list) {
            return list.items().stream()
                    .filter(Fact.class::isInstance)
                    .map(Fact.class::cast)
                    .toList();
        }
        return value.filter(Fact.class::isInstance).map(Fact.class::cast).stream()
                .toList();
    }

    /** The text that stands there; of a group, the text that a plain text in its place would mean. */
    public Optional<String> textIn(FillIn fillIn) {
        Optional<Value> value = Optional.of(fillIn.root());
        for (Step step : steps) {
            value = value.filter(Entry.class::isInstance)
                    .map(Entry.class::cast)
                    .flatMap(entry ->
                            Optional.ofNullable(entry.values().get(step.field().key())))
                    .flatMap(found -> item(found, step.index().orElse(0)));
        }
        return value.flatMap(found -> text(found, last(steps)));
    }

    private static Optional<Value> item(Value value, int index) {
        if (!(value instanceof Sequence sequence)) {
            return Optional.of(value);
        }
        return index < sequence.items().size() ? Optional.of(sequence.items().get(index)) : Optional.empty();
    }

    private static Optional<String> text(Value value, Field field) {
        if (value instanceof Entry entry) {
            return field.plainKey().flatMap(entry::fact).map(Fact::text);
        }
        return value instanceof Fact fact ? Optional.of(fact.text()) : Optional.empty();
    }

    private static Field last(List<Step> steps) {
        return steps.get(steps.size() - 1).field();
    }

    private static DiagnosticException refused(String code, Place place, Object... arguments) {
        return new DiagnosticException(Diagnostic.error(code, place, arguments));
    }
}
