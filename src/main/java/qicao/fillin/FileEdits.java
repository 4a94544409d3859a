package qicao.fillin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.yaml.YamlEdit;
import qicao.yaml.YamlFile;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/**
 * Finds the place of an {@link Edit} in a file and says what is to be done there. A writer may give a group by a plain text and a list by
 * its only item; such a place is written out where an edit needs it. One object makes one edit.
 */
final class FileEdits implements Edit.Visitor<YamlFile> {
    private static final int NO_STEP = -1;

    private final String source;
    private YamlFile file;
    /** The way to where the walk stands. */
    private final List<Integer> way = new ArrayList<>();

    private YamlNode here;

    FileEdits(String source, YamlFile file) {
        this.source = source;
        this.file = file;
        this.here = file.root();
    }

    @Override
    public YamlFile put(Edit.Put edit) {
        return filled(edit.at(), edit.text(), NO_STEP);
    }

    @Override
    public YamlFile insert(Edit.Insert edit) {
        List<ValuePath.Step> steps = edit.at().steps();
        int last = steps.size() - 1;
        while (last >= 0 && steps.get(last).index().isEmpty()) {
            last--;
        }
        if (last < 0 || edit.text().isBlank()) {
            throw refused("FILL-053", edit.at());
        }
        return filled(edit.at(), edit.text(), last);
    }

    /**
     * Goes down a path and puts a text at its end.
     *
     * @param newItem the step whose item is to be new, or {@link #NO_STEP}
     */
    private YamlFile filled(ValuePath path, String typed, int newItem) {
        List<ValuePath.Step> steps = path.steps();
        YamlScalar text = new YamlScalar(typed.strip(), Place.of(source));
        checkText(path, text);
        Group group = Group.FILL_IN;
        for (int i = 0; i < steps.size(); i++) {
            List<ValuePath.Step> rest = steps.subList(i, steps.size());
            if (here instanceof YamlScalar plain && !plain.text().isBlank()) {
                return inPlainText(path, group, plain, rest, text);
            }
            if (here instanceof YamlScalar) {
                return made(path, new YamlMap(List.of(entry(rest, text, path)), text.place()), text);
            }
            YamlMap map = map(path);
            Field field = rest.get(0).field();
            OptionalInt key = position(map, group, field);
            if (key.isEmpty()) {
                return text.text().isEmpty()
                        ? file
                        : file.edited(
                                new YamlEdit.InsertKey(way, placeFor(map, group, field), entry(rest, text, path)));
            }
            down(key.getAsInt());
            if (isItem(rest.get(0))) {
                int item = rest.get(0).index().orElse(0);
                if (i == newItem || !goToItem(item)) {
                    return withItem(path, item, inner(rest, text, path));
                }
            }
            if (i < steps.size() - 1) {
                group = field.group().orElseThrow();
            }
        }
        if (here instanceof YamlScalar) {
            return file.edited(new YamlEdit.Replace(way, text));
        }
        throw refused("FILL-052", path);
    }

    private void checkText(ValuePath path, YamlScalar text) {
        ValuePath.Step end = path.steps().get(path.steps().size() - 1);
        boolean isText = end.field().shape() == Shape.TEXT
                || (end.field().shape() == Shape.TEXTS && end.index().isPresent());
        if (!isText) {
            throw refused("FILL-053", path);
        }
        Optional<Diagnostic> problem =
                text.problem().or(() -> end.field().shape() == Shape.TEXTS ? PlainText.dash(text) : Optional.empty());
        problem.ifPresent(why -> {
            throw new DiagnosticException(why.about(path.path()));
        });
    }

    /** A group or a list where nothing stood. */
    private YamlFile made(ValuePath path, YamlNode value, YamlScalar text) {
        if (text.text().isEmpty()) {
            return file;
        }
        if (!(here instanceof YamlScalar)) {
            throw refused("FILL-052", path);
        }
        return file.edited(new YamlEdit.Replace(way, value));
    }

    /**
     * A new item.
     *
     * @param item its number, at most that of the items that are there
     */
    private YamlFile withItem(ValuePath path, int item, YamlNode value) {
        if (value instanceof YamlScalar text && text.text().isEmpty()) {
            return file;
        }
        if (here instanceof YamlScalar nothing && nothing.text().isBlank()) {
            checkNumber(path, item, 0);
            return file.edited(new YamlEdit.Replace(way, new YamlList(List.of(value), value.place())));
        }
        if (!(here instanceof YamlList)) {
            checkNumber(path, item, Blank.is(here) ? 0 : 1);
            file = file.edited(new YamlEdit.Enlist(way));
            return file.edited(new YamlEdit.InsertItem(way, item, value));
        }
        List<Integer> told = told((YamlList) here);
        checkNumber(path, item, told.size());
        int size = ((YamlList) here).items().size();
        return file.edited(new YamlEdit.InsertItem(way, item < told.size() ? told.get(item) : size, value));
    }

