package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qicao.mining.MinedFrame;

/** What mining writes is what the catalogue reads. */
final class MinedSectionsTest {
    @Test
    void theShippedFilesAreWhatMiningWrites() throws IOException {
        List<Frame> mined = TemplateLibrary.shipped().patterns().frames().stream()
                .filter(frame -> frame.origin() == Frame.Provenance.MINED)
                .toList();
        Map<String, String> shipped = new TreeMap<>();
        for (String name : CompiledTemplates.shipped().wordings()) {
            if (name.endsWith(".mined.ftl")) {
                shipped.put(name, Files.readString(Path.of("templates").resolve(name)));
            }
        }

        assertThat(new MinedSections(mined).files(List.of())).isEqualTo(shipped);
        assertThat(shipped.values()).allMatch(WrittenMark.FTL::isUntouched);
    }

    @Test
    void aMarkTellsAHandEdit() {
        String written = new MinedSections(List.of(frame("让我们守好⟨主题⟩这块田！")))
                .files(List.of())
                .getOrDefault("sections/closing.mined.ftl", "");

        assertThat(WrittenMark.FTL.isUntouched(written)).isTrue();
        assertThat(WrittenMark.FTL.isUntouched(written.replace("这块田", "这片海"))).isFalse();
        assertThat(WrittenMark.FTL.isUntouched("")).isFalse();
    }

    @Test
    void aFileThatIsLeftWithoutFramesIsEmptied() {
        assertThat(new MinedSections(List.of()).files(Set.of("closing")))
                .containsOnlyKeys("sections/closing.mined.ftl")
                .allSatisfy((name, text) -> assertThat(text).doesNotContain("<@"));
    }

    @Test
    void whatFreeMarkerWouldReadIsNeverWritten() {
        assertThatThrownBy(() -> new MinedSections(List.of(frame("让我们${主题}！"))).files(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Frame frame(String text) {
        return new Frame(
                MinedFrame.id(text),
                "closing.call",
                "topic",
                FrameText.parse(text),
                Set.of("work"),
                Set.of(),
                List.of(),
                Frame.Provenance.MINED,
                7);
    }
}
