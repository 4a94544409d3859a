package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ListedNamesTest {
    private final Check check = new ListedNames(List.of("市发展和改革委员会"));

    @Test
    void aListedNameWithAnotherCharacterIsTold() {
        assertThat(Found.by(check, "由市发展与改革委员会牵头。")).containsExactly("WORD-003 5:2 市发展与改革委员会→市发展和改革委员会");
    }

    @Test
    void twoCharactersThatHaveChangedPlacesAreTold() {
        assertThat(Found.by(check, "由市发展和革改委员会牵头。")).containsExactly("WORD-003 5:2 市发展和革改委员会→市发展和改革委员会");
    }

    @Test
    void theListedNameIsRight() {
        assertThat(Found.by(check, "由市发展和改革委员会牵头。")).isEmpty();
    }
}
