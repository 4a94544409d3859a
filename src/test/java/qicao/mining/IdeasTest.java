package qicao.mining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdeasTest {
    private final Ideas ideas = new Ideas(Words.shipped());

    @ParameterizedTest
    @CsvSource({
        "进一步加强对⟨主题⟩工作的组织领导, 强化⟨主题⟩工作组织领导",
        "切实抓好⟨主题⟩工作, 抓好⟨事项⟩工作",
        "在看到成绩的同时，我们⟨做法⟩, 在看到成绩的同时",
    })
    void spellingsOfOneIdeaShareIt(String one, String other) {
        assertThat(ideas.of(one)).isEqualTo(ideas.of(other));
    }

    @ParameterizedTest
    @CsvSource({"加强组织领导, 加强队伍管理", "抓好⟨主题⟩工作, 做好⟨主题⟩工作", "⟨做法⟩的, ⟨事项⟩的"})
    void otherWordsAreAnotherIdea(String one, String other) {
        assertThat(ideas.of(one)).isNotEqualTo(ideas.of(other));
    }

    @Test
    void wordingsOfOneIdeaStandTogetherBehindTheBestOfThem() {
        Patterns patterns = new Miner(MiningOptions.defaults())
                .mine(Speeches.sketch(6, "要切实加强茶园的组织领导。", "必须加强茶园组织领导。", "会后马上行动起来。"));

        assertThat(patterns.frames().stream().map(MinedFrame::idea).distinct().count())
                .isLessThan(patterns.frames().size());
        for (int i = 1; i < patterns.frames().size(); i++) {
            MinedFrame frame = patterns.frames().get(i);
            boolean first = patterns.frames().subList(0, i).stream()
                    .noneMatch(other ->
                            other.role() == frame.role() && other.idea().equals(frame.idea()));
            assertThat(first || patterns.frames().get(i - 1).idea().equals(frame.idea()))
                    .as(frame.text())
                    .isTrue();
        }
    }
}
