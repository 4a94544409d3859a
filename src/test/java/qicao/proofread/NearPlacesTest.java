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

    @Test
    void ofTwoPlacesThatAreNamedOnceTheLaterIsTold() {
        assertThat(Found.by(check, "会前看了石湾镇的渔港。", "石弯镇也要修渔港。")).containsExactly("WORD-003 7:1 石弯镇");
        assertThat(Found.by(check, "会前去的是，石湾镇。", "请时湾镇也修渔港。")).containsExactly("WORD-003 7:2 时湾镇");
    }

    @Test
    void aWordBeforeAPlaceMakesNoOtherName() {
        assertThat(Found.by(check, "实现新湾镇的目标。", "沿线新湾镇的渔港。")).isEmpty();
    }

    @Test
    void pairedNamesAreTwoPlaces() {
        assertThat(Found.by(check, "会前看了石中镇，石中镇通了车。", "石忠镇也要通车。")).containsExactly("WORD-003 7:1 石忠镇");
        assertThat(Found.by(check, "会前看了湾四村，湾四村通了车。", "湾十村也要通车。")).isEmpty();
    }

    @Test
    void theEndOfAnotherWordIsNoName() {
        assertThat(Found.by(check, "建好樱花小镇，樱花小镇有看头。", "孙集文化小镇也要建。")).isEmpty();
    }
}
