package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DocumentNumbersTest {
    private final Check check = new DocumentNumbers();

    @Test
    void oneTitleHasOneNumber() {
        assertThat(Found.by(check, "要落实《渔港管理办法》（海政发〔2025〕12号）。", "《渔港管理办法》（海政发〔2025〕21号）说得很清楚。"))
                .containsExactly("NAME-002 7:1 《渔港管理办法》（海政发〔2025〕21号）");
    }

    @Test
    void oneNumberHasOneTitle() {
        assertThat(Found.by(check, "要落实《渔港管理办法》（海政发〔2025〕12号）。", "《渔港管理规定》（海政发[2025]12号）说得很清楚。"))
                .containsExactly("NAME-002 7:1 《渔港管理规定》（海政发[2025]12号）");
    }

    @Test
    void twoDocumentsHaveTwoNumbers() {
        assertThat(Found.by(
                        check, "要落实《渔港管理办法》（海政发〔2025〕12号）。", "《渔船管理办法》（海政发〔2025〕13号）说得很清楚，《渔港管理办法》（海政发[2025]12号）也是。"))
                .isEmpty();
    }
}
