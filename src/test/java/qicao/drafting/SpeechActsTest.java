package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Place;
import qicao.draft.Origin;
import qicao.fillin.Fact;
import qicao.words.WordClass;

/** What somebody said or will say, as a predicate. */
final class SpeechActsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "发言", "表态发言", "经验交流发言", "重要讲话", "工作汇报", "情况通报", "表态", "检讨", "检讨发言", "安全提示", "政策解读", "经验交流", "学习体会交流"
            })
    void aBareNounGetsItsVerb(String deed) {
        assertThat(predicate(deed, "作了")).isEqualTo("作了" + deed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"作了表态发言", "作重要讲话", "通报了渔港建设进展", "听取汇报", "致辞", "宣读通报", "介绍了做法", "解读报告", "结合自己的工作谈了体会"})
    void aPredicateIsTakenAsItIs(String deed) {
        assertThat(predicate(deed, "作了")).isEqualTo(deed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"建议扩大烘干能力", "反映卖粮排队时间长", "提出增设粮站"})
    void whoAsksForADeedPleads(String matter) {
        assertThat(WordClass.PLEA.fits(matter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"扩大烘干能力的建议", "卖粮难", "建议和诉求", "反映的卖粮难"})
    void aMatterIsANoun(String matter) {
        assertThat(WordClass.PLEA.fits(matter)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"提出的增设粮站的建议", "关于增设粮站的建议", "增设粮站的建议"})
    void aMatterGoesWithoutTheWordsOfTheFrames(String raised) {
        assertThat(SpeechActs.matter(fact(raised)).getAsString()).isEqualTo("增设粮站的建议");
    }

    @ParameterizedTest
    @ValueSource(strings = {"秋收方案解读", "烘干情况的汇报", "仓储能手发言"})
    void whatEndsInTheNameOfASpeechGetsItsVerbToo(String deed) {
        assertThat(predicate(deed, "作了")).isEqualTo("作了" + deed);
    }

    @ParameterizedTest
    @CsvSource({
        "卖粮排队时间长, 卖粮排队时间长的问题",
        "'烘干费高，一吨要90元', '烘干费高，一吨要90元的问题'",
        "增设粮站, 增设粮站的建议",
        "车位不够的困难, 车位不够的困难",
        "建议增设粮站, 建议增设粮站",
    })
    void aMatterHasAName(String raised, String said) {
        assertThat(SpeechActs.matter(fact(raised)).getAsString()).isEqualTo(said);
    }

    @Test
    void onlyTheDeedIsTheWriters() {
        assertThat(SpeechActs.predicate(fact("重要讲话"), "作").pieces())
                .filteredOn(piece -> piece.origin() instanceof Origin.Written)
                .extracting(Piece::text)
                .containsExactly("重要讲话");
    }

    private static String predicate(String deed, String light) {
        return SpeechActs.predicate(fact(deed), light).getAsString();
    }

    private static Fact fact(String deed) {
        return new Fact(deed, "议程.此前[0].事", Place.of("t.yaml"));
    }
}
