package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static qicao.planning.ListKind.FACTS;
import static qicao.planning.ListKind.MEASURES;
import static qicao.planning.ListKind.ORDERS;
import static qicao.planning.ListKind.PLAIN;
import static qicao.planning.ListKind.SERIES;
import static qicao.planning.ListKind.STORIES;
import static qicao.planning.ListKind.TASKS;
import static qicao.planning.ListKind.TOPICS;

import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.chinese.MarkerFamily;
import qicao.fillin.FillIn;
import qicao.fillin.Key;

/** The shape of a list follows from how much there is to say, its markers from how it is worded. */
final class ListShapesTest {
    private static final String SHORT = items(3, "{题: 压实责任, 内容: 层层签字背书}");

    @ParameterizedTest
    @EnumSource(names = "SERIES", mode = EnumSource.Mode.EXCLUDE)
    void oneItemNeedsNoMarker(ListKind kind) {
        assertThat(shape(kind, items(1, "{题: 压实责任, 内容: 层层签字背书}"))).isEqualTo(ListShape.FLOWING);
    }

    @Test
    void figuresInARowAreOneSentence() {
        assertThat(shape(SERIES, SHORT)).isEqualTo(ListShape.SENTENCE);
    }

    @Test
    void plainSentencesFlowHoweverMany() {
        assertThat(shape(PLAIN, items(20, "{题: 压实责任, 内容: 层层签字背书}"))).isEqualTo(ListShape.FLOWING);
    }

    @Test
    void fewShortFactsFlowManyAreCounted() {
        assertThat(shape(FACTS, items(4, fact(60)))).isEqualTo(ListShape.FLOWING);
        assertThat(shape(FACTS, items(5, fact(60)))).isEqualTo(ListShape.RUN_IN);
        assertThat(shape(FACTS, items(3, fact(100)))).isEqualTo(ListShape.RUN_IN);
        assertThat(shape(FACTS, items(4, fact(100)))).isEqualTo(ListShape.PARAGRAPHS);
    }

    @Test
    void factsWithoutHeadingsAreCounted() {
        assertThat(shape(FACTS, items(3, "{内容: 粮食丰收}"))).isEqualTo(ListShape.RUN_IN);
    }

    @Test
    void shortTopicsFitIntoOneSentence() {
        assertThat(shape(TOPICS, items(3, "{题: 思想认识有差距}"))).isEqualTo(ListShape.SENTENCE);
        assertThat(shape(TOPICS, items(3, fact(40)))).isEqualTo(ListShape.RUN_IN);
    }

    @Test
    void longOrdersStandInParagraphs() {
        assertThat(shape(ORDERS, items(3, fact(60)))).isEqualTo(ListShape.RUN_IN);
        assertThat(shape(ORDERS, items(3, fact(130)))).isEqualTo(ListShape.PARAGRAPHS);
        assertThat(shape(ORDERS, items(8, fact(60)))).isEqualTo(ListShape.PARAGRAPHS);
    }

    @Test
    void whatFillsAPageHasHeadings() {
        assertThat(shape(ORDERS, items(3, fact(320)))).isEqualTo(ListShape.HEADINGS);
    }

    @Test
    void tasksWithMeasuresHaveHeadings() {
        assertThat(shape(TASKS, items(2, "{题: 抓好秋收, 措施: [抢晴收割]}"))).isEqualTo(ListShape.HEADINGS);
        assertThat(shape(TASKS, items(2, fact(100)))).isEqualTo(ListShape.HEADINGS);
        assertThat(shape(TASKS, items(2, fact(30)))).isEqualTo(ListShape.RUN_IN);
    }

    @Test
    void nothingHasHeadingsInFrontOfTheFirst() {
        String tasks = items(2, "{题: 抓好秋收, 措施: [抢晴收割]}");

        assertThat(shapes(tasks, "").shape(TASKS, FillIns.entries(Key.TASKS, list(tasks)), 0))
                .isEqualTo(ListShape.RUN_IN);
    }

    @Test
    void anItemWithoutHeadingKeepsAllFromHavingHeadings() {
        assertThat(shape(TASKS, "{题: 抓好秋收, 措施: [抢晴收割]}, {内容: 抓好入库, 措施: [应收尽收]}"))
                .isEqualTo(ListShape.RUN_IN);
    }

    @Test
    void aTaskOfATitleStandsAmongTasksWithMeasures() {
        assertThat(shape(TASKS, "{题: 抓好秋收, 措施: [抢晴收割]}, {题: 抓好入库}")).isEqualTo(ListShape.HEADINGS);
    }

