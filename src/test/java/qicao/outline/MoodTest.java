package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OWED|各站要在月底前清完沟|修渠是重要的事，主要靠人，请提要求",
                "DONE|沟已经清了|为了放水，请了解情况，仅此而已",
                "LACKING|管护力度还不够|不高不低正好",
                "TRUE|渠水是庄稼的命根子|但是三号闸没有关",
                "ANNOUNCING|下面，我讲三点意见。|他讲了一个故事",
                "THANKING|向大家表示衷心的感谢|请大家表示意见",
                "RELAYING|刚才，老周介绍了做法|站上的船刚靠岸"
            })
    void aSentenceIsInAMoodByItsGrammar(Mood mood, String is, String isNot) {
        assertThat(mood.is(is)).isTrue();
        assertThat(mood.is(isNot)).isFalse();
    }
}
