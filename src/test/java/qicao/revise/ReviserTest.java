package qicao.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.fillin.Edit;
import qicao.fillin.FillInFile;
import qicao.fillin.FillInReader;
import qicao.fillin.ValuePath;
import qicao.revise.Difference.Kind;
import qicao.template.MeetingTypes;

/** Each kind of edit goes where it belongs. */
final class ReviserTest {
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Drafter DRAFTER = Drafter.shipped();

    private static final String HARVEST = """
            会议类型: 工作会议        # 秋收
            会议: {名称: 全县秋收工作会议, 主题: 秋收}
            讲话人: {职务: 县长, 姓名: 周明远}
            日期: 2026年9月20日
            文风: {种子: 5}
            形势:
              - 题: 粮价看涨
                内容: 早稻每斤涨了两分
              - 题: "仓容偏紧"
                内容: 空仓只有3.5万吨
            任务:
              - 题: 抓好收割
                内容: 抢晴天把12万亩收完
                措施:
                  - {题: 备足机具, 内容: 检修收割机460台, 责任单位: 县农机局}
                  - {题: 抢收抢烘, 内容: 随割随烘, 时限: 10月底前}
                  - {题: 帮扶困难户, 内容: 不落下一户}
              - {题: 抓好入库, 内容: 做到应收尽收}
              - {题: 抓好资金, 内容: 不打白条}
            号召: {目标: 让乡亲们丰产又丰收}
            """;

    @Test
    void aDraftThatNobodyTouchedChangesNothing() {
        Revision revision = revise(HARVEST, UnaryOperator.identity());

        assertThat(revision.differences()).isEmpty();
        assertThat(text(revision)).isEqualTo(HARVEST);
        assertThat(revision.exact()).isTrue();
    }

    @Test
    void aFigureIsAValueAndTheRestOfTheFileStays() {
        Revision revision = revise(HARVEST, draft -> draft.replace("3.5万吨", "2.8万吨"));

        assertThat(text(revision)).isEqualTo(HARVEST.replace("3.5万吨", "2.8万吨"));
        assertThat(revision.differences())
                .containsExactly(new Difference(Kind.FACT, "形势[2].内容", "空仓只有3.5万吨", "空仓只有2.8万吨"));
    }

    @Test
    void anOwnerAndADeadlineAreValues() {
        Revision revision =
                revise(HARVEST, draft -> draft.replace("县农机局", "县农业农村局").replace("10月底前", "11月5日前"));

        assertThat(text(revision)).isEqualTo(HARVEST.replace("县农机局", "县农业农村局").replace("10月底前", "11月5日前"));
    }

    @Test
    void aHoleIsFilledIn() {
        String without = HARVEST.replace("名称: 全县秋收工作会议, ", "");

        Revision revision = revise(without, draft -> draft.replace("【待补：会议名称】", "全县秋收秋种工作会议"));

        assertThat(revision.differences()).containsExactly(new Difference(Kind.FILLED, "会议.名称", "", "全县秋收秋种工作会议"));
        assertThat(text(revision)).contains("名称: 全县秋收秋种工作会议");
    }

    @Test
    void aStruckItemIsTakenOutAndTheOthersCountOn() {
        Revision revision = revise(HARVEST, draft -> {
            int from = draft.indexOf("抢收抢烘") - 2;
            int to = draft.indexOf("帮扶困难户") - 2;
            return draft.substring(0, from) + draft.substring(to);
        });

        assertThat(revision.differences()).extracting(Difference::kind).containsExactly(Kind.ITEM_REMOVED);
        assertThat(text(revision)).doesNotContain("抢收抢烘");
        assertThat(revision.exact()).isTrue();
    }

    @Test
    void anItemThatWasMovedIsMoved() {
        Revision revision = revise(
                HARVEST,
                draft -> draft.replace("粮价看涨，早稻每斤涨了两分", "A")
                        .replace("仓容偏紧，空仓只有3.5万吨", "粮价看涨，早稻每斤涨了两分")
                        .replace("A", "仓容偏紧，空仓只有3.5万吨"));

        assertThat(revision.differences()).extracting(Difference::kind).containsOnly(Kind.ITEM_MOVED);
        assertThat(text(revision).indexOf("仓容偏紧")).isLessThan(text(revision).indexOf("粮价看涨"));
    }

    @Test
    void anItemThatWasAddedIsOne() {
        Revision revision = revise(HARVEST, draft -> draft.replace("空仓只有3.5万吨。", "空仓只有3.5万吨；三是劳力偏少，外出务工的有六成。"));

        assertThat(revision.differences()).extracting(Difference::kind).containsExactly(Kind.ITEM_ADDED);
        assertThat(text(revision)).contains("题: 劳力偏少").contains("内容: 外出务工的有六成");
        assertThat(revision.exact()).isTrue();
    }

    @Test
    void headingsAndTitleBecomeTheWritersOwn() {
        Revision revision = revise(HARVEST, draft -> {
            List<String> lines = new ArrayList<>(draft.lines().toList());
            lines.set(0, "颗粒归仓不是一句空话");
            lines.replaceAll(line -> line.startsWith("二、") ? "二、一鼓作气收完晚稻" : line);
            return String.join("\n", lines);
        });

        assertThat(revision.differences())
                .extracting(Difference::kind, Difference::place)
                .contains(tuple(Kind.HEADING, "标题"), tuple(Kind.HEADING, "各部分标题.任务"));
        assertThat(text(revision)).contains("标题: 颗粒归仓不是一句空话").contains("任务: 一鼓作气收完晚稻");
        assertThat(revision.exact()).isTrue();
    }

