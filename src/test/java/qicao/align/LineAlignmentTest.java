package qicao.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qicao.CpuLimit;
import qicao.align.LineAlignment.Pair;

/** Every paragraph of both texts stands in one pair; pairs that were not moved keep their order. */
final class LineAlignmentTest {
    @Test
    void everyParagraphStandsInOnePair() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<String> old = lines(random, random.nextInt(12));
            List<String> changed = new ArrayList<>(old);
            for (int i = 0; i < 3; i++) {
                change(changed, random);
            }
            List<Pair> pairs = LineAlignment.of(old, changed);

            assertThat(pairs.stream().flatMapToInt(pair -> pair.old().stream()).sorted())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            IntStream.range(0, old.size()).boxed().toList());
            assertThat(pairs.stream().flatMapToInt(pair -> pair.changed().stream()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            IntStream.range(0, changed.size()).boxed().toList());
            assertThat(pairs.stream()
                            .filter(pair -> !pair.moved() && pair.changed().isPresent())
                            .flatMapToInt(pair -> pair.old().stream())
                            .boxed()
                            .toList())
                    .isSorted();
        }
    }

    private static List<String> lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("一是抓好第" + random.nextInt(6) + "件事，办好第" + random.nextInt(9) + "件实事，年底前完成" + random.nextInt(99)
                    + "处。");
        }
        return lines;
    }

    private static void change(List<String> lines, Random random) {
        int at = lines.isEmpty() ? 0 : random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.add(at, "会后大家再议一议，看看哪些事今年能办成。");
            case 1 -> {
                if (!lines.isEmpty()) {
                    lines.remove(at);
                }
            }
            case 2 -> Collections.shuffle(lines, random);
            default -> lines.replaceAll(line -> line.replace("年底", "月底"));
        }
    }

    @Test
    void paragraphsThatAreMuchAlikeBelongTogether() {
        List<Pair> pairs = LineAlignment.of(
                List.of("同志们：", "一、抓好收割", "全县要抢晴天把12万亩晚稻收完。", "二、抓好入库"),
                List.of("同志们：", "一、抓好收割抢烘", "全县要抢晴天、战雨天，把13万亩晚稻收完。", "另说一件不相干的。", "二、抓好入库"));

        assertThat(pairs).extracting(pair -> pair.old().orElse(-1)).containsExactly(0, 1, 2, -1, 3);
    }

    @Test
    void numbersOfItemsDoNotCount() {
        assertThat(LineAlignment.of(List.of("一、抓好收割", "二、抓好入库"), List.of("一、抓好入库")))
                .extracting(
                        pair -> pair.old().orElse(-1), pair -> pair.changed().orElse(-1))
                .contains(tuple(1, 0));
    }

    @Test
    void aParagraphThatWasMovedIsFound() {
        List<String> old = List.of("甲说的是收割的事。", "乙说的是入库的事。", "丙说的是资金的事。", "丁说的是安全的事。");
        List<String> changed = List.of("乙说的是入库的事。", "丙说的是资金的事。", "丁说的是安全的事。", "甲说的是收割的事。");

        assertThat(LineAlignment.of(old, changed))
                .filteredOn(Pair::moved)
                .extracting(
                        pair -> pair.old().orElse(-1), pair -> pair.changed().orElse(-1))
                .containsExactly(tuple(0, 3));
    }

    @Test
    void thousandsOfParagraphsTakeNoTime() throws Exception {
        Random random = new Random(3);
        List<String> old = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            old.add("第" + i + "段说的是" + random.nextInt(100_000) + "件事中的一件，办好了告诉大家。");
        }
        List<String> changed = new ArrayList<>(old);
        Collections.shuffle(changed.subList(1000, 1600), random);

        CpuLimit.ofSeconds(30)
                .run(() -> assertThat(LineAlignment.of(old, changed)).hasSizeGreaterThanOrEqualTo(3000));
    }
}
