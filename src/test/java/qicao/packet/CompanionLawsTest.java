package qicao.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qicao.chinese.Numerals;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.drafting.RandomFillIns;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;
import qicao.template.MeetingType;

/** What holds of every document that goes out with a speech. */
final class CompanionLawsTest {
    /** Fill-ins of a usual run; {@code -Dlaws.count=10000} for the full one. */
    private static final int COUNT = Integer.getInteger("laws.count", 300);

    /** The host says no span of so many characters that the speech says, but names and headings. */
    private static final int SPAN = 12;

    private static final List<Companion> WRITTEN = List.of(Companion.SCRIPT, Companion.AGENDA, Companion.NOTICE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern BAD_JOINT = Pattern.compile("[，、；：。！？][，、；：。！？]|（）|“”|《》|^[，、；：。！？]");
    private static final char CUT = '\u0001';

    @Test
    void randomFillInsBreakNoLaw() {
        List<MeetingType> types = Speeches.TYPES.all();
        for (int seed = 0; seed < COUNT; seed++) {
            String yaml = new RandomFillIns(seed).fillIn(types.get(seed % types.size())) + more(new Random(seed));
            try {
                check(Speeches.read(yaml));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + "\n" + yaml, e);
            }
        }
    }

    /** The keys that only these documents use, any of them. */
    private static String more(Random random) {
        StringBuilder yaml = new StringBuilder();
        for (String line : List.of(
                "主持人: 副市长马天佑",
                "参加人员: [各县区负责同志。, 市直各部门]",
                "联系人: 市政府办公室，电话5511",
                "通知: {主送: 各县区政府, 要求: [请于7月2日前报名。, 不得代会；], 发文单位: 市政府办公室, 发文日期: 2026年7月1日}",
                "地点: 市会议中心")) {
            if (random.nextInt(3) > 0) {
                yaml.append(line).append('\n');
            }
        }
        return yaml.toString();
    }

    private static void check(FillIn fillIn) {
        Draft speech = Speeches.draft(fillIn);
        for (Companion companion : WRITTEN) {
            Drafting made = make(fillIn, speech, companion);
            Draft draft = made.draft();
            assertThat(make(fillIn, speech, companion)).isEqualTo(made);
            numbersStandInTheFillIn(fillIn, draft);
            punctuationMeetsWell(draft);
            countsAreTrue(draft);
            everyHoleIsTold(made);
            everyActOfTheAgendaIsNamed(fillIn, draft);
        }
        assertThat(sharedSpans(
                        fillIn, speech, make(fillIn, speech, Companion.SCRIPT).draft()))
                .as("the host repeats the speech")
                .isEmpty();
    }

    private static Drafting make(FillIn fillIn, Draft speech, Companion companion) {
        return Speeches.DRAFTER.companion(
                fillIn,
                DraftingOptions.defaults(),
                companion.template().orElseThrow(),
                TaskTable.of(fillIn, speech).occasion(speech));
    }

    private static void numbersStandInTheFillIn(FillIn fillIn, Draft draft) {
        String all = String.join("\n", texts(fillIn.root()));
        draft.runs()
                .forEach(run -> NUMBER.matcher(run.text())
                        .results()
                        .forEach(number -> assertThat(all).as(run.text()).contains(number.group())));
    }

    private static void punctuationMeetsWell(Draft draft) {
        for (Block block : draft.blocks()) {
            String text = Block.text(block.runs()).replace("！”", "”");
            assertThat(BAD_JOINT.matcher(text).find()).as(text).isFalse();
            assertThat(text).isNotBlank();
        }
    }

    private static void countsAreTrue(Draft draft) {
        for (Block block : draft.blocks()) {
            List<Run> runs = block.runs();
            for (int i = 0; i < runs.size(); i++) {
                if (isComputed(runs.get(i), "项数")) {
                    long items = runs.stream()
                            .skip(i)
                            .takeWhile(run -> !run.text().endsWith("。"))
                            .filter(run -> isComputed(run, "序号"))
                            .count();
                    assertThat(Numerals.parse(runs.get(i).text()).orElseThrow())
                            .as(Block.text(runs))
                            .isEqualTo((int) items);
                }
            }
        }
    }

