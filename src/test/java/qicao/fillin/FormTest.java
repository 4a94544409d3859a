package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

class FormTest {
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();

    private final Form mobilization = Form.of(TYPES.resolve("动员部署会").orElseThrow());

    static List<MeetingType> types() {
        return TYPES.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPathOfTheSchemaIsReachableInTheFormOfEveryType(MeetingType type) {
        Form form = Form.of(type);

        // Two levels of 子目, and what they hold.
        for (String path : paths(Group.FILL_IN, "", 6)) {
            assertThat(form.at(path)).as(path).hasValueSatisfying(question -> {
                assertThat(question.path()).isEqualTo(path);
                assertThat(question.field()).isEqualTo(Schema.at(path).orElseThrow());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyQuestionStandsInTheTreeOnce(MeetingType type) {
        List<String> paths = Form.of(type).all().map(Question::path).toList();

        assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
        assertThat(paths).containsAll(paths(Group.FILL_IN, "", 1)).contains("成绩.数据.比较.差", "段落.子目");
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatATypeWantsIsAskedAndSoIsWhatLeadsThere(MeetingType type) {
        Form form = Form.of(type);

        type.required().forEach(path -> assertThat(question(form, path).need()).isEqualTo(Need.REQUIRED));
        type.recommended().forEach(path -> {
            assertThat(question(form, path).need()).isIn(Need.REQUIRED, Need.RECOMMENDED);
            for (String above = path;
                    !above.isEmpty();
                    above = above.substring(0, Math.max(0, above.lastIndexOf('.')))) {
                assertThat(question(form, above).isAsked()).as(above).isTrue();
            }
        });
    }

    @Test
    void aTypeSaysWhatItWantsAndGivesItsOwnExamples() {
        assertThat(question(mobilization, "会议.名称").need()).isEqualTo(Need.REQUIRED);
        assertThat(question(mobilization, "会议.名称").example()).isEqualTo("全市安全生产百日攻坚行动动员部署会");
        assertThat(question(mobilization, "任务.措施").need()).isEqualTo(Need.RECOMMENDED);
        assertThat(question(mobilization, "会议.参会单位").need()).isEqualTo(Need.OPTIONAL);
        assertThat(question(mobilization, "阶段").need()).isEqualTo(Need.OPTIONAL);
        assertThat(question(mobilization, "换届").need()).isEqualTo(Need.UNUSUAL);
        assertThat(question(mobilization, "各部分标题.任务").need()).isEqualTo(Need.OPTIONAL);
        assertThat(question(mobilization, "各部分标题.换届").need()).isEqualTo(Need.UNUSUAL);
    }

    @Test
    void whatBelongsToAnItemIsAskedWithItOrOffered() {
        assertThat(question(mobilization, "任务.措施.题").isAsked()).isTrue();
        assertThat(question(mobilization, "任务.措施.责任单位").isAsked()).isTrue();
        assertThat(question(mobilization, "任务.措施.事项").isAsked()).isFalse();
        assertThat(question(mobilization, "阶段.题").isAsked()).isTrue();
        assertThat(question(mobilization, "阶段").isAsked()).isFalse();
    }

    @Test
    void longTextsAreToldFromShortOnes() {
        assertThat(question(mobilization, "任务.内容").field().isLong()).isTrue();
        assertThat(question(mobilization, "任务.题").field().isLong()).isFalse();
    }

    @Test
    void englishNamesLeadToTheSameQuestion() {
        assertThat(mobilization.at("tasks.measures.owner")).contains(question(mobilization, "任务.措施.责任单位"));
        assertThat(mobilization.at("任务.措施.名称")).isEmpty();
    }

    @Test
    void sectionsWithinSectionsAskTheSame() {
        Question deep = question(mobilization, "段落.子目.子目.数据.指标");

        assertThat(deep.path()).isEqualTo("段落.子目.子目.数据.指标");
        assertThat(deep.example()).isEqualTo(question(mobilization, "段落.数据.指标").example());
        assertThat(question(mobilization, "段落.子目").questions()).isNotEmpty();
    }

    @Test
    void ofAnyTypeOnlyTheTypeIsWanted() {
        assertThat(Form.ofAnyType().all())
                .filteredOn(question -> question.need() != Need.OPTIONAL)
                .extracting(Question::path)
                .containsExactly("会议类型");
    }

    private static Question question(Form form, String path) {
        return form.at(path).orElseThrow();
    }

    private static Set<String> paths(Group group, String prefix, int depth) {
        Set<String> paths = new HashSet<>();
        List<Field> fields = new ArrayList<>(depth == 0 ? List.of() : Schema.fields(group));
        for (Field field : fields) {
            String path = prefix + field.key().chinese();
            paths.add(path);
            field.group().ifPresent(below -> paths.addAll(paths(below, path + ".", depth - 1)));
        }
        return paths;
    }
}
