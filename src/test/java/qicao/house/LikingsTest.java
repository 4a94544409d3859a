package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qicao.outline.Outline;
import qicao.template.Frame;
import qicao.template.HeadingSet;

final class LikingsTest {
    private static Outline saying(String text) {
        return Archive.speech("甲.txt", "在村民大会上的讲话", text.repeat(3));
    }

    @Test
    void onlyShippedWordingsHaveALevelOfOneOrTwo() {
        Map<String, Integer> levels = Likings.of(List.of(saying("让我们扎实工作！")), Archive.SHIPPED);

        Set<String> ids = new HashSet<>();
        Archive.SHIPPED.frames().stream().map(Frame::id).forEach(ids::add);
        Archive.SHIPPED.headings().stream().map(HeadingSet::id).forEach(ids::add);
        assertThat(ids).containsAll(levels.keySet());
        assertThat(levels.values()).containsOnly(1, 2);
    }

    @Test
    void aboutHalfOfAPartIsLikedAndAQuarterMost() {
        Map<String, Integer> levels = Likings.of(List.of(saying("让我们扎实工作！")), Archive.SHIPPED);
        List<Frame> calls = Archive.SHIPPED.part("closing.call");

        assertThat(calls.stream()
                        .filter(frame -> levels.containsKey(frame.id()))
                        .count())
                .isEqualTo((calls.size() + 1) / 2);
        assertThat(calls.stream()
                        .filter(frame -> levels.getOrDefault(frame.id(), 0) == 2)
                        .count())
                .isEqualTo((calls.size() + 3) / 4);
    }

    @Test
    void whatTheHouseSaysAllTheTimeIsLikedMost() {
        for (String part : List.of("closing.call", "recap.lead", "problems.forward")) {
            for (Frame frame : Archive.SHIPPED.part(part).subList(0, 3)) {
                String said = frame.text().toString().replaceAll("⟨[^⟩]*⟩", "");
                assertThat(Likings.of(List.of(saying(said)), Archive.SHIPPED))
                        .as(said)
                        .containsEntry(frame.id(), 2);
            }
        }
    }

    @Test
    void theOrderOfSpeechesIsNoMatter() {
        List<Outline> speeches = new ArrayList<>(List.of(saying("让我们扎实工作！"), saying("要看到不足。"), saying("下面讲几点。")));
        Map<String, Integer> levels = Likings.of(speeches, Archive.SHIPPED);
        Collections.reverse(speeches);

        assertThat(Likings.of(speeches, Archive.SHIPPED)).isEqualTo(levels);
    }
}
