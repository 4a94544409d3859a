package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OrderOfBodiesTest {
    private final Check check = new OrderOfBodies();

    @Test
    void theCommitteeComesFirst() {
        assertThat(Found.by(check, "我代表市政府、市委向大家问好。")).containsExactly("FORM-002 5:4 市政府、市委");
    }

    @Test
    void eachLevelHasItsOwnOrder() {
        assertThat(Found.by(check, "在省委、省政府和市委领导下，市委、市人大、市政府、市政协都要抓。")).isEmpty();
    }

    @Test
    void twoPairsAreInOrder() {
        assertThat(Found.by(check, "统筹党委、政府和人大、政协的机构，各级政府和政府部门都要参加。")).isEmpty();
    }
}
