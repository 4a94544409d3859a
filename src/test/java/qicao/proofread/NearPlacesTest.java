package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NearPlacesTest {
    private final Check check = new NearPlaces();

    @Test
    void aPlaceHasOneSpelling() {
        assertThat(Found.by(check, "石湾镇修了渠，石湾镇通了车。", "希望十湾镇跟上，时湾镇加快。")).containsExactly("WORD-003 7:9 时湾镇");
    }

    @Test
    void otherPlacesSoundOtherwise() {
        assertThat(Found.by(check, "石湾镇修了渠，石湾镇通了车，石桥镇也要跟上。")).isEmpty();
    }
}
