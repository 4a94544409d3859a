package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/** Hostile sizes end in seconds: five at most on an idle core, the limit leaves room for a busy machine. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class OutlinerLimitsTest {
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
    void aLineOfTenMegabytes() {
        // 3.4 million characters of three bytes.
        assertThat(outline(List.of("一是把船修好，二是把网补好。".repeat(250_000))).units()).isNotEmpty();
        assertThat(outline(List.of("一、".repeat(1_700_000))).units()).isNotNull();
        assertThat(outline(List.of("同".repeat(3_400_000))).units()).isNotEmpty();
    }

    @Test
    void tenThousandHeadings() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add("（一）修好第" + i + "条船");
            texts.add("要修好。");
        }
        assertThat(outline(texts).units()).hasSizeGreaterThan(9_000);
    }

    @Test
    void fiftyThousandSectionsThatAllSayOne() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            texts.add("一、修好第" + i + "条船");
        }
        assertThat(outline(texts).units()).hasSize(50_000);
    }

    @Test
    void tenThousandGaps() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add(i % 2 == 0 ? "一、修船" : "三、补网");
            texts.add("要修好。");
            texts.add("要补好。");
        }
        assertThat(outline(texts).units()).hasSizeGreaterThan(9_000);
    }

    @Test
    void fiveHundredNestedLists() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            texts.addAll(List.of("一、修船", "（一）查船", "1.看底", "（1）看漆", "一是看缝"));
        }
        assertThat(outline(texts).units()).hasSize(2_500);
    }

    @Test
    void twoMegabytesASecond() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            texts.add(
                    i % 10 == 0
                            ? "（" + "一二三四五六七八九".charAt(i / 10 % 9) + "）把渔港管好"
                            : "渔港事关大局，各级各部门要切实负起责任，一是抓好整治，二是抓好考核，确保完成全年任务。".repeat(2));
        }
        long bytes = texts.stream().mapToLong(text -> text.length() * 3L).sum();
        double seconds = Double.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            long start = System.nanoTime();
            outline(texts);
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
        }
        assertThat(bytes / 1e6 / seconds).as("megabytes a second").isGreaterThan(2);
    }
}
