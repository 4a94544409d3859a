package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import qicao.table.Table;

/** What is particular is refused wherever it stands; what is general passes. */
final class FactGateTest {
    private static final FactGate GATE = new FactGate(Archive.SHIPPED);
    private static final int SENTENCES = 200;
    private static final List<String> GENERAL = words("general-words.tsv");
    private static final List<String> PARTICULAR = words("particular-words.tsv").stream()
            .map(word -> word.replace("+", ""))
            .toList();

    private static List<String> words(String table) {
        return Table.beside(FactGate.class, table).rows(1, row -> row.text(0));
    }

    /** Some general words in clauses; one of them may be something else. */
    private static String sentence(Random random, String particular) {
        while (true) {
            List<String> words = new ArrayList<>();
            int length = 3 + random.nextInt(8);
            for (int i = 0; i < length; i++) {
                words.add(GENERAL.get(random.nextInt(GENERAL.size())));
                if (i % 3 == 2) {
                    words.add("，");
                }
            }
            String text = String.join("", words);
            if (PARTICULAR.stream().noneMatch(text::contains) && !text.contains("工作")) {
                if (!particular.isEmpty()) {
                    words.add(random.nextInt(words.size() + 1), particular);
                }
                return String.join("", words) + "。";
            }
        }
    }

    @Test
    void generalWordsPassInAnyOrder() {
        Random random = new Random(1);
        for (int i = 0; i < SENTENCES; i++) {
            String text = sentence(random, "");
            assertThat(GATE.particular(text)).as(text).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsParticularIsRefusedAmongThem() {
        return Stream.of(
                        "37",
                        "31.6万亩",
                        "二十七栋",
                        "三百户",
                        "9月17日",
                        "九月十七日",
                        "二月一日",
                        "正月",
                        "两成",
                        "二中",
                        "二〇二一年",
                        "柳长庚县长",
                        "邵玉坤同志",
                        "贺书记",
                        "石坳村",
                        "云埠县",
                        "鹿角湾水库",
                        "恒昌源公司",
                        "“脚上有泥”",
                        "《茶园管护办法》",
                        "GDP",
                        "ｅ站",
                        "（试行）",
                        "？")
                .map(particular -> DynamicTest.dynamicTest(particular, () -> {
                    Random random = new Random(particular.hashCode());
                    for (int i = 0; i < SENTENCES; i++) {
                        String text = sentence(random, particular);
                        assertThat(GATE.particular(text)).as(text).isPresent();
                    }
                }));
    }

    @Test
    void everyParticularWordIsRefusedThoughItIsMadeOfGeneralOnes() {
        assertThat(PARTICULAR)
                .allSatisfy(word ->
                        assertThat(GATE.particular("我们要" + word + "。")).as(word).isPresent());
    }

    @Test
    void theWordInFrontTellsWhichWork() {
        assertThat(GATE.particular("做好宣传工作。")).contains("宣传");
        assertThat(GATE.particular("做好各项工作。")).isEmpty();
        assertThat(GATE.particular("做好⟨主题⟩工作。")).isEmpty();
    }

    @Test
    void whatFillsASlotIsNoMatter() {
        assertThat(GATE.particular("⟨时段⟩，⟨各方⟩密切配合，做好⟨主题⟩工作。")).isEmpty();
    }

    @Test
    void theLongestStrangeStretchIsTold() {
        assertThat(GATE.particular("我们要学习柳长庚，扎实工作。"))
                .hasValueSatisfying(found -> assertThat("柳长庚").contains(found));
    }
}
