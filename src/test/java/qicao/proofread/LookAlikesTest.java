package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LookAlikesTest {
    private final Check check = new LookAlikes();

    @Test
    void lettersAndSignsThatLookLikeTheRightOnes() {
        assertThat(Found.by(check, "二O二四年7月6曰，到2O25年见效。"))
                .containsExactly("WORD-004 5:1 二O二四→二〇二四", "WORD-004 5:9 曰→日", "WORD-004 5:13 O→0");
    }

    @Test
    void aDashInPlaceOfOne() {
        assertThat(Found.by(check, "—是抓排查。二是抓整改。")).containsExactly("WORD-004 5:1 —→一");
    }

    @Test
    void theRightCharactersAreRight() {
        assertThat(Found.by(check, "二〇二四年7月6日，到2025年见效。一是抓排查。二是抓整改。")).isEmpty();
    }
}
