package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SwappedDigitsTest {
    private final Check check = new SwappedDigits();

    @Test
    void oneAmountIsNotToldWithSwappedDigits() {
        assertThat(Found.by(check, "上半年实现营业收入5.42亿元。", "在实现营业收入5.24亿元的基础上再加一把劲。"))
                .containsExactly("FIGURE-005 7:3 现营业收入5.24亿元");
    }

    @Test
    void oneCountIsNotToldWithSwappedDigits() {
        assertThat(Found.by(check, "全市98个乡镇都要行动。", "89个乡镇一个也不能少。")).containsExactly("FIGURE-005 7:1 89个乡镇");
    }

    @Test
    void otherFiguresAreOtherYears() {
        assertThat(Found.by(check, "去年实现营业收入5.42亿元。", "今年实现营业收入6.1亿元、增长5.8%，明年增长8.5%。"))
                .isEmpty();
    }
}
