package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.CpuLimit;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/** Hostile sizes end in seconds, and four times the text takes about four times as long. How fast it is, {@code OutlineBenchmark} tells. */
final class OutlinerLimitsTest {
    /** Five seconds were the most on an idle core; a cold start and an older processor have room. */
    private static final CpuLimit LIMIT = CpuLimit.ofSeconds(30);

    /** Linear work gives 4, quadratic work 16; caches and the collector move it, so the bound stands between. */
    private static final int MOST_FOR_FOUR_TIMES_THE_TEXT = 10;

    private static Outline limited(List<String> texts) throws Exception {
        return LIMIT.get(() -> outline(texts));
    }

    private static Outline outline(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, lines.size() + 1));
        }
        return new Outliner()
                .outline(new Speech(
                        "大.txt",
                        1,
                        lines.size(),
                        Optional.empty(),
                        Speech.Kind.SPEECH,
                        Optional.empty(),
                        false,
                        lines,
                        List.of()));
    }

    @Test
    void aLineOfTenMegabytes() throws Exception {
        // 3.4 million characters of three bytes.
        assertThat(limited(List.of("一是把船修好，二是把网补好。".repeat(250_000))).units()).isNotEmpty();
        assertThat(limited(List.of("一、".repeat(1_700_000))).units()).isNotNull();
        assertThat(limited(List.of("同".repeat(3_400_000))).units()).isNotEmpty();
    }

    @Test
    void tenThousandHeadings() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add("（一）修好第" + i + "条船");
            texts.add("要修好。");
        }
        assertThat(limited(texts).units()).hasSizeGreaterThan(9_000);
    }

    @Test
    void fiftyThousandSectionsThatAllSayOne() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            texts.add("一、修好第" + i + "条船");
        }
        assertThat(limited(texts).units()).hasSize(50_000);
    }

    @Test
    void tenThousandGaps() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add(i % 2 == 0 ? "一、修船" : "三、补网");
            texts.add("要修好。");
            texts.add("要补好。");
        }
        assertThat(limited(texts).units()).hasSizeGreaterThan(9_000);
    }

    @Test
    void fiveHundredNestedLists() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            texts.addAll(List.of("一、修船", "（一）查船", "1.看底", "（1）看漆", "一是看缝"));
        }
        assertThat(limited(texts).units()).hasSize(2_500);
    }

    @ParameterizedTest
    @EnumSource
    void fourTimesTheTextTakesAboutFourTimesAsLong(Text text) throws Exception {
        long small = leastNanos(text.lines(3_000));
        long large = leastNanos(text.lines(12_000));

        assertThat((double) large / small)
                .as("%s, %d and %d ns", text, small, large)
                .isLessThan(MOST_FOR_FOUR_TIMES_THE_TEXT);
    }

    /** The least of several runs: the first ones warm the machine up, a collection may fall into any. */
    private static long leastNanos(List<String> texts) throws Exception {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            least = Math.min(least, LIMIT.nanosOf(() -> outline(texts)));
        }
        return least;
    }

    /** Kinds of text that grow line by line. */
    private enum Text {
        /** A speech as they are, with a heading in ten lines and items inside of paragraphs. */
        SPEECH {
            @Override
            String line(int i) {
                return i % 10 == 0
                        ? "（" + "一二三四五六七八九".charAt(i / 10 % 9) + "）把渔港管好"
                        : "渔港事关大局，各级各部门要切实负起责任，一是抓好整治，二是抓好考核，确保完成全年任务。".repeat(2);
            }
        },
        /** Headings that all say the same number. */
        ALL_FIRST {
            @Override
            String line(int i) {
                return "一、修好第" + i + "条船";
            }
        },
        /** Headings with a gap between any two. */
        GAPS {
            @Override
            String line(int i) {
                return List.of("一、修船", "要修好。", "三、补网").get(i % 3);
            }
        };

        abstract String line(int i);

        List<String> lines(int count) {
            return IntStream.range(0, count).mapToObj(this::line).toList();
        }
    }
}
