package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.draft.Origin;
import qicao.genre.Role;
import qicao.planning.Dice;
import qicao.template.FrameText;
import qicao.template.HeadingSet;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.template.PatternCatalog;
import qicao.template.Slot;
import qicao.template.TemplateLibrary;

/** All level-1 headings of a speech come from one set, so that they run parallel. */
final class HeadingChooserTest {
    private static final MeetingType WORK =
            MeetingTypes.builtIn().resolve("工作会议").orElseThrow();
    private static final List<List<Role>> SECTIONS = List.of(List.of(Role.SITUATION), List.of(Role.TASKS));

    @Test
    void theSetThatHasAllSectionsIsTaken() {
        HeadingSet half = set("half", 1, "work", Map.of("situation", "看形势"));
        HeadingSet whole = set("whole", 1, "work", Map.of("situation", "认清形势", "tasks", "抓好任务"));

        for (long seed = 0; seed < 20; seed++) {
            assertThat(choose(seed, SECTIONS, half, whole)).containsExactly("认清形势", "抓好任务");
        }
    }

    @Test
    void everySetThatFitsIsTakenForSomeSeed() {
        HeadingSet one = set("one", 1, "work", Map.of("situation", "认清形势", "tasks", "抓好任务"));
        HeadingSet two = set("two", 1, "work", Map.of("situation", "把握大势", "tasks", "攻克难点"));

        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> choose(seed, SECTIONS, one, two))
                        .distinct())
                .containsExactlyInAnyOrder(List.of("认清形势", "抓好任务"), List.of("把握大势", "攻克难点"));
    }

    @Test
    void theSameSeedGivesTheSameSet() {
        HeadingSet one = set("one", 1, "work", Map.of("situation", "认清形势", "tasks", "抓好任务"));
        HeadingSet two = set("two", 1, "work", Map.of("situation", "把握大势", "tasks", "攻克难点"));

        assertThat(choose(7, SECTIONS, one, two)).isEqualTo(choose(7, SECTIONS, one, two));
    }

    @ParameterizedTest
    @CsvSource({"work, true", "work-conference, true", "festive, false", "mobilization, false"})
    void aSetIsForFamiliesAndTypes(String audience, boolean ours) {
        HeadingSet set = set("one", 1, audience, Map.of("situation", "认清形势", "tasks", "抓好任务"));

        assertThat(choose(1, SECTIONS, set)).isEqualTo(ours ? List.of("认清形势", "抓好任务") : List.of("", ""));
    }

    @Test
    void aSectionThatTheSetLacksIsHelpedOutByOneOfAsManyClauses() {
        HeadingSet ours = set("ours", 2, "work", Map.of("situation", "认清形势，坚定信心"));
        HeadingSet longer = set("longer", 3, "festive", Map.of("tasks", "抓重点，攻难点，求突破"));
        HeadingSet other = set("other", 2, "festive", Map.of("tasks", "抓好任务，务求实效"));

        assertThat(choose(1, SECTIONS, ours, longer, other)).containsExactly("认清形势，坚定信心", "抓好任务，务求实效");
    }

    @Test
    void headingsOfTheWriterDecideHowManyClausesTheOthersHave() {
        HeadingSet one = set("one", 1, "work", Map.of("situation", "认清形势", "tasks", "抓好任务"));
        HeadingSet two = set("two", 2, "work", Map.of("situation", "认清形势，坚定信心", "tasks", "抓好任务，务求实效"));

        for (long seed = 0; seed < 20; seed++) {
            assertThat(texts(chooser(seed, one, two).choose(SECTIONS, OptionalInt.of(2))))
                    .containsExactly("认清形势，坚定信心", "抓好任务，务求实效");
        }
    }

    @Test
    void ifNoSetHasAsManyClausesAnyIsBetterThanNone() {
        HeadingSet one = set("one", 1, "work", Map.of("situation", "认清形势", "tasks", "抓好任务"));

        assertThat(texts(chooser(1, one).choose(SECTIONS, OptionalInt.of(5)))).containsExactly("认清形势", "抓好任务");
    }

    @Test
    void theFirstWordingWhoseSlotsHaveValuesIsTaken() {
        HeadingSet set = new HeadingSet(
                "one",
                "",
                1,
                Set.of("work"),
                Map.of(
                        "situation",
                        List.of(FrameText.parse("认清⟨范围⟩形势"), FrameText.parse("认清形势")),
                        "tasks",
                        List.of(FrameText.parse("抓好⟨主题⟩工作"), FrameText.parse("抓好任务"))));

        assertThat(choose(1, SECTIONS, set)).containsExactly("认清形势", "抓好秋收工作");
    }

    @Test
    void theSlotKeepsTheWritersOriginAndTheRestIsTheSets() {
        HeadingSet set = set("one", 1, "work", Map.of("tasks", "抓好⟨主题⟩工作"));

        assertThat(chooser(1, set)
                        .choose(List.of(List.of(Role.TASKS)), OptionalInt.empty())
                        .get(0)
                        .orElseThrow()
                        .pieces())
                .containsExactly(
                        new Piece("抓好", new Origin.Frame("one", 0)),
                        new Piece("秋收", new Origin.Computed("主题")),
                        new Piece("工作", new Origin.Frame("one", 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECAP PROBLEMS | 成绩和差距",
                "PROBLEMS RECAP | 成绩和差距",
                "CASES PROBLEMS | 典型和差距",
                "RECAP AFFIRM | 成绩",
                "TARGETS TASKS | 任务",
                "PHASES TASKS | 任务",
            })
    void aSectionOfSeveralRolesIsNamedAfterTheMainOne(String roles, String heading) {
        HeadingSet set = set(
                "one",
                1,
                "work",
                Map.of(
                        "recap",
                        "成绩",
                        "problems",
                        "差距",
                        "recap+problems",
                        "成绩和差距",
                        "cases+problems",
                        "典型和差距",
                        "tasks",
                        "任务",
                        "phases",
                        "阶段"));

        assertThat(choose(
                        1,
                        List.of(Stream.of(roles.split(" ")).map(Role::valueOf).toList()),
                        set))
                .containsExactly(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "BACKGROUND, situation",
        "PROJECT, situation",
        "TARGETS, tasks",
        "ELECTION, tasks",
        "COURSE, tasks",
        "AFFIRM, recap",
        "HONOURS, recap",
        "INDICATORS, recap",
        "SITES, cases",
        "RESPONSES, measures",
    })
    void aRoleWithoutHeadingIsToldUnderThatOfANearOne(Role role, String near) {
        HeadingSet set = set("one", 1, "work", Map.of(near, "题"));

        assertThat(choose(1, List.of(List.of(role)), set)).containsExactly("题");
    }

    @Test
    void noHeadingIsTakenTwiceAndTheRoleItIsMadeForHasTheFirstClaim() {
        HeadingSet one = set("one", 1, "work", Map.of("situation", "认清形势"));
        HeadingSet other = set("other", 1, "festive", Map.of("situation", "把握大势"));

        assertThat(choose(1, List.of(List.of(Role.BACKGROUND), List.of(Role.SITUATION)), one, other))
                .containsExactly("把握大势", "认清形势");
    }

    @Test
    void aSpeechOfAllRolesHasAsManyDifferentHeadings() {
        List<List<Role>> sections = Stream.of(Role.values())
                .filter(role -> role.compareTo(Role.OTHER) > 0 || role == Role.RECAP || role == Role.TASKS)
                .map(List::of)
                .toList();

        for (long seed = 0; seed < 20; seed++) {
            HeadingChooser chooser = new HeadingChooser(
                    TemplateLibrary.shipped().patterns(),
                    WORK,
                    Optional.empty(),
                    new Dice(seed),
                    slot -> Optional.empty(),
                    Pins.none(),
                    Optional.empty());
            assertThat(texts(chooser.choose(sections, OptionalInt.empty())))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatNoSetKnowsHasNoHeading() {
        assertThat(choose(1, SECTIONS)).containsExactly("", "");
        assertThat(choose(1, List.of(List.of(Role.SALUTATION)), set("one", 1, "work", Map.of("tasks", "任务"))))
                .containsExactly("");
    }

    private static List<String> choose(long seed, List<List<Role>> sections, HeadingSet... sets) {
        return texts(chooser(seed, sets).choose(sections, OptionalInt.empty()));
    }

    private static HeadingChooser chooser(long seed, HeadingSet... sets) {
        return new HeadingChooser(
                new PatternCatalog(List.of(), List.of(sets)),
                WORK,
                Optional.empty(),
                new Dice(seed),
                slot -> slot == Slot.TOPIC ? Optional.of(Phrase.computed("秋收", "主题")) : Optional.empty(),
                Pins.none(),
                Optional.empty());
    }

    private static List<String> texts(List<Optional<Phrase>> headings) {
        return headings.stream()
                .map(heading -> heading.map(Phrase::toString).orElse(""))
                .toList();
    }

    private static HeadingSet set(String id, int clauses, String audience, Map<String, String> texts) {
        return new HeadingSet(
                id,
                "",
                clauses,
                Set.of(audience),
                texts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> List.of(FrameText.parse(entry.getValue())))));
    }
}
