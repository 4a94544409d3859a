package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TermCaseTest {
    private final Check check = new TermCase(List.of("DeepFlow"));

    @Test
    void termsHaveTheirCapitals() {
        assertThat(Found.by(check, "GDp增长6.5%，pm2.5浓度下降，引进deepflow平台。"))
                .containsExactly(
                        "WORD-002 5:1 GDp→GDP", "WORD-002 5:11 pm2.5→PM2.5", "WORD-002 5:23 deepflow→DeepFlow");
    }

    @Test
    void rightTermsOtherWordsAndAddressesAreRight() {
        assertThat(Found.by(check, "GDP增长6.5%，PM2.5浓度下降，邮箱是led@example.cn，Word文档。"))
                .isEmpty();
    }
}
