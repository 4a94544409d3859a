package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormulasTest {
    private final Check check = new Formulas();

    @Test
    void fixedWordingIsTold() {
        assertThat(Found.by(check, "学习党的十八大三中全会精神，以邓小平思想为指导。"))
                .containsExactly("FORM-001 5:3 党的十八大三中全会", "FORM-001 5:16 邓小平思想");
    }

    @Test
    void sessionsStandInTheirOrder() {
        assertThat(Found.by(check, "十九届四中、三中全会精神。")).containsExactly("FORM-001 5:3 届四中、三中全会");
        assertThat(Found.by(check, "十九届三中、四中、五中全会精神。")).isEmpty();
    }

    @Test
    void theRightWordingIsLeftAlone() {
        assertThat(Found.by(check, "党的十八届三中全会，增强“四个意识”、坚定“四个自信”、做到“两个维护”，邓小平理论。"))
                .isEmpty();
    }

    @Test
    void threeSessionsStandInTheirOrder() {
        assertThat(Found.by(check, "学习党的二十届三中、二中全会精神。")).containsExactly("FORM-001 5:7 届三中、二中全会");
        assertThat(Found.by(check, "学习党的二十届二中、三中、一中全会精神。")).hasSize(1);
        assertThat(Found.by(check, "学习党的二十届一中、二中、三中全会精神。")).isEmpty();
    }
}
