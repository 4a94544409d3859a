package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SetPhrasesTest {
    @Test
    void itKnowsExactlyWhatWasAdded() {
        SetPhrases phrases = new SetPhrases();
        Set<Long> expected = new HashSet<>();
        Random random = new Random(7);
        for (int count = 0; count < 5_000; count++) {
            long phrase = 1L + random.nextInt(4_000);
            phrases.add(phrase << 48 | phrase);
            expected.add(phrase << 48 | phrase);
        }
        for (long phrase = 1; phrase <= 4_000; phrase++) {
            assertThat(phrases.contains(phrase << 48 | phrase)).isEqualTo(expected.contains(phrase << 48 | phrase));
        }
    }

    @Test
    void aPhraseRepeatsOnlyWordForWord() {
        SetPhrases used = new SetPhrases();
        FrameText.parse("把各项工作抓紧抓实。").use(used);

        assertThat(FrameText.parse("各项工作").repeats(used)).isEqualTo(1);
        assertThat(FrameText.parse("各项任务").repeats(used)).isZero();
        assertThat(FrameText.parse("⟨主题⟩").repeats(used)).isZero();
    }
}
