package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Diagnostic;
import qicao.draft.TextView;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.planning.FillIns;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** What the writer fixed stands where he fixed it, and nothing else moves. */
final class PinsTest {
    private static final Drafter DRAFTER = Drafter.shipped();
    private static final DraftingOptions POINTS = DraftingOptions.defaults().withPoints();

    private static final String HARVEST = """
            会议类型: 工作会议
            会议: {名称: 全县秋收工作会议, 主题: 秋收}
            文风: {种子: 5}
            形势: [{题: 粮价看涨, 内容: 早稻每斤涨了两分}, {题: 仓容偏紧, 内容: 空仓只有3万吨}]
            任务:
              - {题: 抓好收割, 内容: 抢晴天把12万亩收完, 目标: 颗粒归仓, 责任单位: 县农业农村局, 时限: 10月底前}
              - {题: 抓好入库, 内容: 做到应收尽收, 责任单位: 县粮食局}
            号召: {目标: 让乡亲们丰产又丰收}
            """;

    static List<Path> samples() throws IOException {
        return DraftLawsTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void stretchesAreTheWholeDraft(Path sample) throws IOException {
        checkStretches(FillIns.tryRead(Files.readString(sample)).orElseThrow());
    }

    @Test
    void stretchesOfRandomDraftsAreTheWholeDraft() {
        List<MeetingType> types = MeetingTypes.builtIn().all();
        for (int seed = 0; seed < 100; seed++) {
            checkStretches(FillIns.tryRead(new RandomFillIns(seed).fillIn(types.get(seed % types.size())))
                    .orElseThrow());
        }
    }

    private static void checkStretches(FillIn fillIn) {
        Drafting drafting = DRAFTER.draft(fillIn, POINTS);
        assertThat(drafting.stretches()).extracting(Stretch::from).doesNotHaveDuplicates();
        assertThat(StretchJoiner.join(drafting.stretches()))
                .isEqualTo(drafting.draft().blocks());
    }

    /** Whatever stretches are replaced, omitted or followed by words, the draft says just that there and the old words elsewhere. */
    @ParameterizedTest
    @MethodSource("samples")
    void anyWordsStandWhereTheyArePinned(Path sample) throws IOException {
        String yaml = Files.readString(sample);
        Random random = new Random(yaml.length());
        List<Stretch> base =
                DRAFTER.draft(FillIns.tryRead(yaml).orElseThrow(), POINTS).stretches();
        for (int round = 0; round < 12; round++) {
            int from = random.nextInt(base.size());
            int to = Math.min(base.size() - 1, from + random.nextInt(3));
            boolean adds = random.nextInt(4) == 0;
            boolean omits = !adds && random.nextInt(3) == 0;
            String words = omits ? "" : "我自己改的第" + round + "句。";
            String pin =
                    "\n定句:\n  - " + (adds ? "之后" : "处") + ": '" + base.get(from).from() + "'\n"
                            + (adds ? "" : "    至: '" + base.get(to).to() + "'\n")
                            + (omits ? "    不说: 是\n" : "    原话: " + words + "\n");
            Drafting pinned = DRAFTER.draft(FillIns.tryRead(yaml + pin).orElseThrow(), POINTS);

            assertThat(pinned.findings())
                    .extracting(Diagnostic::code)
                    .as(pin)
                    .doesNotContain("PIN-002", "PIN-003", "PIN-004", "PIN-005");
            String before = text(base.subList(0, adds ? from + 1 : from));
            String behind = text(base.subList((adds ? from : to) + 1, base.size()));
            assertThat(text(pinned.stretches())).as(pin).isEqualTo(before + words + behind);
        }
    }

    private static String text(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    @Test
    void aFrameThatIsPinnedIsSaid() {
        FillIn fillIn = FillIns.read(HARVEST);
        Choice call = DRAFTER.draft(fillIn, POINTS).points().stream()
                .filter(choice -> choice.point().toString().equals("closing.call"))
                .findFirst()
                .orElseThrow();
        Choice.Alternative other = call.alternatives().stream()
                .filter(fits ->
                        !fits.frame().equals(call.frame()) && fits.text().contains("丰产又丰收"))
                .findFirst()
                .orElseThrow();

        Drafting pinned = draft("定句: [{处: closing.call, 句式: " + other.frame() + "}]\n");

        assertThat(TextView.render(pinned.draft())).contains(other.text());
        assertThat(pinned.findings()).isEmpty();
    }

    @Test
    void aSetOfHeadingsAndWhoDoesItCanBePinned() {
        List<Choice> points = DRAFTER.draft(FillIns.read(HARVEST), POINTS).points();
        for (String point : List.of("headings", "duty@任务[1]")) {
            Choice choice = points.stream()
                    .filter(known -> known.point().toString().equals(point))
                    .findFirst()
                    .orElseThrow();
            String other = choice.alternatives().stream()
                    .map(Choice.Alternative::frame)
                    .filter(frame -> !frame.equals(choice.frame()))
                    .findFirst()
                    .orElseThrow();
            Drafting pinned = draft("定句: [{处: '" + point + "', 句式: " + other + "}]\n");
            assertThat(pinned.points())
                    .filteredOn(known -> known.point().toString().equals(point))
                    .extracting(Choice::frame)
                    .containsExactly(other);
            assertThat(pinned.findings()).isEmpty();
        }
    }

    @Test
    void factsThatAreNamedInWordsFlowIn() {
        String pin = "定句: [{处: closing.call, 原话: '为了【号召.目标】，【会议.主题】一天也不能等！'}]\n";

        assertThat(TextView.render(draft(pin).draft())).contains("为了让乡亲们丰产又丰收，秋收一天也不能等！");
        assertThat(TextView.render(DRAFTER.draft(FillIns.read(HARVEST.replace("丰产又丰收", "过个好年") + pin), POINTS)
                        .draft()))
                .contains("为了让乡亲们过个好年，秋收一天也不能等！");
    }

    @Test
    void wordsOfSeveralParagraphsAndAParagraphOfItsOwn() {
        String text = TextView.render(draft("""
                定句:
                  - {之后: opening.meeting, 原话: 雨季快到了。, 另起一段: 是}
                  - 处: closing.call
                    原话: |
                      同志们，秋收不等人。

                      今天就动手！
                """).draft());

        assertThat(text).contains("\n　　雨季快到了。\n", "同志们，秋收不等人。\n　　今天就动手！\n");
    }

    @Test
    void aHeadingStaysAHeading() {
        String text = TextView.render(
                draft("定句: [{处: 'headings@tasks', 原话: 一鼓作气收完晚稻}]\n").draft());

        assertThat(text).contains("、一鼓作气收完晚稻\n");
    }

    @Test
    void aPinFollowsItsItem() {
        String pin = "定句: [{处: 'tasks.target@任务[1]', 题: 抓好收割, 原话: '目标是【任务[1].目标】。'}]\n";
        String moved = HARVEST.replace("任务:\n", "任务:\n  - {题: 备好机具, 目标: 随叫随到}\n");

        Drafting drafting = DRAFTER.draft(FillIns.read(moved + pin), POINTS);

        assertThat(TextView.render(drafting.draft())).contains("目标是颗粒归仓。").contains("随叫随到");
        assertThat(drafting.findings()).isEmpty();
    }

    @Test
    void whatCannotBePinnedIsTold() {
        assertThat(codes("{处: no.where, 不说: 是}")).containsExactly("PIN-002");
        assertThat(codes("{处: no.where, 句式: closing-call-1}")).containsExactly("PIN-002");
        assertThat(codes("{处: closing.call, 句式: no-such-frame}")).containsExactly("PIN-003");
        assertThat(codes("{处: headings, 句式: no-such-set}")).containsExactly("PIN-003");
        assertThat(codes("{处: 'duty@任务[1]', 句式: no-such-clause}")).containsExactly("PIN-003");
        assertThat(codes("{处: 'tasks.target@任务[1]', 题: 种好油菜, 原话: 颗粒归仓。}")).containsExactly("PIN-004");
        assertThat(codes("{处: closing.call, 原话: 让乡亲们丰产又丰收！}, {处: closing.call, 原话: 收！}"))
                .containsExactly("PIN-005");
        assertThat(codes("{处: closing.call, 至: opening.meeting, 不说: 是}")).containsExactly("PIN-002");
    }

    @Test
    void aFactThatAPinTakesAwayIsTold() {
        assertThat(codes("{处: 'tasks.target@任务[1]', 不说: 是}")).containsExactly("DRAFT-002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{处: closing.call}",
                "{原话: 收！}",
                "{处: closing.call, 原话: 收！, 不说: 是}",
                "{处: closing.call, 之后: closing.call, 原话: 收！}",
                "{之后: closing.call, 不说: 是}",
                "{之后: closing.call, 至: closing.thanks, 原话: 收！}",
                "{处: closing.call, 至: closing.thanks, 句式: closing-call-1}",
                "{处: closing.call, 原话: 收！, 另起一段: 是}"
            })
    void aPinThatIsNotCompleteIsRefused(String pin) {
        assertThat(new FillInReader(MeetingTypes.builtIn())
                        .read("t.yaml", (HARVEST + "定句: [" + pin + "]\n").getBytes(StandardCharsets.UTF_8))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("PIN-001");
    }

    private static List<String> codes(String pins) {
        return draft("定句: [" + pins + "]\n").findings().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static Drafting draft(String pins) {
        return DRAFTER.draft(FillIns.read(HARVEST + pins), POINTS);
    }
}