    private static boolean isComputed(Run run, String what) {
        return run.origin() instanceof Origin.Computed computed
                && computed.what().equals(what);
    }

    private static void everyHoleIsTold(Drafting made) {
        long holes = made.draft().holes().stream().map(Run::text).distinct().count();
        assertThat(made.findings())
                .hasSize((int) holes)
                .allMatch(finding -> finding.code().equals("DRAFT-001"));
    }

    private static void everyActOfTheAgendaIsNamed(FillIn fillIn, Draft draft) {
        String text = text(draft);
        fillIn.root()
                .entry(Key.AGENDA)
                .ifPresent(agenda -> agenda.values()
                        .values()
                        .forEach(list -> ((Sequence) list)
                                .items()
                                .forEach(item -> ((Entry) item)
                                        .fact(Key.WHO)
                                        .ifPresent(who -> assertThat(text).contains(who.text())))));
    }

    /** Spans of twelve characters that a script has in common with the speech, names and headings left out. */
    static List<String> sharedSpans(FillIn fillIn, Draft speech, Draft script) {
        List<String> names = new ArrayList<>(names(fillIn.root()));
        speech.blocks().stream()
                .flatMap(block -> Draft.heading(block).stream())
                .map(heading -> Block.text(heading.runs()))
                .forEach(names::add);
        names.sort(Comparator.comparingInt(String::length).reversed());
        String said = text(script);
        for (String name : names) {
            said = said.replace(name.replaceAll("[。；，]+$", ""), String.valueOf(CUT));
        }
        String told = text(speech);
        List<String> shared = new ArrayList<>();
        for (int i = 0; i + SPAN <= said.length(); i++) {
            String span = said.substring(i, i + SPAN);
            if (span.indexOf(CUT) < 0 && span.indexOf('\n') < 0 && told.contains(span)) {
                shared.add(span);
            }
        }
        return shared;
    }

    /** Names: of the meeting, of people and how they are addressed, bodies, places and times, of acts on the agenda and of tasks. */
    private static List<String> names(Entry root) {
        Pattern named = Pattern.compile("会议\\.名称|会议\\.主办|讲话人\\..*|称谓|日期|地点|议程\\..*|.*\\.题|.*责任单位|.*时限");
        return facts(root).stream()
                .filter(fact -> named.matcher(fact.path()).matches())
                .flatMap(fact -> Stream.of(fact.text(), fact.text().replaceFirst("了", "")))
                .toList();
    }

    private static List<String> texts(Entry root) {
        return facts(root).stream().map(Fact::text).toList();
    }

    private static List<Fact> facts(Value value) {
        if (value instanceof Fact fact) {
            return List.of(fact);
        }
        List<Value> below = value instanceof Sequence list
                ? list.items()
                : List.copyOf(((Entry) value).values().values());
        return below.stream().flatMap(each -> facts(each).stream()).toList();
    }