    @Test
    void headingsAloneHeadNothing() {
        assertThat(shape(TASKS, items(2, "{题: 抓好秋收}"))).isEqualTo(ListShape.RUN_IN);
    }

    @Test
    void longStoriesStandInParagraphs() {
        assertThat(shape(STORIES, items(2, fact(60)))).isEqualTo(ListShape.RUN_IN);
        assertThat(shape(STORIES, items(2, fact(110)))).isEqualTo(ListShape.PARAGRAPHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{题: 压实工作责任}, {题: 严明工作纪律} | MUST",
                "{题: 责任到人}, {题: 执法到底} | MUST",
                "{题: 压实工作责任}, {题: 资金保障} | IS",
                "{题: 思想认识再提高}, {题: 责任再压实} | IS",
                "{题: 压实工作责任}, {题: 工作作风要转变} | IS",
                "{题: 要压实责任}, {题: 要严明纪律} | IS",
                "{内容: 压实责任}, {内容: 严明纪律} | IS",
                "{题: 服务业要提质}, {题: 种植业要调优} | IS",
            })
    void itemsAreMarkedAsOrdersIfAllOfThemAreOrders(String orders, MarkerFamily family) {
        FillIn fillIn = FillIns.read("要求: [" + orders + "]\n");

        assertThat(shapes("{题: 抓好秋收}", "").family(ORDERS, fillIn.root().entries(Key.REQUIREMENTS)))
                .isEqualTo(family);
    }

    @ParameterizedTest
    @EnumSource(names = {"FACTS", "TOPICS", "TASKS", "STORIES"})
    void topicsAreMarkedAsTopics(ListKind kind) {
        assertThat(shapes(SHORT, "").family(kind, FillIns.entries(Key.TASKS, list(SHORT))))
                .isEqualTo(MarkerFamily.IS);
    }

    @Test
    void theMeasuresOfAllTasksBeginAlike() {
        String tasks = "{题: 抓好秋收, 措施: [{题: 备足农机, 内容: 调度农机}]}, {题: 抓好入库, 措施: [{题: 仓容紧张的县, 内容: 腾仓}]}";
        FillIn fillIn = FillIns.read(list(tasks));

        assertThat(shapes(tasks, "")
                        .family(
                                MEASURES,
                                fillIn.root().entries(Key.TASKS).get(0).entries(Key.MEASURES)))
                .isEqualTo(MarkerFamily.IS);
    }

    @Test
    void theWritersWishDecidesButMeasuresInsideStayApart() {
        ListShapes shapes = shapes(SHORT, "文风: {条目: 第一}\n");

        assertThat(shapes.family(TASKS, FillIns.entries(Key.TASKS, list(SHORT))))
                .isEqualTo(MarkerFamily.NTH);
        assertThat(shapes.family(MEASURES, FillIns.entries(Key.TASKS, list(SHORT))))
                .isEqualTo(MarkerFamily.IS);
    }

    @Test
    void whoWishesBracketsGetsHeadingsUnderASection() {
        ListShapes shapes = shapes(SHORT, "文风: {条目: （一）}\n");

        assertThat(shapes.shape(ORDERS, FillIns.entries(Key.TASKS, list(SHORT)), 1))
                .isEqualTo(ListShape.HEADINGS);
        assertThat(shapes.shape(ORDERS, FillIns.entries(Key.TASKS, list(SHORT)), 2))
                .isEqualTo(ListShape.RUN_IN);
        assertThat(shapes.shape(MEASURES, FillIns.entries(Key.TASKS, list(SHORT)), 1))
                .isEqualTo(ListShape.RUN_IN);
    }

    private static ListShape shape(ListKind kind, String tasks) {
        return shapes(tasks, "").shape(kind, FillIns.entries(Key.TASKS, list(tasks)), 1);
    }

    private static ListShapes shapes(String tasks, String wording) {
        FillIn fillIn = FillIns.read(list(tasks) + wording);
        return new ListShapes(fillIn, Wording.of(fillIn, OptionalLong.of(1)));
    }

    private static String list(String tasks) {
        return "任务: [" + tasks + "]\n";
    }

    private static String items(int count, String item) {
        return IntStream.range(0, count).mapToObj(i -> item).collect(Collectors.joining(", "));
    }

    /** An item of so many characters. */
    private static String fact(int length) {
        return "{题: 压实责任, 内容: " + "抓".repeat(length - 4) + "}";
    }
}
