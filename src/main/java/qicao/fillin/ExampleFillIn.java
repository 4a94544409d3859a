package qicao.fillin;

import qicao.json.JsonWriter;
import qicao.template.MeetingType;

/**
 * A fill-in in which every key holds its example, every list two items: what a template must be able to tell. It is not a
 * speech that anybody would give.
 */
public final class ExampleFillIn {
    private static final int ITEMS = 2;

    private final MeetingType type;

    private ExampleFillIn(MeetingType type) {
        this.type = type;
    }

    /** The fill-in as YAML (of the kind that is JSON too) that {@link FillInReader} reads without errors. */
    public static String of(MeetingType type) {
        StringBuilder yaml = new StringBuilder();
        new JsonWriter(yaml).object(fillIn -> {
            fillIn.member(Key.TYPE.chinese(), type.name());
            new ExampleFillIn(type).fields(fillIn, Group.FILL_IN, "");
        });
        return yaml.toString();
    }

    private void fields(JsonWriter group, Group fields, String path) {
        for (Field field : Schema.fields(fields)) {
            // The writer's own order, headings and seed would replace what the type's template does by itself.
            boolean own = field.key() == Key.STRUCTURE || field.key() == Key.HEADINGS || field.key() == Key.WORDING;
            boolean nested = field.group().filter(inner -> inner == fields).isPresent();
            if (field.key() != Key.TYPE && !own && !nested) {
                field(group, field, path + field.key().chinese());
            }
        }
    }

    private void field(JsonWriter group, Field field, String path) {
        String name = field.key().chinese();
        String example = type.examples().getOrDefault(path, field.example());
        switch (field.shape()) {
            case TEXT -> group.member(name, example);
            case TEXTS -> group.array(name, items -> repeat(() -> items.item(example)));
            case GROUP ->
                group.object(name, below -> fields(below, field.group().orElseThrow(), path + "."));
            case GROUPS, ONE_OR_MORE ->
                group.array(
                        name,
                        items -> repeat(() ->
                                items.object(item -> fields(item, field.group().orElseThrow(), path + "."))));
        }
    }

    private static void repeat(Runnable item) {
        for (int i = 0; i < ITEMS; i++) {
            item.run();
        }
    }
}
