package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnnouncedCountTest {
    private final Check check = new AnnouncedCount();

    @Test
    void threePointsWithFourSectionsAreAnError() {
        assertThat(Found.by(check, "下面，我讲三点意见。", Found.FOUR_SECTIONS)).containsExactly("COUNT-001 5:5 讲三点意见");
    }

    @Test
    void fourPointsWithFourSectionsAreRight() {
        assertThat(Found.by(check, "下面，我讲四点意见。", Found.FOUR_SECTIONS)).isEmpty();
    }

    @Test
    void nothingAnnouncedIsRight() {
        assertThat(Found.by(check, "下面，我讲几点意见。", Found.FOUR_SECTIONS)).isEmpty();
    }

    @Test
    void aWrongNumberAlreadyTellsTheSlip() {
        assertThat(Found.by(check, "下面，我讲三点意见。", "一、修堤", "三月动工。", "三、清淤", "五月完工。", "二、添灯", "年底亮灯。", "三、管船", "一条一条管。"))
                .isEmpty();
        assertThat(Found.by(check, "下面，我讲五点意见。", "一、修堤", "三月动工。", "二、清淤", "五月完工。", "二、添灯", "年底亮灯。"))
                .containsExactly("COUNT-001 5:5 讲五点意见");
    }
}
