package qicao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.CpuLimit;
import qicao.align.TextDiff.Change;

/** Changes lead from the old text to the new, and are what a reader would mark. */
final class TextDiffTest {
    private static final String LETTERS = "的一要是，。抓好秋收3.5亿2026年%ab工作";

    @Test
    void changesLeadFromOneTextToTheOther() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            String old = text(random, random.nextInt(60));
            String changed = random.nextInt(4) == 0 ? text(random, random.nextInt(60)) : edited(old, random);
            List<Change> changes = TextDiff.between(old, changed);

            assertThat(applied(old, changed, changes)).as("seed %d", seed).isEqualTo(changed);
            int end = -1;
            for (Change change : changes) {
                assertThat(change.oldFrom()).as("seed %d", seed).isGreaterThan(end);
                assertThat(change.oldTo() - change.oldFrom() + change.newTo() - change.newFrom())
                        .isPositive();
                end = change.oldTo();
            }
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String edited(String old, Random random) {
        String text = old;
        for (int i = 0; i < 3; i++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(5));
            text = text.substring(0, from) + text(random, random.nextInt(5)) + text.substring(to);
        }
        return text;
    }

    private static String applied(String old, String changed, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : changes) {
            text.append(old, at, change.oldFrom()).append(changed, change.newFrom(), change.newTo());
            at = change.oldTo();
        }
        return text.append(old.substring(at)).toString();
    }

    /** Old text, new text, and the new one with what was struck in ⟦⟧ and what was added in ⟪⟫. */
    @ParameterizedTest
    @CsvSource({
        "投资5.9亿元。, 投资6.1亿元。, 投资⟦5.9亿⟧⟪6.1亿⟫元。",
        "增长12.3%左右, 增长12.8%左右, 增长⟦12.3%⟧⟪12.8%⟫左右",
        "抓好收割。抓好入库。, 抓好收割。会后就办。抓好入库。, 抓好收割。⟪会后就办。⟫抓好入库。",
        "抓好收割。会后就办。抓好入库。, 抓好收割。抓好入库。, 抓好收割。⟦会后就办。⟧抓好入库。",
        "人人有责任，个个有担子。, 人人有责任，家家有任务，个个有担子。, 人人有责任，⟪家家有任务，⟫个个有担子。",
        "同志们：, 各位代表、同志们：, ⟪各位代表、⟫同志们：",
        "一样, 一样, 一样",
        "'', 新的, ⟪新的⟫",
        "旧的, '', ⟦旧的⟧"
    })
    void aReaderWouldMarkIt(String old, String changed, String marked) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : TextDiff.between(old, changed)) {
            text.append(old, at, change.oldFrom());
            if (change.oldTo() > change.oldFrom()) {
                text.append('⟦').append(old, change.oldFrom(), change.oldTo()).append('⟧');
            }
            if (change.newTo() > change.newFrom()) {
                text.append('⟪')
                        .append(changed, change.newFrom(), change.newTo())
                        .append('⟫');
            }
            at = change.oldTo();
        }
        assertThat(text.append(old.substring(at))).hasToString(marked);
    }

    @Test
    void longAndStrangeTextsTakeNoTime() throws Exception {
        Random random = new Random(1);
        String old = text(random, 9_000);
        String other = text(random, 9_000);

        CpuLimit.ofSeconds(20).run(() -> {
            assertThat(applied(old, other, TextDiff.between(old, other))).isEqualTo(other);
            String huge = old.repeat(20);
            assertThat(applied(huge, other, TextDiff.between(huge, other))).isEqualTo(other);
        });
    }
}
