package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.genre.Role;
import qicao.table.Table;

/** The tables do what their examples say, and hold nothing twice. */
final class HouseTablesTest {
    private static final String PROVINCES =
            "北京 天津 上海 重庆 河北 石家庄 山西 太原 辽宁 沈阳 吉林 长春 黑龙江 哈尔滨 江苏 南京 浙江 杭州 安徽 合肥 福建 福州 江西 南昌 山东 济南 "
                    + "河南 郑州 湖北 武汉 湖南 长沙 广东 广州 海南 海口 四川 成都 贵州 贵阳 云南 昆明 陕西 西安 甘肃 兰州 青海 西宁 台湾 台北 内蒙古 呼和浩特 广西 南宁 西藏 拉萨 宁夏 银川 新疆 乌鲁木齐 香港 澳门";

    @TestFactory
    Stream<DynamicTest> everySlotRuleDoesWhatItsExamplesSay() {
        SlotBinder binder = SlotBinder.shipped();
        return SlotBinder.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.pattern().pattern(), () -> {
                    assertThat(rule.examples()).isNotEmpty();
                    for (String example : rule.examples()) {
                        assertThat(example).contains(" → ");
                        String[] sides = example.split(" → ", -1);
                        for (Set<Spot> place : places(rule)) {
                            assertThat(binder.bind(Archive.sentence(Role.OTHER, place, sides[0])))
                                    .isEqualTo(sides[1]);
                        }
                    }
                }));
    }

    private static List<Set<Spot>> places(SlotBinder.Rule rule) {
        return rule.spots().isEmpty()
                ? List.of(EnumSet.noneOf(Spot.class))
                : rule.spots().stream().map(Set::of).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyExcerptIsMadeOfItsExample() {
        SlotBinder binder = SlotBinder.shipped();
        List<String> ids = Archive.SHIPPED.frames().stream()
                .map(frame -> frame.part() + " " + frame.id())
                .toList();
        return Excerpts.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.pattern().pattern(), () -> {
                    assertThat(rule.examples()).isNotEmpty();
                    rule.like().ifPresent(like -> assertThat(ids).contains(rule.part() + " " + like));
                    for (String example : rule.examples()) {
                        String[] sides = example.split(" → ", -1);
                        assertThat(Excerpts.made(
                                        rule,
                                        binder.bindAnywhere(
                                                Archive.sentence(Role.OTHER, Set.of(), sides[0], List.of("秋种")))))
                                .containsExactly(sides[1]);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyClaimIsMadeByItsExample() {
        Claims claims = Claims.shipped();
        return Claims.rows().stream()
                .map(claim -> DynamicTest.dynamicTest(claim.example(), () -> {
                    assertThat(claim.example()).containsPattern(claim.words());
                    if (claim.conditions().isEmpty()) {
                        assertThat(claims.of(claim.example())).isEmpty();
                    } else if (claim.conditions().contains(Claims.GOVERNMENT_REPORT)) {
                        assertThat(claims.isForReports(claim.example())).isTrue();
                    } else if (claim.conditions().contains(Claims.FORWARD)) {
                        assertThat(claims.isForward(claim.example())).isTrue();
                    } else {
                        assertThat(claims.of(claim.example()))
                                .hasValueSatisfying(made -> assertThat(made).containsAll(claim.conditions()));
                    }
                }));
    }

    @Test
    void aRowWithoutAnExampleWouldBeSeen() {
        assertThat(SlotBinder.rules()).hasSizeGreaterThan(10);
        assertThat(Claims.rows())
                .hasSizeGreaterThan(10)
                .noneMatch(claim -> claim.example().isBlank());
    }

    @Test
    void partPlacesNameSpotsRolesAndSlotsThatThereAreAndPartsThatAreSaid() {
        // Reading throws at a spot, role or slot that there is not.
        List<PartFinder.PartPlace> places =
                Table.beside(PartFinder.class, "part-places.tsv").rows(6, PartFinder.PartPlace::of);

        assertThat(places).extracting(PartFinder.PartPlace::part).doesNotHaveDuplicates();
        assertThat(Archive.SHIPPED.parts())
                .containsAll(places.stream().map(PartFinder.PartPlace::part).toList());
        assertThat(places).allSatisfy(place -> {
            assertThat(place.spots()).isNotEmpty();
            assertThat(place.doubtful()).isPositive().isLessThanOrEqualTo(place.sure());
            assertThat(place.sure()).isLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaning.tsv", "general-words.tsv", "particular-words.tsv", "before-work.tsv"})
    void noWordStandsTwice(String table) {
        assertThat(words(table)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void noGeneralWordCountsOrNamesAProvinceOrItsCapital() {
        List<String> words = words("general-words.tsv");

        assertThat(words).allMatch(word -> word.matches("\\p{IsHan}+"));
        for (String place : PROVINCES.split(" ", -1)) {
            assertThat(words).noneMatch(word -> word.contains(place));
        }
    }

    private static List<String> words(String table) {
        return Table.beside(HouseMiner.class, table).rows(1, row -> row.text(0));
    }
}
