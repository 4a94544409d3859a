package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MaskedTest {
    private final Check check = new Masked();

    @Test
    void crossesAndLettersInPlaceOfNamesAreMasks() {
        assertThat(Found.by(check, "20xx年，××县完成投资XX亿元，***同志作了发言。"))
                .containsExactly("MASK-001 5:1 20xx", "MASK-001 5:7 ××", "MASK-001 5:14 XX", "MASK-001 5:19 ***");
    }

    @Test
    void aSingleCrossBeforeAPlaceIsAMask() {
        assertThat(Found.by(check, "今天，×市长来到现场，某某县作了发言。")).containsExactly("MASK-001 5:4 ×", "MASK-001 5:12 某某");
    }

    @Test
    void emphasisedWordsProductsAndXRaysAreNoMasks() {
        assertThat(Found.by(check, "做一次X光检查，场地有5×3米，抓好**重点任务**，某某人说得好。")).isEmpty();
    }

    @Test
    void aPercentSignHasAFigure() {
        assertThat(Found.by(check, "优秀率%，同比增长8%。")).containsExactly("MASK-001 5:4 %");
    }

    @Test
    void roomLeftForANumberIsAMask() {
        assertThat(Found.by(check, "产值达到  亿元，202X年再建    个小区，某某同志负责。"))
                .containsExactly("MASK-001 5:5   ", "MASK-001 5:10 202X", "MASK-001 5:17     ", "MASK-001 5:25 某某");
    }
}