    private static String text(Draft draft) {
        return draft.blocks().stream()
                .map(block -> Draft.heading(block)
                                .filter(heading -> heading != block)
                                .map(heading -> heading.text() + "\n")
                                .orElse("")
                        + Block.text(block.runs()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aSharedSpanIsFound() {
        FillIn fillIn = Speeches.read("会议类型: 工作会议\n会议: {名称: 全市治水会}\n任务: [{题: 清淤, 内容: 清淤河道十二公里并且封堵排口}]\n");
        Draft speech = Speeches.draft(fillIn);

        assertThat(sharedSpans(fillIn, speech, speech)).isNotEmpty();
    }

    @Test
    void whatWasDoneIsAnnouncedAsWhatIsToCome() {
        FillIn fillIn = Speeches.read("""
                会议类型: 工作会议
                会议: {名称: 全市治水会}
                议程:
                  此前:
                    - {人: 甲局, 事: 通报了上半年情况}
                    - {人: 乙镇, 事: 表态发言}
                    - {人: 丙局, 事: 作了说明，介绍了经验}
                    - {人: 丁局}
                    - {事: 观看了警示片}
                    - {人: 王静等7位老师, 事: 结合自己的工作谈了体会、提了建议}
                  此后: [{人: 李华同志, 事: 作总结讲话}]
                任务: [{题: 清淤, 内容: 清淤12公里}]
                """);

        String agenda =
                text(make(fillIn, Speeches.draft(fillIn), Companion.AGENDA).draft());

        assertThat(agenda)
                .contains(
                        "一、甲局通报上半年情况\n",
                        "二、乙镇作表态发言\n",
                        "三、丙局作说明，介绍经验\n",
                        "四、丁局发言\n",
                        "五、观看警示片\n",
                        "六、王静等7位老师结合自己的工作谈体会、提建议\n",
                        "七、【待补：讲话人职务】【待补：讲话人姓名】讲话\n",
                        "八、李华同志作总结讲话");
    }

    @Test
    void aReportIsReportedAndAnAddressIsGiven() {
        FillIn report = Speeches.read("会议类型: 政府工作报告\n会议: {名称: 县五届人大六次会议}\n任务: [{题: 清淤, 内容: 清淤12公里}]\n");
        FillIn address = Speeches.read("会议类型: 启动仪式\n标题: 在开工仪式上的致辞\n会议: {名称: 港区开工仪式}\n讲话人: {职务: 市长, 姓名: 周明远}\n");

        assertThat(text(make(report, Speeches.draft(report), Companion.AGENDA).draft()))
                .endsWith("【待补：讲话人职务】【待补：讲话人姓名】作报告");
        assertThat(text(make(address, Speeches.draft(address), Companion.SCRIPT).draft()))
                .contains("港区开工仪式现在开始。", "现在，请市长周明远致辞，大家欢迎。", "港区开工仪式到此结束。");
    }

    @Test
    void theNoticeGoesToTheAudienceIfNobodyElseIsNamed() {
        FillIn fillIn = Speeches.read(
                "会议类型: 工作会议\n会议: {名称: 全市治水会, 参会单位: [各县区, 各部门]}\n通知: {要求: [请提前入场, 请静音。]}\n任务: [{题: 清淤, 内容: 清淤12公里}]\n");

        String notice =
                text(make(fillIn, Speeches.draft(fillIn), Companion.NOTICE).draft());

        assertThat(notice)
                .startsWith("关于召开全市治水会的通知\n各县区、各部门：\n")
                .contains("（一）请提前入场。\n（二）请静音。\n", "【待补：联系人】", "【待补：会议时间】")
                .doesNotContain("请参会人员安排好工作");
    }

    @Test
    void manyTasksAreLeftToTheTable() {
        String task = "  - {题: 办好第#件事, 内容: 认真办, 责任单位: 甲局, 时限: 年底前}\n";
        String yaml = "会议类型: 工作会议\n会议: {名称: 全市治水会}\n任务:\n";
        FillIn few = Speeches.read(yaml + task.replace("#", "1") + task.replace("#", "2"));
        FillIn many = Speeches.read(yaml
                + IntStream.range(1, 12)
                        .mapToObj(number -> task.replace("#", String.valueOf(number)))
                        .collect(Collectors.joining()));

        assertThat(text(make(few, Speeches.draft(few), Companion.SCRIPT).draft()))
                .contains("交办的有两件事：一是办好第1件事，责任单位是甲局，时限是年底前；二是办好第2件事");
        assertThat(text(make(many, Speeches.draft(many), Companion.SCRIPT).draft()))
                .doesNotContain("件事，责任单位")
                .contains("任务分解表上都列着");
    }
}
