package qicao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundFactsTest {
    @ParameterizedTest
    @CsvSource({
        "由镇渔政站牵头，把旧网收上来,镇渔政站",
        "具体工作由镇渔政站、镇财政所负责,镇渔政站、镇财政所",
        "镇渔政站、镇应急办要管好船,镇渔政站、镇应急办",
        "请各村抓落实,各村",
        "县委组织部牵头，按照镇党委要求去办,县委组织部",
        "由渔港联席会议办公室牵头,渔港联席会议办公室",
        "县委农村工作部要早作安排,县委农村工作部",
        "鱼价由市场解决、安置工作由镇政府组织实施,镇政府"
    })
    void aBodyThatHasToDoItIsItsOwner(String text, String owner) {
        assertThat(FoundFacts.owners(text)).isEqualTo(List.of(owner));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照镇党委要求，把船管好",
                "根据县委要求办",
                "县安委办要点已经印发",
                "镇渔政站负责人要到位",
                "由老韩负责",
                "广大干部要下船",
                "旧网全部要收",
                "会后镇渔政站要去看",
                "今天镇渔政站要去看"
            })
    void whatIsNoBodyIsNoOwner(String text) {
        assertThat(FoundFacts.owners(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                去年卸下渔获1200吨，同比增长8.3%，为近年最多 | 去年卸下渔获1200吨，同比增长8.3%
                渔港（含2个避风锚地）修了31个泊位 | 含2个；修了31个
                这一年全镇上下拧成一股绳共收回旧网3.5万张，收回46条 | 这一年全镇上下拧成一股绳共收回旧网3.5万；收回46条
                码头7个月没有停工，码头在2026年后两次加固共用了钢材31吨 | 码头在2026年后两次加固共用了钢材31吨
                2026年5月8日，3号码头 | ''
                """)
    void aNumberIsShownWithTheWordsThatLeadUpToIt(String text, String figures) {
        assertThat(String.join("；", FoundFacts.in(text).figures())).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "旧网去年冬天到今年开春收上来的那一批并且集中送到县里处理掉1200吨,…那一批并且集中送到县里处理掉1200吨",
        "旧网去年冬天到今年开春收上来并且集中送到县里处理掉1200吨,旧网去年冬天到今年开春收上来并且集中送到县里处理掉1200吨",
        "渔获1200吨，增长幅度比前年同一个时候大得多得多得多,渔获1200吨"
    })
    void aFigureIsShownWithWholeWords(String text, String shown) {
        assertThat(FoundFacts.in(text).figures()).containsExactly(shown);
    }
}