    @Test
    void wordsArePinnedAndTheirFactsStillFollow() {
        Revision revision =
                revise(HARVEST, draft -> draft.replaceFirst("(?m)^.*让乡亲们丰产又丰收.*$", "同志们，秋收就是抢收。为了让乡亲们丰产又丰收，大家动起来！"));
        FillInFile later = revision.fillIn().edited(new Edit.Put(ValuePath.ofValue("号召.目标"), "让乡亲们过个好年"));

        assertThat(text(revision)).contains("【号召.目标】");
        assertThat(draft(new String(later.content(), StandardCharsets.UTF_8))).contains("为了让乡亲们过个好年，大家动起来！");
    }

    @Test
    void sentencesOfTheWritersOwnAreAddedAndOthersLeftOut() {
        Revision revision = revise(HARVEST, draft -> {
            List<String> lines = new ArrayList<>(draft.lines().toList());
            lines.add(5, "会前我到三个乡看了看，心里不踏实。");
            return String.join("\n", lines);
        });

        assertThat(revision.differences()).extracting(Difference::kind).containsExactly(Kind.ADDED);
        assertThat(text(revision)).contains("原话: 会前我到三个乡看了看，心里不踏实。").contains("另起一段: 是");
    }

    @Test
    void aFactThatWasChangedAtOneOfItsPlacesIsToldAndNotGuessed() {
        Revision revision = revise(HARVEST, draft -> draft.replace("研究秋收工作", "研究三秋工作"));

        assertThat(revision.findings()).extracting(Diagnostic::code).contains("REVISE-003");
        assertThat(text(revision)).contains("主题: 秋收}");
        assertThat(revision.exact()).isTrue();
    }

    @Test
    void otherPlacesThatSayTheOldFigureAreTold() {
        String twice = HARVEST.replace("抢晴天把12万亩收完", "12万亩").replace("做到应收尽收", "12万亩的粮食都要应收尽收");

        Revision revision = revise(twice, draft -> draft.replaceFirst("12万亩", "13万亩"));

        assertThat(revision.findings()).extracting(Diagnostic::code).contains("REVISE-004");
    }

    @Test
    void whatWasRevisedCanBeRevisedAgain() {
        String once = text(revise(HARVEST, draft -> draft.replaceFirst("(?m)^同志们，.*$", "同志们，动起来！")));

        Revision again = revise(once, draft -> draft.replace("动起来！", "马上动起来！").replace("12万亩", "11万亩"));

        assertThat(text(again)).contains("马上动起来！").doesNotContain("同志们，动起来！").contains("11万亩");
        assertThat(again.exact()).isTrue();
    }

    @Test
    void theSeedOfTheDraftGoesIntoTheFillIn() {
        String seedless = HARVEST.replace("文风: {种子: 5}\n", "");
        String made = draft(HARVEST);

        Revision revision =
                new Reviser(DRAFTER, TYPES).revise(file(seedless), made.lines().toList(), OptionalLong.of(5));

        assertThat(revision.differences()).isEmpty();
        assertThat(text(revision)).contains("种子: 5");
    }

    @Test
    void anotherSpeechAltogetherComesBackToo() {
        List<String> lines = List.of("关于植树的几句话", "大家好！", "今天我们种树，【会议.名称】不重要。", "一是挖坑。", "三是浇水。");

        Revision revision = new Reviser(DRAFTER, TYPES).revise(file(HARVEST), lines, OptionalLong.empty());

        assertThat(revision.exact()).isTrue();
        assertThat(draft(text(revision))).contains("今天我们种树，【会议.名称】不重要。");
    }

    /** A fill-in holds no control character, so words that do cannot be pinned. */
    @Test
    void whatCannotBeTakenOverIsTold() {
        Revision revision = new Reviser(DRAFTER, TYPES)
                .revise(file(HARVEST), List.of("关于植树的几句话", "响一声\u0007再讲。"), OptionalLong.empty());

        assertThat(revision.exact()).isFalse();
        assertThat(revision.findings()).extracting(Diagnostic::code).contains("REVISE-005");
    }

    @Test
    void whatIsNoFillInIsRefused() {
        assertThatThrownBy(() -> new Reviser(DRAFTER, TYPES)
                        .revise(file("会议类型: 没有这种会\n"), List.of("同志们："), OptionalLong.empty()))
                .isInstanceOf(DiagnosticException.class);
    }

    private static Revision revise(String yaml, UnaryOperator<String> pen) {
        String before = draft(yaml);
        String behind = pen.apply(before);
        Revision revision = new Reviser(DRAFTER, TYPES)
                .revise(
                        file(yaml),
                        behind.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        OptionalLong.empty());
        return revision;
    }

    private static FillInFile file(String yaml) {
        return FillInFile.of("秋收.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Revision revision) {
        return new String(revision.fillIn().content(), StandardCharsets.UTF_8);
    }

    private static String draft(String yaml) {
        return TextView.render(DRAFTER.draft(
                                new FillInReader(TYPES)
                                        .read("秋收.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                                        .fillIn()
                                        .orElseThrow(),
                                DraftingOptions.defaults())
                        .draft())
                .replace("　　", "");
    }
}
