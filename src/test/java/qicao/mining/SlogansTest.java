package qicao.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

final class SlogansTest {
    private final Slogans slogans = Slogans.shipped();

    @Test
    void everySloganStandsOnceAndSaysWhyItBelongsToItsPeriod() {
        assertThat(slogans.all()).hasSizeGreaterThan(80).allSatisfy(slogan -> {
            assertThat(slogan.text()).hasSizeGreaterThan(1);
            assertThat(slogan.source()).isNotBlank();
        });
        assertThat(new HashSet<>(
                        slogans.all().stream().map(Slogans.Slogan::text).toList()))
                .hasSameSizeAs(slogans.all());
    }

    @Test
    void aSloganIsFoundInsideAWording() {
        assertThat(slogans.in("深入开展两学一做⟨事项⟩"))
                .hasValueSatisfying(slogan -> assertThat(slogan.label()).isEqualTo("两学一做，2016—2018"));
        assertThat(slogans.in("学习贯彻党的⟨数⟩大精神")).isPresent();
        assertThat(slogans.in("进一步加强⟨主题⟩工作的组织领导")).isEmpty();
    }

    @Test
    void aFrameWithASloganIsDatedHoweverFewSpeechesHaveIt() {
        Patterns patterns =
                new Miner(MiningOptions.defaults()).mine(Speeches.sketch(4, "各单位要扎实开展创先争优活动。", "各单位要抓好茶园的日常管护工作。"));

        assertThat(patterns.frames())
                .filteredOn(frame -> frame.text().contains("创先争优"))
                .isNotEmpty()
                .allMatch(MinedFrame::dated);
        assertThat(patterns.frames())
                .filteredOn(frame -> frame.text().contains("日常管护"))
                .isNotEmpty()
                .noneMatch(MinedFrame::dated);
    }

    @Test
    void aSloganIsNoExampleOfWhatASlotHolds() {
        Sketch sketch = new Sketch();
        for (int n = 0; n < 9; n++) {
            sketch.add(Speeches.nth(n, "会后要认真组织" + (n < 5 ? "渔业安全" : "创先争优") + "这一项教育活动。"));
        }

        assertThat(new Miner(MiningOptions.defaults()).mine(sketch).frames())
                .filteredOn(frame -> frame.text().contains("组织⟨"))
                .isNotEmpty()
                .allSatisfy(frame -> {
                    assertThat(frame.fillers().toString()).contains("渔业安全").doesNotContain("创先争优");
                    assertThat(frame.dated()).isFalse();
                });
    }

    @Test
    void aHeadingWithASloganIsDated() {
        Sketch sketch = new Sketch();
        for (int n = 0; n < 4; n++) {
            sketch.add(Speeches.nth(n, "四、深入贯彻八荣八耻", "各单位自己安排。"));
        }

        assertThat(new Miner(MiningOptions.defaults()).mine(sketch).headings())
                .filteredOn(heading -> heading.text().contains("八荣八耻"))
                .isNotEmpty()
                .allMatch(MinedFrame::dated);
    }
}
