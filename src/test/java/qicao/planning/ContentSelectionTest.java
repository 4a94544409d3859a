package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;

/** Which roles have something to say. */
final class ContentSelectionTest {
    @ParameterizedTest
    @EnumSource(names = {"OPENING", "CLOSING"})
    void everySpeechOpensAndCloses(Role role) {
        assertThat(ContentSelection.has(FillIns.read("会议: {名称: 安全生产会}\n"), role))
                .isTrue();
    }

    @Test
    void factsMakeARole() {
        FillIn fillIn = FillIns.read("成绩: [粮食总产量达到86万吨]\n");

        assertThat(ContentSelection.has(fillIn, Role.RECAP)).isTrue();
        assertThat(ContentSelection.has(fillIn, Role.PROBLEMS)).isFalse();
    }

    @Test
    void aRequiredRoleIsThereToShowItsHole() {
        assertThat(ContentSelection.has(FillIns.read("会议: {名称: 全市工作会议}\n"), Role.TASKS))
                .isTrue();
    }

    @Test
    void aRoleThatTheWritersOrderNamesIsThereToShowItsHole() {
        FillIn fillIn = FillIns.read("结构: [问题, 任务]\n任务: [抓好秋收]\n");

        assertThat(ContentSelection.has(fillIn, Role.PROBLEMS)).isTrue();
        assertThat(ContentSelection.asked(fillIn, Role.PROBLEMS)).isTrue();
        assertThat(ContentSelection.asked(fillIn, Role.RECAP)).isFalse();
    }

    @Test
    void theOrderMayNameRolesInEnglish() {
        assertThat(ContentSelection.asked(FillIns.read("结构: [problems]\n"), Role.PROBLEMS))
                .isTrue();
    }

    @Test
    void aFreeSectionMakesARole() {
        FillIn fillIn = FillIns.read("段落: [{角色: 问题, 题: 短板不少, 内容: 晒场不足}, {题: 几句心里话, 内容: 种粮的人不容易}]\n");

        assertThat(ContentSelection.has(fillIn, Role.PROBLEMS)).isTrue();
        assertThat(ContentSelection.free(fillIn, Role.PROBLEMS))
                .extracting(ContentSelectionTest::heading)
                .containsExactly("短板不少");
        assertThat(ContentSelection.free(fillIn))
                .extracting(ContentSelectionTest::heading)
                .containsExactly("几句心里话");
    }

    @Test
    void rolesThatAreWordsOfTheTypeHaveNoFactsOfTheirOwn() {
        assertThat(ContentSelection.has(FillIns.read("任务: [{题: 抓好秋收, 措施: [抢晴收割]}]\n"), Role.MEASURES))
                .isFalse();
    }

    private static String heading(Entry section) {
        return section.fact(Key.HEADING).map(Fact::text).orElse("");
    }
}
