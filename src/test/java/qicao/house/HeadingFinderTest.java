package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.house.HousePatterns.HouseHeadings;
import qicao.outline.Outline;

final class HeadingFinderTest {
    private static final HeadingFinder FINDER = new HeadingFinder(
            Archive.SHIPPED, SlotBinder.shipped(), new FactGate(Archive.SHIPPED), Claims.shipped(), new Excerpts());

    private static Outline speech(String path, String... headings) {
        List<String> lines = new ArrayList<>(List.of("同志们：", "今天，我们召开全县秋种工作会议。下面，我讲几点意见。"));
        List<String> numbers = List.of("一、", "二、", "三、");
        for (int i = 0; i < headings.length; i++) {
            lines.add(numbers.get(i) + headings[i]);
            lines.add("这里说的是石坳村的地，各有各的种法，一家一家地看。");
        }
        lines.add("同志们，让我们扎实工作，夺取丰收！");
        return Archive.speech(path, "在全县秋种工作会议上的讲话", lines.toArray(String[]::new));
    }

    private static List<HouseHeadings> find(Outline... speeches) {
        return FINDER.find(List.of(speeches), speech -> Set.of("work"));
    }

    private static List<String> of(HouseHeadings headings, String role) {
        return headings.set().texts().getOrDefault(role, List.of()).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theHeadingsOfOneSpeechAreASet() {
        List<HouseHeadings> found = find(speech("甲.txt", "认清形势，增强责任意识", "突出重点，落实各项措施", "加强领导，确保任务完成"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(of(one, "situation")).startsWith("认清形势，增强责任意识");
            assertThat(of(one, "tasks")).startsWith("突出重点，落实各项措施");
            assertThat(of(one, "requirements")).startsWith("加强领导，确保任务完成");
            assertThat(one.set().clauses()).isEqualTo(2);
            assertThat(one.set().audience()).containsExactly("work");
            assertThat(one.sources()).extracting(HouseSentence.Source::line).containsExactly(4, 6, 8);
        });
    }

    @Test
    void whatTheHouseHasNoHeadingForIsAShippedOneOfAsManyClauses() {
        List<HouseHeadings> found = find(speech("甲.txt", "认清形势，增强责任意识", "突出重点，落实各项措施"));

        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(of(one, "recap"))
                        .isNotEmpty()
                        .allMatch(heading -> heading.split("，", -1).length == 2));
    }

    @Test
    void speechesOfOneRhythmCompleteEachOther() {
        List<HouseHeadings> found =
                find(speech("甲.txt", "认清形势，增强责任意识", "突出重点，落实各项措施"), speech("乙.txt", "明确任务，抓好重点工作", "加强领导，确保任务完成"));

        assertThat(found).hasSize(2).allSatisfy(one -> {
            assertThat(of(one, "situation")).startsWith("认清形势，增强责任意识");
            assertThat(of(one, "requirements")).startsWith("加强领导，确保任务完成");
        });
        assertThat(found)
                .extracting(one -> of(one, "tasks").get(0))
                .containsExactlyInAnyOrder("突出重点，落实各项措施", "明确任务，抓好重点工作");
    }

    @Test
    void headingsOfAnotherRhythmStayApart() {
        List<HouseHeadings> found = find(
                speech("甲.txt", "认清形势，增强责任意识", "突出重点，落实各项措施"), speech("乙.txt", "统一思想、提高认识，增强责任意识", "加强领导、落实责任，确保任务完成"));

        assertThat(found)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.sources())
                        .extracting(HouseSentence.Source::path)
                        .containsOnly(one.sources().get(0).path()));
    }

    @Test
    void aHeadingAloneIsNoSet() {
        assertThat(find(speech("甲.txt", "加强领导，确保任务完成"))).isEmpty();
    }

    @Test
    void aHeadingThatSaysSomethingParticularIsLeftOut() {
        assertThat(find(speech("甲.txt", "认清形势，护好鹿角湾的地", "突出重点，种满31万亩", "加强领导，确保任务完成")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "突出重点，推动经济社会发展",
                "突出重点，做好宣传工作",
                "突出重点，总结去年任务",
                "突出重点，取得明显成效",
            })
    void aHeadingThatTakesSomethingForGrantedIsLeftOut(String heading) {
        List<HouseHeadings> found = find(speech("甲.txt", "认清形势，增强责任意识", heading, "加强领导，确保任务完成"));

        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(of(one, "tasks")).isNotEmpty().doesNotContain(heading));
    }

    @Test
    void theTopicOfTheMeetingBecomesASlot() {
        List<HouseHeadings> found = find(speech("甲.txt", "提高认识，增强做好秋种工作的责任感", "突出重点，落实各项措施", "加强领导，确保任务完成"));

        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.set().texts().toString()).doesNotContain("秋种"));
    }

    @Test
    void theOrderOfSpeechesDecidesNoIds() {
        Outline one = speech("甲.txt", "认清形势，增强责任意识", "加强领导，确保任务完成");
        Outline same = speech("乙.txt", "认清形势，增强责任意识", "加强领导，确保任务完成");

        assertThat(find(one))
                .singleElement()
                .satisfies(alone -> assertThat(find(same))
                        .singleElement()
                        .satisfies(other -> assertThat(other.set()).isEqualTo(alone.set())));
    }
}
