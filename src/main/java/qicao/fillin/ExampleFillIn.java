package qicao.fillin;

import java.util.Set;
import qicao.json.JsonWriter;
import qicao.template.MeetingType;

/**
 * A fill-in in which every key holds its example, every list two items: what a template must be able to tell. It is not a
 * speech that anybody would give.
 */
public final class ExampleFillIn {
    private static final int ITEMS = 2;

    /** The writer's own order, headings and seed would replace what the type's template does by itself. */
    private static final Set<Key> OWN_WAYS = Set.of(Key.TYPE, Key.STRUCTURE, Key.HEADINGS, Key.WORDING, Key.PINS);

    private ExampleFillIn() {}

    /** The fill-in as YAML (of the kind that is JSON too) that {@link FillInReader} reads without errors. */
    public static String of(MeetingType type) {
        StringBuilder yaml = new StringBuilder();
        new JsonWriter(yaml).object(fillIn -> {
            fillIn.member(Key.TYPE.chinese(), type.name());
            Form.of(type).questions().stream()
                    .filter(question -> !OWN_WAYS.contains(question.key()))
                    .forEach(question -> answer(fillIn, question));
        });
        return yaml.toString();
    }

    private static void answers(JsonWriter group, Question around) {
        around.questions().stream()
                .filter(question -> !question.isNested())
                .forEach(question -> answer(group, question));
    }

    private static void answer(JsonWriter group, Question question) {
        String name = question.key().chinese();
        switch (question.field().shape()) {
            case TEXT -> group.member(name, question.example());
            case TEXTS -> group.array(name, items -> repeat(() -> items.item(question.example())));
            case GROUP -> group.object(name, below -> answers(below, question));
            case GROUPS, ONE_OR_MORE ->
                group.array(name, items -> repeat(() -> items.object(item -> answers(item, question))));
        }
    }

    private static void repeat(Runnable item) {
        for (int i = 0; i < ITEMS; i++) {
            item.run();
        }
    }
}
