package qicao.fillin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import qicao.json.JsonWriter;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/**
 * The {@link Form} as JSON Schema (draft 2020-12), so that editors complete and check while the writer types. It says what {@link
 * FillInReader} accepts as far as the language can: both names of a key, plain texts for groups, single items for lists. A
 * key given by both names is beyond it.
 */
public final class JsonSchema {
    /** An editor takes 2026 for a number and no for false; the fill-in keeps all of them as typed. Empty means absent. */
    private static final List<String> SCALARS = List.of("string", "number", "boolean", "null");

    private final List<MeetingType> types;
    private final Form form;
    private final StringBuilder text = new StringBuilder();

    private JsonSchema(List<MeetingType> types, Form form) {
        this.types = types;
        this.form = form;
    }

    /** The schema for fill-ins of all types; only the type itself is required. */
    public static String of(MeetingTypes types) {
        return new JsonSchema(types.all(), Form.ofAnyType()).text("起草填报单");
    }

    /** The schema for fill-ins of one type, with the keys that it requires. */
    public static String of(MeetingType type) {
        return new JsonSchema(List.of(type), Form.of(type)).text("起草填报单 · " + type.name());
    }

    private String text(String title) {
        new JsonWriter(text).object(root -> {
            root.member("$schema", "https://json-schema.org/draft/2020-12/schema");
            root.member("title", title);
            keys(root, Group.FILL_IN);
            root.array("allOf", all -> {
                form.all()
                        .filter(question -> question.need() == Need.REQUIRED)
                        .flatMap(question -> KeyPath.of(question.path()).stream())
                        .forEach(path -> all.object(object -> isThere(object, path.fields())));
            });
            root.object("$defs", definitions -> {
                for (Group group : Group.values()) {
                    if (group != Group.FILL_IN) {
                        definitions.object(name(group), object -> keys(object, group));
                    }
                }
            });
        });
        return text.append('\n').toString();
    }

    private void keys(JsonWriter object, Group group) {
        object.member("type", "object");
        object.object("properties", properties -> {
            for (Question question : form.in(group)) {
                Field field = question.field();
                for (String name : names(field)) {
                    properties.object(name, property -> property(property, field));
                }
            }
        });
        object.member("additionalProperties", false);
    }

    private void property(JsonWriter property, Field field) {
        property.member("description", field.chinese() + " / " + field.english());
        if (!field.example().isEmpty()) {
            property.array("examples", List.of(field.example()));
        }
        switch (field.shape()) {
            case TEXT -> value(property, field);
            case TEXTS -> oneOrMore(property, item -> value(item, field), Stream.of());
            case GROUP -> property.array("anyOf", forms -> forms(field).forEach(forms::object));
            case GROUPS, ONE_OR_MORE ->
                oneOrMore(
                        property,
                        item -> item.array("anyOf", forms -> forms(field).forEach(forms::object)),
                        forms(field));
        }
    }

    /** A list of items, or what stands for a list of one. */
    private static void oneOrMore(JsonWriter property, Consumer<JsonWriter> item, Stream<Consumer<JsonWriter>> single) {
        List<Consumer<JsonWriter>> alone = new ArrayList<>(single.toList());
        if (alone.isEmpty()) {
            alone.add(item);
        }
        property.array("anyOf", any -> {
            any.object(list -> list.member("type", "array").object("items", item));
            alone.forEach(any::object);
        });
    }

    /** The group itself, and a plain text in its place; or nothing at all. */
    private static Stream<Consumer<JsonWriter>> forms(Field field) {
        Group group = field.group().orElseThrow();
        Consumer<JsonWriter> reference = object -> object.member("$ref", "#/$defs/" + name(group));
        Consumer<JsonWriter> plain =
                object -> object.array("type", group.plainKey("").isPresent() ? SCALARS : List.of("null"));
        return Stream.of(reference, plain);
    }

    private void value(JsonWriter value, Field field) {
        if (field.key() == Key.TYPE) {
            value.array("anyOf", any -> {
                any.object(known -> known.array("enum", typeNames()));
                any.object(other -> other.member("type", "string"));
            });
        } else if (field.key() == Key.SEED) {
            value.array("type", List.of("integer", "null"));
        } else if (field.choices().isEmpty()) {
            value.array("type", SCALARS);
        } else {
            value.array("anyOf", any -> {
                any.object(choice -> choice.array("enum", field.choices()));
                any.object(empty -> empty.member("type", "null"));
            });
        }
    }

    /** Names for completion only: the reader is more tolerant than a list can say. */
    private Set<String> typeNames() {
        Set<String> names = new LinkedHashSet<>();
        types.forEach(type -> names.add(type.name()));
        types.forEach(type -> names.add(type.slug()));
        types.forEach(type -> names.addAll(type.aliases()));
        return names;
    }

    /** One of a key's names is there; and in it, if it is a group and no plain text, what the path names further. */
    private static void isThere(JsonWriter object, List<Field> path) {
        Field field = path.get(0);
        boolean goesOn = path.size() > 1 && field.shape() == Shape.GROUP;
        object.array("anyOf", any -> {
            for (String name : names(field)) {
                any.object(one -> {
                    one.array("required", List.of(name));
                    if (goesOn) {
                        one.object(
                                "properties",
                                properties ->
                                        properties.object(name, group -> inGroup(group, path.subList(1, path.size()))));
                    }
                });
            }
        });
    }

    private static void inGroup(JsonWriter group, List<Field> path) {
        group.object("if", condition -> condition.member("type", "object"));
        group.object("then", consequence -> isThere(consequence, path));
    }

    private static List<String> names(Field field) {
        return List.of(field.key().chinese(), field.key().english());
    }

    private static String name(Group group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
