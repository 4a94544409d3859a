package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OrdinalSeriesTest {
    private final Check check = new OrdinalSeries();

    @Test
    void aNumberIsLeftOut() {
        assertThat(Found.by(check, "第一，修堤。三月动工。", "第三，清淤。五月完工。", "第三，添灯。年底亮灯。")).containsExactly("NUM-002 7:1 第三");
        assertThat(Found.by(check, "要办三件事。第一，修堤。第三，清淤。")).containsExactly("NUM-002 5:13 第三");
    }

    @Test
    void aNumberComesTwice() {
        assertThat(Found.by(check, "第一，修堤。", "第二，清淤。", "第二，添灯。")).containsExactly("NUM-003 9:1 第二");
        assertThat(Found.by(check, "第一要修堤。第二要清淤。第二要添灯。")).containsExactly("NUM-003 5:13 第二");
    }

    @Test
    void aListInsideAnotherBeginsAnew() {
        assertThat(Found.by(check, "第一，修堤。第一，备料。第二，打桩。", "第二，清淤。", "第三，添灯。")).isEmpty();
    }

    @Test
    void theNumberBeforeMayBeSaidInOtherWords() {
        assertThat(Found.by(check, "第一，修堤。", "第二个方面是清淤。", "第三，添灯。")).isEmpty();
        assertThat(Found.by(check, "第一，修堤。", "其次，清淤。", "第三，添灯。")).isEmpty();
        assertThat(Found.by(check, "第一，修堤。", "这事再说一句。第二，也要算账。", "大家听着。第二，还要问人。"))
                .isEmpty();
    }
}
