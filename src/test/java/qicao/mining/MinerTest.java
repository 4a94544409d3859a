package qicao.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.CpuLimit;
import qicao.genre.Role;
import qicao.outline.Outline;

final class MinerTest {
    private static final Miner MINER = new Miner(MiningOptions.defaults());

    private static List<String> texts(Patterns patterns) {
        return patterns.frames().stream().map(MinedFrame::text).toList();
    }

    @Test
    void whatManySpeechesSayWithOneDifferenceBecomesAFrameWithASlot() {
        Patterns patterns = MINER.mine(Speeches.sketch(10));

        assertThat(patterns.speeches()).isEqualTo(10);
        assertThat(patterns.frames())
                .filteredOn(frame -> frame.text().contains("不断开创"))
                .singleElement()
                .satisfies(frame -> {
                    assertThat(frame.text()).isEqualTo("让我们不断开创⟨主题⟩工作的新局面");
                    assertThat(frame.support()).isEqualTo(10);
                    assertThat(frame.role()).isEqualTo(Role.CLOSING);
                });
        assertThat(texts(patterns)).contains("进一步加强⟨主题⟩工作的组织领导");
    }

    @Test
    void whatLeadsFromOnePartToTheNextIsATransition() {
        Patterns patterns = MINER.mine(Speeches.sketch(6, "在肯定成绩的同时，我们也要清醒地看到差距。"));

        assertThat(patterns.transitions())
                .extracting(MinedFrame::text)
                .contains("下面，我讲⟨数⟩点意见")
                .anyMatch(text -> text.startsWith("在肯定成绩的同时"))
                .noneMatch(text -> text.contains("组织领导"));
        assertThat(patterns.texts()).contains("下面，我讲⟨数⟩点意见");
    }

    @Test
    void whatTwoSpeechesShareIsNeverTold() {
        Sketch sketch = Speeches.sketch(10);
        String secret = "老码头的三号仓库漏雨已经漏了整整两个冬天。";
        sketch.add(Speeches.nth(1, secret));
        sketch.add(Speeches.nth(2, secret));

        Patterns patterns = MINER.mine(sketch);

        assertThat(String.join("\n", patterns.texts())).doesNotContain("三号仓库", "老码头");
    }

    @Test
    void copiesCountOnce() {
        Sketch sketch = Speeches.sketch(8);
        Outline first = Speeches.nth(0);
        for (int i = 0; i < 5; i++) {
            sketch.add(Speeches.outline(
                    "抄件" + i + ".txt",
                    "抄件",
                    first.speech().lines().stream().map(line -> line.text()).toList()));
        }

        Patterns patterns = MINER.mine(sketch);

        assertThat(patterns.duplicates()).isEqualTo(5);
        assertThat(patterns.frames())
                .allSatisfy(frame -> assertThat(frame.support()).isLessThanOrEqualTo(8));
    }

    @Test
    void speechesOfOneNameOnTwoMachinesAreTwo() {
        Sketch here = new Sketch();
        Sketch there = new Sketch();
        here.add(named(0));
        there.add(named(1));
        here.merge(there);

        assertThat(here.size()).isEqualTo(2);
        assertThat(here.distinct()).hasSize(2);
    }

    private static Outline named(int n) {
        return Speeches.outline(
                "讲话.txt",
                "讲话",
                Speeches.nth(n).speech().lines().stream()
                        .map(line -> line.text())
                        .toList());
    }

    @Test
    void shardsMergedInAnyOrderGiveWhatTheWholeGives() {
        Patterns whole = MINER.mine(Speeches.sketch(12, "会后，各单位要认真抓好落实。"));
        List<Sketch> shards = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            Sketch shard = new Sketch();
            shard.add(Speeches.nth(n, "会后，各单位要认真抓好落实。"));
            shards.add(shard);
        }
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(shards, new Random(seed));
            Sketch merged = new Sketch();
            shards.forEach(merged::merge);
            // What was merged before changes nothing.
            merged.merge(shards.get(0));

