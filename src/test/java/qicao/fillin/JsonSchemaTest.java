package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/** JSON is YAML, so our own reader looks into the schema. */
class JsonSchemaTest {
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();

    static Iterable<MeetingType> types() {
        return TYPES.all();
    }

    @Test
    void itIsWellFormedAndNamesItsDraft() {
        assertThat(text(at(parsed(JsonSchema.of(TYPES)), "$schema")))
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void everyKeyStandsUnderBothNamesWithItsExplanation() {
        YamlNode schema = parsed(JsonSchema.of(TYPES));

        for (Group group : Group.values()) {
            YamlNode keys = group == Group.FILL_IN
                    ? at(schema, "properties")
                    : at(schema, "$defs", group.name().toLowerCase(Locale.ROOT).replace('_', '-'), "properties");
            for (Field field : Schema.fields(group)) {
                assertThat(text(at(keys, field.key().chinese(), "description"))).startsWith(field.chinese());
                assertThat(at(keys, field.key().english()).toString()).contains(field.english());
            }
        }
    }

    @Test
    void choicesAreEnumerated() {
        assertThat(JsonSchema.of(TYPES)).contains("\"主要领导\"", "\"chief\"", "\"（一）\"", "\"动员部署会\"", "\"mobilization\"");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        String schema = JsonSchema.of(TYPES);
        YamlNode definitions = at(parsed(schema), "$defs");

        schema.lines()
                .filter(line -> line.contains("\"$ref\""))
                .map(line -> line.replaceAll(".*#/\\$defs/([a-z-]+)\".*", "$1"))
                .forEach(name -> assertThat(at(definitions, name)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypesSchemaRequiresWhatTheTypeRequires(MeetingType type) {
        String schema = JsonSchema.of(type);

        assertThat(text(at(parsed(schema), "title"))).endsWith(type.name());
        for (String path : type.required()) {
            assertThat(schema.substring(schema.lastIndexOf("\"allOf\"")))
                    .contains('"' + path.substring(path.lastIndexOf('.') + 1) + '"');
        }
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(JsonSchema.of(TYPES)).isEqualTo(JsonSchema.of(MeetingTypes.builtIn()));
    }

    private static YamlNode parsed(String json) {
        return new YamlReader().read("schema.json", json).root().orElseThrow();
    }

    private static YamlNode at(YamlNode node, String... keys) {
        YamlNode found = node;
        for (String key : keys) {
            Optional<YamlNode> next = ((YamlMap) found).get(key);
            assertThat(next).as(key).isPresent();
            found = next.orElseThrow();
        }
        return found;
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }
}
