package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FigureTwiceTest {
    private final Check check = new FigureTwice();

    @Test
    void oneAmountIsNotToldWithSwappedDigits() {
        assertThat(Found.by(check, "上半年实现营业收入5.42亿元。", "在实现营业收入5.24亿元的基础上再加一把劲。"))
                .containsExactly("FIGURE-005 7:4 营业收入5.24亿元");
    }

    @Test
    void oneCountIsNotToldWithFigureTwice() {
        assertThat(Found.by(check, "全市98个乡镇都要行动。", "89个乡镇一个也不能少。")).containsExactly("FIGURE-005 7:1 89个乡镇");
    }

    @Test
    void otherFiguresAreOtherYears() {
        assertThat(Found.by(check, "去年实现营业收入5.42亿元。", "今年实现营业收入6.1亿元、增长5.8%，明年增长8.5%。"))
                .isEmpty();
    }

    @Test
    void anExactNumberHasNoNeighbours() {
        assertThat(Found.by(check, "登记在册的渔船共有1863艘。", "在册的渔船1868艘都要查。")).containsExactly("FIGURE-005 7:2 册的渔船1868艘");
        assertThat(Found.by(check, "去年完成投资7100万元。", "今年完成投资7300万元。")).isEmpty();
        assertThat(Found.by(check, "去年完成投资1863万元。", "今年完成投资2863万元。")).isEmpty();
    }

    @Test
    void aFigureAcrossThePointIsSwappedToo() {
        assertThat(Found.by(check, "上半年营业收入5.42亿元。", "上半年营业收入4.52亿元。")).containsExactly("FIGURE-005 7:4 营业收入4.52亿元");
    }
}