    private void checkNumber(ValuePath path, int item, int size) {
        if (item > size) {
            throw refused("FILL-050", path, item + 1, size);
        }
    }

    /**
     * Goes to an item of the list here, or stays where a single one stands for the list; to an empty item if all before it are there.
     *
     * @return whether there is such an item
     */
    private boolean goToItem(int item) {
        if (!(here instanceof YamlList list)) {
            return item == 0 && (here instanceof YamlMap || !Blank.is(here));
        }
        List<Integer> told = told(list);
        if (item < told.size()) {
            down(told.get(item));
            return true;
        }
        int empty = told.isEmpty() ? 0 : told.get(told.size() - 1) + 1;
        if (item > told.size() || empty == list.items().size()) {
            return false;
        }
        down(empty);
        return true;
    }

    /** The items that the reader counts: those that are not empty. */
    private static List<Integer> told(YamlList list) {
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (!Blank.is(list.items().get(i))) {
                told.add(i);
            }
        }
        return told;
    }

    /** A group that was given by a text: another text if that says the same, its keys otherwise. */
    private YamlFile inPlainText(
            ValuePath path, Group group, YamlScalar plain, List<ValuePath.Step> rest, YamlScalar text) {
        Map<Key, String> keys = keys(path, group, plain);
        Key key = rest.get(0).field().key();
        if (rest.size() == 1 && keys.containsKey(key)) {
            Optional<YamlScalar> other = reworded(group, plain, keys, key, text);
            if (other.isPresent()) {
                return file.edited(new YamlEdit.Replace(way, other.get()));
            }
        }
        if (text.text().isEmpty() && !keys.containsKey(key)) {
            return file;
        }
        List<YamlMap.Item> items = new ArrayList<>();
        for (Field field : Schema.fields(group)) {
            if (field.key() == key) {
                items.add(entry(rest, text, path));
            } else if (keys.containsKey(field.key())) {
                items.add(new YamlMap.Item(
                        name(field), new YamlScalar(keys.getOrDefault(field.key(), ""), plain.place())));
            }
        }
        return file.edited(new YamlEdit.Replace(way, new YamlMap(items, plain.place())));
    }

    private Map<Key, String> keys(ValuePath path, Group group, YamlScalar plain) {
        Map<Key, String> keys = PlainText.keys(group, plain.text().strip());
        if (keys.isEmpty() || PlainText.slip(group, plain).isPresent()) {
            throw refused("FILL-052", path);
        }
        return keys;
    }

    /** The plain text with another text at one of its keys, if it is read so. */
    private static Optional<YamlScalar> reworded(
            Group group, YamlScalar plain, Map<Key, String> keys, Key key, YamlScalar text) {
        Map<Key, String> wanted = new LinkedHashMap<>(keys);
        wanted.put(key, text.text());
        String old = keys.getOrDefault(key, "");
        String whole = plain.text().strip();
        int at = key == Key.POST ? 0 : whole.length() - old.length();
        YamlScalar other = new YamlScalar(
                whole.substring(0, at) + text.text() + whole.substring(at + old.length()), plain.place());
        boolean isAlike = other.text().isEmpty()
                || (PlainText.slip(group, other).isEmpty()
                        && PlainText.keys(group, other.text()).equals(wanted));
        return isAlike ? Optional.of(other) : Optional.empty();
    }

    /** A key with what the rest of a path makes below it. */
    private YamlMap.Item entry(List<ValuePath.Step> rest, YamlScalar text, ValuePath path) {
        ValuePath.Step step = rest.get(0);
        YamlNode value = inner(rest, text, path);
        if (isItem(step)
                && !(step.field().shape() == Shape.ONE_OR_MORE && step.index().isEmpty())) {
            checkNumber(path, step.index().orElse(0), 0);
            value = new YamlList(List.of(value), text.place());
        }
        return new YamlMap.Item(name(step.field()), value);
    }

    private YamlNode inner(List<ValuePath.Step> rest, YamlScalar text, ValuePath path) {
        return rest.size() == 1
                ? text
                : new YamlMap(List.of(entry(rest.subList(1, rest.size()), text, path)), text.place());
    }

    /** Whether a step leads to an item: a single group that stands for a list keeps the path of a group. */
    private boolean isItem(ValuePath.Step step) {
        boolean single =
                step.field().shape() == Shape.ONE_OR_MORE && step.index().isEmpty() && !(here instanceof YamlList);
        return step.field().isList() && !single;
    }

    @Override
    public YamlFile remove(Edit.Remove edit) {
        ValuePath path = edit.at();
        List<ValuePath.Step> steps = path.steps();
        Group group = Group.FILL_IN;
        for (int i = 0; i < steps.size(); i++) {
            ValuePath.Step step = steps.get(i);
            boolean isEnd = i == steps.size() - 1;
            if (here instanceof YamlScalar plain) {
                return isEnd ? less(path, group, plain, step.field().key()) : missing(path);
            }
            down(position(map(path), group, step.field()).orElseThrow(() -> refused("FILL-051", path)));
            if (isItem(step) && !(isEnd && step.index().isEmpty())) {
                goToTold(path, step.index().orElse(0));
            }
            group = step.field().group().orElse(group);
        }
        return file.edited(new YamlEdit.Remove(way));
    }

    private YamlFile missing(ValuePath path) {
        throw refused("FILL-051", path);
    }

    private void goToTold(ValuePath path, int item) {
        int size = here instanceof YamlList list ? told(list).size() : Blank.is(here) ? 0 : 1;
        if (item >= size || !goToItem(item)) {
            throw refused("FILL-050", path, item + 1, size);
        }
    }

    /** A key taken out of a plain text: nothing is left of it, or the other key. */
    private YamlFile less(ValuePath path, Group group, YamlScalar plain, Key key) {
        if (plain.text().isBlank() || !keys(path, group, plain).containsKey(key)) {
            throw refused("FILL-051", path);
        }
        List<YamlMap.Item> items = new ArrayList<>();
        keys(path, group, plain).forEach((other, text) -> {
            if (other != key) {
                items.add(new YamlMap.Item(
                        name(Schema.field(group, other).orElseThrow()), new YamlScalar(text, plain.place())));
            }
        });
        return file.edited(new YamlEdit.Replace(
                way, items.isEmpty() ? new YamlScalar("", plain.place()) : new YamlMap(items, plain.place())));
    }

    @Override
    public YamlFile move(Edit.Move edit) {
        ValuePath path = edit.at();
        List<ValuePath.Step> steps = path.steps();
        ValuePath.Step end = steps.get(steps.size() - 1);
        if (end.index().isEmpty()) {
            throw refused("FILL-053", path);
        }
        Group group = Group.FILL_IN;
        for (int i = 0; i < steps.size(); i++) {
            ValuePath.Step step = steps.get(i);
            down(position(map(path), group, step.field()).orElseThrow(() -> refused("FILL-051", path)));
            if (i < steps.size() - 1 && isItem(step)) {
                goToTold(path, step.index().orElse(0));
            }
            group = step.field().group().orElse(group);
        }
        List<Integer> told = here instanceof YamlList list ? told(list) : List.of(0);
        int from = end.index().getAsInt();
        int furthest = Math.max(from, edit.to());
        if (furthest >= told.size() || edit.to() < 0) {
            throw refused("FILL-050", path, furthest + 1, told.size());
        }
        return from == edit.to() ? file : file.edited(new YamlEdit.Move(way, told.get(from), told.get(edit.to())));
    }

    private YamlMap map(ValuePath path) {
        if (here instanceof YamlMap map) {
            return map;
        }
        throw refused("FILL-052", path);
    }

    private void down(int index) {
        way.add(index);
        here = here instanceof YamlMap map
                ? map.items().get(index).value()
                : ((YamlList) here).items().get(index);
    }

    private static OptionalInt position(YamlMap map, Group group, Field field) {
        for (int i = 0; i < map.items().size(); i++) {
            if (fieldOf(map.items().get(i), group).equals(Optional.of(field))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<Field> fieldOf(YamlMap.Item item, Group group) {
        return Schema.field(group, item.key().text().strip());
    }

    /** Behind the nearest of the keys that go before it. */
    private static int placeFor(YamlMap map, Group group, Field field) {
        List<Field> order = Schema.fields(group);
        int own = order.indexOf(field);
        int nearest = NO_STEP;
        int place = 0;
        for (int i = 0; i < map.items().size(); i++) {
            int other = fieldOf(map.items().get(i), group).map(order::indexOf).orElse(NO_STEP);
            if (other > nearest && other < own) {
                nearest = other;
                place = i + 1;
            }
        }
        return place;
    }

    /** In the language that the fill-in's keys are in. */
    private YamlScalar name(Field field) {
        long english = file.root() instanceof YamlMap map
                ? map.items().stream()
                        .filter(item -> item.key().text().strip().matches("[a-z_]+"))
                        .count()
                : 0;
        boolean isEnglish =
                file.root() instanceof YamlMap map && english * 2 > map.items().size();
        return new YamlScalar(isEnglish ? field.key().english() : field.key().chinese(), Place.of(source));
    }

    private DiagnosticException refused(String code, ValuePath path, Object... further) {
        List<Object> arguments = new ArrayList<>(List.of(path.counted()));
        arguments.addAll(List.of(further));
        return new DiagnosticException(
                Diagnostic.error(code, Place.of(source), arguments.toArray()).about(path.path()));
    }
}
