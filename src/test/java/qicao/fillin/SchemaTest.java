package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.template.MeetingTypes;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlReader;

class SchemaTest {
    @Test
    void everyKeyHasItsPlace() {
        Set<Key> placed = EnumSet.noneOf(Key.class);
        for (Group group : Group.values()) {
            Schema.fields(group).forEach(field -> placed.add(field.key()));
        }

        assertThat(placed).containsExactlyInAnyOrder(Key.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupIsFoundByBothNamesOfItsKeysAndExplained(Group group) {
        assertThat(Schema.fields(group)).isNotEmpty().allSatisfy(field -> {
            assertThat(Schema.field(group, field.key().chinese())).contains(field);
            assertThat(Schema.field(group, field.key().english())).contains(field);
            assertThat(Schema.field(group, field.key())).contains(field);
            assertThat(field.chinese()).isNotBlank().doesNotEndWith("。").hasSizeLessThan(30);
            assertThat(field.english()).isNotBlank();
            assertThat(field.sample()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theKeyOfAPlainTextStandsInItsGroup(Group group) {
        for (String text : List.of("短", "有句号。")) {
            group.plainKey(text)
                    .ifPresent(key -> assertThat(Schema.field(group, key)).isPresent());
        }
    }

    @Test
    void everyExampleIsAGoodValue() {
        String all = allExamples(Group.FILL_IN, "");

        Reading reading = new FillInReader(MeetingTypes.builtIn()).read("例", all.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.fillIn()).isPresent();
        assertThat(reading.diagnostics()).isEmpty();
    }

    /** Every key of a group with its example; sections hold no further sections. */
    private static String allExamples(Group group, String indent) {
        StringBuilder text = new StringBuilder();
        for (Field field : Schema.fields(group)) {
            if (field.key() == Key.PINS) {
                // Its keys exclude each other.
                text.append("定句: [{处: closing.call, 不说: 是}]\n");
                continue;
            }
            Optional<Group> below = field.group().filter(inner -> inner != group);
            text.append(indent).append(field.key().chinese()).append(":");
            if (below.isPresent()) {
                text.append('\n').append(allExamples(below.get(), indent + "  "));
            } else {
                text.append(' ').append(field.sample()).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void pathsLeadThroughGroupsAndLists() {
        assertThat(KeyPath.of("任务.措施.责任单位").orElseThrow().english()).isEqualTo("tasks.measures.owner");
        assertThat(KeyPath.of("meeting.name").orElseThrow().chinese()).isEqualTo("会议.名称");
        assertThat(KeyPath.of("会议.名子")).isEmpty();
        assertThat(KeyPath.of("标题.名称")).isEmpty();
        assertThat(KeyPath.of("")).isEmpty();
    }

    /** The reader refuses types with unknown paths, so reading them is the test. */
    @Test
    void theBuiltInTypesWantOnlyKeysThatThereAre() {
        assertThat(new FillInReader(MeetingTypes.builtIn())).isNotNull();
    }

    @Test
    void theMutatedFillInUsesEveryTopLevelKey() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("full.yaml")) {
            YamlMap root = (YamlMap) new YamlReader()
                    .read("full.yaml", Objects.requireNonNull(in).readAllBytes())
                    .root()
                    .orElseThrow();
            assertThat(root.items())
                    .extracting(item -> Schema.field(Group.FILL_IN, item.key().text())
                            .orElseThrow()
                            .key())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Key.values())
                            .filter(key -> Schema.field(Group.FILL_IN, key).isPresent())
                            .toList());
        }
    }
}
