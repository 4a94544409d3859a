package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RunInSeriesTest {
    private final Check check = new RunInSeries();

    @Test
    void itemsLeaveNoNumberOut() {
        assertThat(Found.by(check, "一是抓排查。二是抓整改。四是抓演练。")).containsExactly("NUM-002 5:13 四是");
    }

    @Test
    void noNumberComesTwice() {
        assertThat(Found.by(check, "一要抓排查；二要抓整改；二要抓演练。")).containsExactly("NUM-003 5:13 二要");
    }

    @Test
    void aMarkStandsBeforeEachItem() {
        assertThat(Found.by(check, "一是投资继续回落二是消费平稳。")).containsExactly("PUNCT-007 5:9 二是");
    }

    @Test
    void listsBeginAnewAndMixTheirWords() {
        assertThat(Found.by(check, "一是抓排查。二是抓整改。一是抓演练。二要抓值守。三是抓总结。")).isEmpty();
    }

    @Test
    void otherWordsAreNoItems() {
        assertThat(Found.by(check, "一是抓排查，第二是抓整改，其二是抓演练，周二要开会。")).isEmpty();
    }

    @Test
    void oneWrongNumeralIsToldOnceWhereItStands() {
        assertThat(Found.by(check, "一是修堤。三月动工。二是清淤。五月完工。五是添灯。年底亮灯。四是管船。一条一条管。")).containsExactly("NUM-002 5:21 五是");
    }

    @Test
    void aMissingMarkIsNoMissingNumber() {
        assertThat(Found.by(check, "一是修堤，三月动工二是清淤，五月完工。三是添灯，年底亮灯。")).containsExactly("PUNCT-007 5:10 二是");
        assertThat(Found.by(check, "一是修堤，三月动工二是清淤，五月完工三是添灯，年底亮灯。四是管船。"))
                .containsExactly("PUNCT-007 5:10 二是", "PUNCT-007 5:19 三是");
    }
}
