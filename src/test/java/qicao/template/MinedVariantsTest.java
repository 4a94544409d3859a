package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qicao.genre.Role;
import qicao.mining.MinedFrame;
import qicao.mining.SlotKind;

/** Which mined frames may be said in a draft. */
final class MinedVariantsTest {
    private static final int ENOUGH = 3;

    @Test
    void aWholeSentenceWithAPlaceIsSaidAsItIs() {
        List<Frame> said = variants(frame(SlotKind.TOPIC, "工作扎实推进", 9, ENOUGH, false));

        assertThat(said).extracting(frame -> frame.text().toString()).containsExactly("⟨时段⟩，⟨主题⟩工作扎实推进。");
        assertThat(said.get(0).part()).isEqualTo("recap.lead");
        assertThat(said.get(0).support()).isEqualTo(9);
    }

    @Test
    void ofAClauseWithANounOnlyItsPredicateIsSaidAndThatOnceWithTheBestSupport() {
        List<Frame> said = variants(
                frame(SlotKind.MATTER, "工程扎实推进", 14, ENOUGH, false),
                frame(SlotKind.MATTER, "建设扎实推进", 57, ENOUGH, false));

        assertThat(said).extracting(frame -> frame.text().toString()).containsExactly("⟨题⟩扎实推进");
        assertThat(said.get(0).support()).isEqualTo(57);
        assertThat(said.get(0).tags()).containsExactly("activity");
    }

    @Test
    void clausesThatSayMoreThanANounAreNoPredicates() {
        assertThat(variants(frame(SlotKind.MATTER, "重大基础设施建设扎实推进", 20, ENOUGH, false)))
                .isEmpty();
    }

    @Test
    void whatIsSeldomASentenceOrBelongsToAPeriodIsNotSaid() {
        assertThat(variants(frame(SlotKind.MATTER, "建设扎实推进", 57, ENOUGH - 1, false)))
                .isEmpty();
        assertThat(variants(frame(SlotKind.MATTER, "建设扎实推进", 57, ENOUGH, true))).isEmpty();
    }

    @Test
    void whatNoRowNamesAPlaceForIsNotSaid() {
        assertThat(variants(frame(SlotKind.TOPIC, "工作稳中有升", 20, 20, false))).isEmpty();
    }

    private static List<Frame> variants(MinedFrame... frames) {
        return MinedVariants.shipped().of(List.of(frames), ENOUGH);
    }

    private static MinedFrame frame(SlotKind slot, String text, int support, int sentences, boolean dated) {
        return new MinedFrame(
                Role.RECAP,
                List.of(new MinedFrame.Gap(slot, 1), new MinedFrame.Literal(text)),
                support,
                Map.of(),
                sentences,
                text,
                dated,
                List.of(List.of()));
    }
}
