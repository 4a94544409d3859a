package qicao.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qicao.draft.Draft;
import qicao.drafting.RandomFillIns;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.template.MeetingType;

final class TaskTableTest {
    private static final String HEAD = "会议类型: 推进会\n会议: {名称: 全市治水推进会, 主题: 治水}\n";

    @Test
    void everyMeasureIsARowUnderItsTask() {
        TaskTable table = Speeches.table(HEAD + """
                任务:
                  - 题: 管住源头，清存量
                    目标: 排口全部封堵
                    措施:
                      - {题: 清淤, 内容: 清淤河道12公里。, 责任单位: 市水利局、各县区, 时限: 汛期前}
                      - {题: 巡河, 内容: 每周巡河一次, 责任单位: 各镇, 时限: 长期坚持, 目标: 不留死角}
                """);

        assertThat(table.rows())
                .extracting(
                        TaskRow::number,
                        TaskRow::category,
                        TaskRow::task,
                        row -> row.target().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "管住源头，清存量", "清淤河道12公里", "排口全部封堵"),
                        org.assertj.core.groups.Tuple.tuple(2, "管住源头，清存量", "巡河：每周巡河一次", "不留死角"));
        assertThat(table.rows().get(0).others()).isEqualTo("市水利局、各县区");
        assertThat(table.rows().get(0).line()).isEqualTo(7);
        assertThat(table.title()).isEqualTo("全市治水推进会任务分解表");
        assertThat(table.withoutOwner() + table.withoutDeadline()).isZero();
    }

    @Test
    void whatATaskSaysCountsForItsMeasures() {
        TaskTable table = Speeches.table(HEAD + """
                任务:
                  - 题: 管住源头
                    责任单位: 市水利局
                    时限: 年底前
                    措施: [{题: 清淤, 内容: 清淤河道12公里}, {题: 巡河, 内容: 每周一次, 责任单位: 各镇}]
                """);

        assertThat(table.rows()).extracting(TaskRow::others).containsExactly("市水利局", "各镇");
        assertThat(table.rows()).noneMatch(TaskRow::lacksDeadline).noneMatch(TaskRow::heads);
    }

    @Test
    void aTaskWhoseOwnerNoMeasureTakesOverHasARowOfItsOwn() {
        TaskTable table = Speeches.table(HEAD + """
                任务:
                  - 题: 管住源头
                    责任单位: 市水利局牵头，各县区配合
                    措施: [{题: 清淤, 内容: 清淤12公里, 责任单位: 丙局, 时限: 年底前}]
                """);

        assertThat(table.rows()).extracting(TaskRow::heads).containsExactly(true, false);
        assertThat(table.rows().get(0).leads()).isEqualTo("市水利局");
        assertThat(table.rows().get(0).others()).isEqualTo("各县区");
        assertThat(table.withoutOwner() + table.withoutDeadline())
                .as("the time is the measure's")
                .isZero();
    }

    @Test
    void actionsAreRowsWithTheNameOfTheirMeasure() {
        TaskTable table = Speeches.table(HEAD + """
                任务:
                  - 题: 管住源头
                    措施:
                      - 题: 修路
                        责任单位: 市交通局
                        事项:
                          - {内容: 东环线贯通, 时限: 8月底前}
                          - {内容: 西环线开工, 时限: 9月底前, 责任单位: 市住建局}
                """);

        assertThat(table.rows()).extracting(TaskRow::task).containsExactly("修路：东环线贯通", "修路：西环线开工");
        assertThat(table.rows()).extracting(TaskRow::others).containsExactly("市交通局", "市住建局");
    }

    @Test
    void nobodyAndNoTimeAreGuessed() {
        TaskTable table = Speeches.table("会议类型: 推进会\n会议: {主题: 治水}\n任务: [{题: 清淤, 内容: 市水利局9月底前清淤12公里}]\n");

        assertThat(table.withoutOwner()).isEqualTo(1);
        assertThat(table.withoutDeadline()).isEqualTo(1);
        assertThat(table.withoutOwner() + table.withoutDeadline()).isEqualTo(2);
        assertThat(table.title()).isEqualTo("【待补：会议名称】任务分解表");
    }

    @Test
    void requirementsAreHandedOutWhereSomebodyMustMeetThem() {
        TaskTable table = Speeches.table(HEAD + """
                任务: [{题: 清淤, 内容: 清淤12公里, 责任单位: 市水利局, 时限: 年底前}]
                要求:
                  - {题: 压实责任, 内容: 主要负责同志要亲自抓}
                  - {题: 严格督查, 内容: 半月通报一次, 责任单位: 市政府督查室, 时限: 长期坚持}
                """);

        assertThat(table.rows()).extracting(TaskRow::task).containsExactly("清淤12公里", "严格督查：半月通报一次");
    }

    @Test
    void theSectionIsThatOfTheSpeech() {
        FillIn fillIn = Speeches.read(HEAD + """
                形势: [{题: 形势紧迫, 内容: 水质还不稳定}, {题: 群众盼望, 内容: 信访还有12件}]
                任务:
                  - {题: 清淤, 内容: 清淤12公里, 责任单位: 市水利局, 时限: 年底前}
                  - {题: 截污, 内容: 截污8处, 责任单位: 市住建局, 时限: 年底前}
                要求: [{题: 压实责任, 内容: 亲自抓, 责任单位: 各县区, 时限: 长期坚持}, {题: 督查, 内容: 半月一次}]
                """);
        Draft draft = Speeches.draft(fillIn);
        TaskTable table = TaskTable.of(fillIn, draft);

        assertThat(table.rows().get(0).section()).startsWith("二、");
        assertThat(table.rows().get(2).section()).startsWith("三、");
        assertThat(table.rows().get(0).category()).isEqualTo(table.rows().get(1).category());
    }

    /** Fill-ins of a usual run; {@code -Dlaws.count=10000} for the full one. */
    private static final int COUNT = Integer.getInteger("laws.count", 300);

    @Test
    void everyOwnerAndEveryTimeOfATaskStandsInARow() {
        List<MeetingType> types = Speeches.TYPES.all();
        for (int seed = 0; seed < COUNT; seed++) {
            FillIn fillIn = Speeches.read(new RandomFillIns(seed).fillIn(types.get(seed % types.size())));
            TaskTable table = TaskTable.of(fillIn, Speeches.draft(fillIn));

            assertThat(table.rows())
                    .as("seed " + seed)
                    .extracting(TaskRow::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, table.rows().size())
                                    .boxed()
                                    .toList());
            assertThat(table.rows().stream()
                            .flatMap(row -> row.owner().stream())
                            .map(Responsibility::words))
                    .as("seed " + seed)
                    .containsAll(said(fillIn.root(), Key.OWNER));
            assertThat(table.rows().stream()
                            .flatMap(row -> row.deadline().stream())
                            .map(Deadline::words))
                    .as("seed " + seed)
                    .containsAll(said(fillIn.root(), Key.DEADLINE));
            assertThat(table.rows().stream().flatMap(row -> row.target().stream()))
                    .as("seed " + seed)
                    .containsAll(said(fillIn.root(), Key.TARGET));
        }
    }

    /** What tasks, measures and actions say at a key. */
    private static List<String> said(Entry root, Key key) {
        List<Entry> entries = new ArrayList<>(root.entries(Key.TASKS));
        for (int i = 0; i < entries.size(); i++) {
            entries.addAll(entries.get(i).entries(Key.MEASURES));
            entries.addAll(entries.get(i).entries(Key.ACTIONS));
        }
        return entries.stream()
                .flatMap(entry -> entry.fact(key).stream())
                .map(Fact::text)
                .map(text -> text.replaceAll("[。；，]+$", ""))
                .toList();
    }
}
