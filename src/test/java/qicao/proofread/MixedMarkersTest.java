package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MixedMarkersTest {
    private final Check check = new MixedMarkers();

    @Test
    void aNumberOfAnotherFamilyThatGoesOnIsMixed() {
        assertThat(Found.by(check, "一、抓排查", "1.查企业。企业自己先查一遍。", "2.查部门。部门再查一遍。", "（3）查乡镇。乡镇也要查。", "二、抓督查", "督查组要看。"))
                .containsExactly("NUM-004 11:1 （3）");
    }

    @Test
    void aListInsideAnotherIsNotMixed() {
        assertThat(Found.by(check, "一、抓排查", "1.查企业。分两步：", "（1）先查危化。", "（2）再查矿山。", "2.查部门。部门再查一遍。", "二、抓督查", "督查组要看。"))
                .isEmpty();
    }

    @Test
    void oneFamilyIsRight() {
        assertThat(Found.by(check, Found.FOUR_SECTIONS)).isEmpty();
    }
}