            assertThat(MINER.mine(merged)).as("seed " + seed).isEqualTo(whole);
        }
    }

    @Test
    void sectionsAreCountedAsSkeletons() {
        Patterns patterns = MINER.mine(Speeches.sketch(6));

        assertThat(patterns.skeletons().values())
                .anySatisfy(skeletons -> assertThat(skeletons.get(0).support()).isGreaterThanOrEqualTo(3));
        assertThat(patterns.headingShapes())
                .anySatisfy(shape -> assertThat(shape.shape()).isEqualTo("4，n"));
    }

    @Test
    void meetingsThatOnlyTheTitlesTellBecomeTypesOfOnesOwn() {
        Sketch sketch = new Sketch();
        for (int n = 0; n < 4; n++) {
            List<String> lines = Speeches.nth(n).speech().lines().stream()
                    .map(line -> line.text().replaceAll("工作会议", "碰头"))
                    .toList();
            sketch.add(Speeches.outline("例会" + n + ".txt", "在第" + n + "渔港民主生活会上的讲话", lines));
        }

        assertThat(MINER.mine(sketch).ownTypes()).singleElement().satisfies(type -> {
            assertThat(type.name()).endsWith("生活会");
            assertThat(type.support()).isEqualTo(4);
        });
    }

    @Test
    void theGateStopsASpanThatTooFewSpeechesHave() {
        List<SpeechSketch> speeches = Speeches.sketch(4, "大家都要守住老码头这条线。").distinct();
        List<String> texts = List.of("大家都要守住老码头⟨事项⟩", "大家都要守住新码头这条线");

        assertThat(new PrivacyGate(speeches, 3, texts).violations(texts)).containsExactly("大家都要守住新码头这条线");
        assertThat(new PrivacyGate(speeches, 5, texts).violations(texts)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "完成投资12.3亿元, 完成投资⟨数⟩元",
        "2019年5月8日召开, ⟨日期⟩召开",
        "学习《渔港条例》, 学习⟨文件⟩",
        "坚持“一港一策”, 坚持⟨引语⟩",
        "市委、市政府决定, ⟨组织⟩决定",
        "全市上下, ⟨范围⟩上下",
        "我县渔港, ⟨我市⟩渔港",
        "顾全大局, 顾全大局",
        "全局一盘棋, 全局一盘棋",
        "一个一个抓, 一个一个抓",
        "第三点, ⟨数⟩点",
        "讲三点意见, 讲⟨数⟩点意见",
        "讲几点意见, 讲⟨数⟩点意见",
        "好几个渔港, 好几个渔港",
        "两个渔港, 两个渔港",
    })
    void whatDiffersByFormIsMasked(String text, String shown) {
        StringBuilder readable = new StringBuilder();
        Masker.mask(text)
                .chars()
                .forEach(c -> readable.append(SlotKind.ofMask((char) c)
                        .map(kind -> "⟨" + kind.label() + "⟩")
                        .orElse(String.valueOf((char) c))));

        assertThat(readable.toString()).isEqualTo(shown);
    }

    @Test
    void aSpeechOfOneEndlessClauseTakesNoTime() throws Exception {
        Sketch sketch = new Sketch();
        for (int n = 0; n < 4; n++) {
            sketch.add(Speeches.outline(n + ".txt", "稿", List.of("同志们：", "加强".repeat(50_000), "抓好、".repeat(50_000))));
        }

        CpuLimit.ofSeconds(20).run(() -> MINER.mine(sketch));
    }

    @Test
    void noSpeechesGiveNoPatterns() {
        assertThat(MINER.mine(new Sketch()).frames()).isEmpty();
    }

    @Test
    void theSupportRuleIsThreeOrHalfAPercent() {
        MiningOptions options = MiningOptions.defaults();

        assertThat(options.support(10)).isEqualTo(3);
        assertThat(options.support(600)).isEqualTo(3);
        assertThat(options.support(601)).isEqualTo(4);
        assertThat(options.withMinSupport(2).support(10)).isEqualTo(3);
        assertThat(options.withMinSupport(9).support(10)).isEqualTo(9);
    }
}
