package qicao.fillin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What edits make of a fill-in, told without YAML: the texts by their paths that must be read from the edited file. */
final class EditedTexts {
    private final Map<String, Object> root = new LinkedHashMap<>();

    EditedTexts(FillIn fillIn) {
        fillIn.root().values().forEach((key, value) -> root.put(key.chinese(), copy(value)));
    }

    private static Object copy(Value value) {
        if (value instanceof Fact fact) {
            return fact.text();
        }
        if (value instanceof Entry entry) {
            Map<String, Object> map = new LinkedHashMap<>();
            entry.values().forEach((key, below) -> map.put(key.chinese(), copy(below)));
            return map;
        }
        Sequence sequence = (Sequence) value;
        if (sequence.items().get(0).path().equals(sequence.path())) {
            return copy(sequence.items().get(0));
        }
        return new ArrayList<>(sequence.items().stream().map(EditedTexts::copy).toList());
    }

    /** The texts by their paths in an order of their own. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        root.forEach((key, value) -> add(key, value, texts));
        return texts;
    }

    private static boolean add(String path, Object value, Map<String, String> texts) {
        if (value instanceof String text) {
            if (!text.isBlank()) {
                texts.put(path, text.strip());
            }
            return !text.isBlank();
        }
        boolean any = false;
        if (value instanceof List<?> list) {
            int index = 0;
            for (Object item : list) {
                if (add(path + "[" + index + "]", item, texts)) {
                    index++;
                    any = true;
                }
            }
            return any;
        }
        for (Map.Entry<?, ?> item : ((Map<?, ?>) value).entrySet()) {
            any |= add(path + "." + item.getKey(), item.getValue(), texts);
        }
        return any;
    }

    void apply(Edit edit) {
        edit.accept(new Edit.Visitor<Void>() {
            @Override
            public Void put(Edit.Put edit) {
                write(edit.at().steps(), edit.text(), -1);
                return null;
            }

            @Override
            public Void insert(Edit.Insert edit) {
                List<ValuePath.Step> steps = edit.at().steps();
                int last = steps.size() - 1;
                while (steps.get(last).index().isEmpty()) {
                    last--;
                }
                write(steps, edit.text(), last);
                return null;
            }

            @Override
            public Void remove(Edit.Remove edit) {
                List<ValuePath.Step> steps = edit.at().steps();
                ValuePath.Step end = steps.get(steps.size() - 1);
                Map<String, Object> around = mapAt(steps.subList(0, steps.size() - 1));
                if (end.index().isPresent()) {
                    listAt(around, end).remove(end.index().getAsInt());
                } else {
                    around.remove(end.field().key().chinese());
                }
                return null;
            }

            @Override
            public Void move(Edit.Move edit) {
                List<ValuePath.Step> steps = edit.at().steps();
                ValuePath.Step end = steps.get(steps.size() - 1);
                List<Object> list = listAt(mapAt(steps.subList(0, steps.size() - 1)), end);
                list.add(edit.to(), list.remove(end.index().getAsInt()));
                return null;
            }
        });
    }

    private void write(List<ValuePath.Step> steps, String text, int newItem) {
        Map<String, Object> map = root;
        for (int i = 0; i < steps.size(); i++) {
            ValuePath.Step step = steps.get(i);
            String key = step.field().key().chinese();
            boolean isEnd = i == steps.size() - 1;
            if (step.index().isEmpty()) {
                if (isEnd) {
                    map.put(key, text);
                    return;
                }
                map = map(map.computeIfAbsent(key, k -> new LinkedHashMap<>()));
                continue;
            }
            if (i != newItem && step.index().getAsInt() == 0 && map.get(key) instanceof Map<?, ?> single) {
                // A single group that stands for a list keeps its path.
                map = map(single);
                continue;
            }
            List<Object> list = listAt(map, step);
            int index = step.index().getAsInt();
            if (i == newItem || index == list.size()) {
                list.add(index, isEnd ? "" : new LinkedHashMap<>());
            }
            if (isEnd) {
                list.set(index, text);
                return;
            }
            map = map(list.get(index));
        }
    }

    private Map<String, Object> mapAt(List<ValuePath.Step> steps) {
        Map<String, Object> map = root;
        for (ValuePath.Step step : steps) {
            Object value = Objects.requireNonNull(map.get(step.field().key().chinese()));
            map = map(
                    step.index().isPresent()
                            ? Objects.requireNonNull(
                                    ((List<?>) value).get(step.index().getAsInt()))
                            : value);
        }
        return map;
    }

    private static List<Object> listAt(Map<String, Object> map, ValuePath.Step step) {
        String key = step.field().key().chinese();
        Object value = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!(value instanceof List<?>)) {
            value = new ArrayList<>(List.of(value));
            map.put(key, value);
        }
        return list(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
