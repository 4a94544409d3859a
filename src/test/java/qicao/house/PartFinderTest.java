package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qicao.genre.Role;
import qicao.template.Frame;
import qicao.template.FrameText;

final class PartFinderTest {
    private static final PartFinder FINDER = new PartFinder(Archive.SHIPPED);

    private static Optional<PartFinder.Found> find(Role role, Spot spot, String text) {
        return FINDER.find(Archive.sentence(role, Set.of(spot), text), FrameText.parse(text));
    }

    @Test
    void aShippedWordingIsWhollyLikeItself() {
        for (Frame frame : Archive.SHIPPED.part("problems.forward")) {
            if (frame.origin() == Frame.Provenance.CURATED) {
                assertThat(FINDER.nearest("problems.forward", Optional.empty(), frame.text()))
                        .hasValueSatisfying(
                                found -> assertThat(found.likeness()).isCloseTo(1, within(1e-9)));
            }
        }
    }

    @Test
    void whatIsLikeTheSentencesOfAPartInItsPlaceServesIt() {
        assertThat(find(Role.CLOSING, Spot.END, "让我们振奋精神，扎实工作，为⟨号召目标⟩而努力奋斗！")).hasValueSatisfying(found -> {
            assertThat(found.part()).isEqualTo("closing.call");
            assertThat(found.isSure()).isTrue();
            assertThat(found.lead()).isGreaterThan(Screening.LEAD);
            assertThat(found.nearest().part()).isEqualTo("closing.call");
        });
    }

    @Test
    void theSameWordsElsewhereServeNothing() {
        assertThat(find(Role.SITUATION, Spot.TAIL, "让我们振奋精神，扎实工作，为⟨号召目标⟩而努力奋斗！").filter(PartFinder.Found::isSure))
                .isEmpty();
        assertThat(FINDER.find(Archive.sentence(Role.CLOSING, Set.of(), "让我们扎实工作！"), FrameText.parse("让我们扎实工作！")))
                .isEmpty();
    }

    @Test
    void strangeWordsInThePlaceAreUnlikely() {
        assertThat(find(Role.SITUATION, Spot.LEAD, "山里的雪化了，溪水涨了。"))
                .hasValueSatisfying(found -> assertThat(found.isLikely()).isFalse());
    }

    @Test
    void aSlotThatNoSentenceOfThePartHasKeepsOut() {
        assertThat(find(Role.RECAP, Spot.TAIL, "对这些问题，我们要高度重视，为⟨号召目标⟩认真加以解决。")
                        .filter(found -> found.part().equals("problems.forward")))
                .isEmpty();
    }

    @Test
    void theLeadIsOverOtherPartsOnly() {
        // Lists of problems are led to in two parts, by what was told before: they do not rival each other.
        assertThat(find(Role.PROBLEMS, Spot.LEAD, "在肯定成绩的同时，我们也要清醒地看到，工作中还有一些问题和不足："))
                .hasValueSatisfying(found -> {
                    assertThat(found.part()).startsWith("problems.");
                    assertThat(found.lead()).isGreaterThan(Screening.LEAD);
                });
        // What stands in a place that two parts share leads by the difference.
        assertThat(find(Role.TASKS, Spot.BEFORE_LIST, "要重点抓好以下⟨N⟩⟨类⟩的工作。")).hasValueSatisfying(found -> {
            assertThat(found.lead()).isPositive().isLessThan(found.likeness());
        });
    }
}
