package qicao.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.CpuLimit;
import qicao.genre.Role;

final class FrameMatcherTest {
    @ParameterizedTest
    @CsvSource({
        "加强⟨主题⟩工作的领导, 要加强渔港工作的领导。, true",
        "加强⟨主题⟩工作的领导, 我们要切实加强渔港工作的领导。, true",
        "加强⟨主题⟩工作的领导, 加强渔港，做好工作的领导。, false",
        "⟨事项⟩迈出坚实步伐, 今年以来，渔港建设迈出坚实步伐；, true",
        "⟨事项⟩迈出坚实步伐, 迈出坚实步伐。, true",
        "⟨事项⟩迈出坚实步伐, 才迈出坚实步伐没几天。, false",
        "加强⟨主题⟩工作的领导, 各镇和有关部门要加强渔港工作的领导。, true",
        "加强⟨主题⟩工作的领导, 没有谁来加强渔港工作的领导。, false",
        "切实加强⟨主题⟩工作, 进一步加强渔港工作。, false",
        "切实抓好⟨主题⟩工作的落实, 要认真抓好渔港工作的落实。, true",
        "形成⟨事项⟩的合力, 形成的合力。, false",
        "完成投资⟨数⟩, 全年完成投资，完成投资12亿。, true",
        "完成投资⟨数⟩, 完成投资很多。, false",
        "⟨做法⟩⟨事项⟩体系, 健全渔港管理体系。, true",
    })
    void aMinedFrameIsAWholeClause(String frame, String sentence, boolean matches) {
        FrameMatcher matcher = new FrameMatcher(List.of(frame), List.of(), Map.of());

        assertThat(matcher.matches(Role.TASKS, sentence)).isEqualTo(matches);
    }

    @Test
    void aCuratedSentenceMayHoldSeveralClausesInASlot() {
        FrameMatcher matcher = new FrameMatcher(List.of(), List.of("这次会议的任务是⟨会议任务⟩。"), Map.of());

        assertThat(matcher.matches(Role.OPENING, "这次会议的任务是总结工作，部署任务。")).isTrue();
    }

    @Test
    void aWordingOfARoleIsOnlyKnownWhereTheRoleIsTold() {
        FrameMatcher matcher = new FrameMatcher(List.of(), List.of(), Map.of(Role.RELAY, List.of("请大家⟨…⟩")));

        assertThat(matcher.matches(Role.OPENING, "请大家抓好落实。")).isTrue();
        assertThat(matcher.matches(Role.CLOSING, "请大家抓好落实。")).isFalse();
    }

    @Test
    void manySlotsAndALongSentenceTakeNoTime() throws Exception {
        FrameMatcher matcher = new FrameMatcher(List.of(), List.of("⟨a⟩的⟨b⟩的⟨c⟩的⟨d⟩的⟨e⟩的⟨f⟩完了"), Map.of());

        CpuLimit.ofSeconds(5).run(() -> matcher.matches(Role.OTHER, "好的".repeat(100_000) + "完"));
    }
}
