package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParticlesTest {
    private final Check check = new Particles();

    @Test
    void aStateFollowsWithDe() {
        assertThat(Found.by(check, "防火宣传做的很扎实。", "台账管的细，责任压的实。"))
                .containsExactly("WORD-008 5:6 的→得", "WORD-008 7:4 的→得", "WORD-008 7:10 的→得");
    }

    @Test
    void aMannerStandsBeforeItsVerbWithDi() {
        assertThat(Found.by(check, "要不断的完善制度，不断的提高服务本领。")).containsExactly("WORD-008 5:4 的→地", "WORD-008 5:12 的→地");
    }

    @Test
    void onceMoreIsZai() {
        assertThat(Found.by(check, "最后，我在讲两点。", "会后希望大家再工作中多想办法。"))
                .containsExactly("WORD-008 5:5 在→再", "WORD-008 7:7 再→在");
    }

    @Test
    void readyIsMadeWithZuo() {
        assertThat(Found.by(check, "各单位要作好宣传工作。", "书记还要做重要讲话。"))
                .containsExactly("WORD-008 5:5 作→做", "WORD-008 7:5 做→作");
    }

    @Test
    void otherSentencesHoldTheSameCharacters() {
        assertThat(Found.by(check, "好的做法要推广，不断的努力换来了积极的促进作用，写作好文章，老同志做报告，再开一次会，我在讲这一点时。"))
                .isEmpty();
    }

    @Test
    void resultsOfMoreVerbsAndStepsAreTold() {
        assertThat(Found.by(check, "渔民吃的更放心，取的更大成绩，留的住乡愁，在次被命名为渔港，经济在创新高，，再全县推开。"))
                .contains("WORD-008 5:4 的→得", "WORD-008 5:10 的→得", "WORD-008 5:17 的→得", "WORD-008 5:22 在→再");
    }
}
