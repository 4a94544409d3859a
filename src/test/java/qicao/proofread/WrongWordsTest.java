package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrongWordsTest {
    private final Check check = new WrongWords();

    @Test
    void wordsThatAreOftenMistypedAreTold() {
        assertThat(Found.by(check, "截止目前，全市己经布署，坚持一如继往。"))
                .containsExactly(
                        "WORD-001 5:1 截止→截至", "WORD-001 5:8 己经→已经", "WORD-001 5:10 布署→部署", "WORD-001 5:15 一如继往→一如既往");
    }

    @Test
    void otherWordsMayHoldTheSameCharacters() {
        assertThat(Found.by(check, "报名截止日期不变，解决择校问题，自己经过努力，不能不了了之，为了了解实情，做成了了不起的事，加快建立既管用又便民的机制，争做为民服务的表率，园区群众目的的明确。"))
                .isEmpty();
    }

    @Test
    void aCharacterThatIsMissingFromAFixedPhraseIsTold() {
        assertThat(Found.by(check, "要高重视，借此会说几句，攻坚领导责任制。"))
                .containsExactly("WORD-001 5:2 高重视→高度重视", "WORD-001 5:6 借此会→借此机会");
    }
}
