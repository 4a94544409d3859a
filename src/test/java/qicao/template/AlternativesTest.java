package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qicao.CpuLimit;

/** Several wordings written as one. */
final class AlternativesTest {
    @Test
    void eachChoiceIsAWording() {
        assertThat(Alternatives.of("我（谨|）代表⟨代表⟩（，|）向⟨对象⟩致意").orElseThrow())
                .containsExactly("我谨代表⟨代表⟩，向⟨对象⟩致意", "我谨代表⟨代表⟩向⟨对象⟩致意", "我代表⟨代表⟩，向⟨对象⟩致意", "我代表⟨代表⟩向⟨对象⟩致意");
    }

    @Test
    void bracketsWithoutAChoiceAreText() {
        assertThat(Alternatives.of("全委（扩大）会议").orElseThrow()).containsExactly("全委（扩大）会议");
        assertThat(Alternatives.of("渔港|码头").orElseThrow()).containsExactly("渔港|码头");
        assertThat(Alternatives.of("（渔港|码头").orElseThrow()).containsExactly("（渔港|码头");
    }

    @Test
    void choicesMayDifferInLength() {
        assertThat(Alternatives.of("（一|二二|）（三|四四）").orElseThrow())
                .containsExactly("一三", "一四四", "二二三", "二二四四", "三", "四四");
    }

    @Test
    void tooManyAreNotWrittenOut() throws Exception {
        assertThat(Alternatives.of("（甲|乙）".repeat(6)).orElseThrow()).hasSize(Alternatives.MOST);
        assertThat(CpuLimit.ofSeconds(5).<Optional<List<String>>>get(() -> Alternatives.of("（甲|乙）".repeat(60))))
                .isEmpty();
    }
}
