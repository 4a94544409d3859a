package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StrangeCharactersTest {
    private final Check check = new StrangeCharacters();

    @Test
    void whatNobodySeesIsTold() {
        assertThat(Found.by(check, "防汛\u200B物资要备足。")).containsExactly("CHAR-001 5:3 \u200B→");
        assertThat(Found.by(check, "组长\u202E高远\u202C。"))
                .containsExactly("CHAR-002 5:3 \u202E→", "CHAR-002 5:6 \u202C→");
    }

    @Test
    void radicalsAreNoIdeographs() {
        assertThat(Found.by(check, "⾏⽔要管好，⻋辆要查。")).containsExactly("CHAR-003 5:1 ⾏⽔→行水", "CHAR-003 5:7 ⻋→车");
        assertThat(Found.by(check, "⾏⽔要管好，⻋辆要查，⼯地要看，⼭上要巡。"))
                .containsExactly("CHAR-003 5:1 ⾏⽔要管好，⻋辆要查，⼯地要看，⼭→行水要管好，车辆要查，工地要看，山");
    }

    @Test
    void plainTextHasNone() {
        assertThat(Found.by(check, "防汛物资要备足，GDP增长8%。")).isEmpty();
    }
}
