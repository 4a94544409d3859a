package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** A 题 that only names what its item is about is told as a topic, unless a predicate can be said of all of them. */
final class TopicsTest {
    @Test
    void resultsThatAreOnlyNamedAreTopics() {
        assertThat(topics(
                        Key.ACHIEVEMENTS,
                        ListKind.FACTS,
                        "{题: 发行, 内容: 订报3万份}",
                        "{题: 印刷, 内容: 换新机器2台}",
                        "{题: 版面大有改进, 内容: 扩到16版}"))
                .containsExactlyInAnyOrder("发行", "印刷");
    }

    @Test
    void twoWordsThatNameWhatWasDoneAreATopic() {
        assertThat(topics(
                        Key.ACHIEVEMENTS,
                        ListKind.FACTS,
                        "{题: 社区网点, 内容: 新设9处}",
                        "{题: 资金筹措, 内容: 到账60万元}",
                        "{题: 版面扩大, 内容: 扩到16版}"))
                .containsExactlyInAnyOrder("社区网点", "资金筹措");
    }

    @Test
    void whereEachCanBeCompletedNoneIsATopic() {
        assertThat(topics(Key.PROBLEMS, ListKind.TOPICS, "{题: 渔港建设, 内容: 慢了半年}", "{题: 监管能力, 内容: 缺人缺船}"))
                .isEmpty();
        assertThat(topics(Key.PROBLEMS, ListKind.TOPICS, "{题: 渔港建设, 内容: 慢了半年}", "{题: 食品安全, 内容: 抽检不足}"))
                .containsExactlyInAnyOrder("渔港建设", "食品安全");
    }

    @ParameterizedTest
    @ValueSource(strings = {"关系渔港建设", "出渔船出人才", "传帮带", "渔港建设滞后"})
    void whatSaysMoreThanANameIsNone(String heading) {
        assertThat(topics(Key.REQUIREMENTS, ListKind.ORDERS, "{题: " + heading + ", 内容: 年年要抓}", "{题: 抓紧, 内容: 赶早}"))
                .isEmpty();
    }

    @Test
    void aNameWithNothingBehindItIsTheWholeItem() {
        assertThat(topics(Key.SITUATION, ListKind.TOPICS, "{题: 渔业政策}", "{题: 渔业资源, 内容: 一年少一成}"))
                .containsExactly("渔业资源");
    }

    @Test
    void ordersGetTheirVerbWhereOneFits() {
        assertThat(topics(Key.MEASURES, ListKind.MEASURES, "{题: 渔港管护, 内容: 每天巡查}", "{题: 食品安全, 内容: 逐船抽检}"))
                .containsExactly("食品安全");
    }

    private static List<String> topics(Key key, ListKind kind, String... items) {
        return Topics.of(key, kind, FillIns.entries(Key.ACHIEVEMENTS, "成绩: [" + String.join(", ", items) + "]\n"))
                .stream()
                .flatMap(item -> item.fact(Key.HEADING).stream())
                .map(Fact::text)
                .toList();
    }
}
