package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qicao.mining.MinedFrame;

/** Other mined frames come into patterns.yaml and nothing that people wrote goes. */
final class PatternFileTest {
    private static final String CURATED = """
            # 自己的说明
            frames:
              closing.call:
                - {id: closing-call-own, idea: own, for: [work], origin: curated, support: 0,
                   text: '让我们把⟨主题⟩工作做好！'}   # 这句好用
              closing.thanks:
                - {id: closing-thanks, idea: thanks, for: [work], origin: curated, support: 0,
                   text: '谢谢大家！'}

            headings:
              - {id: plain, clauses: 1, for: [work], texts: {tasks: ['抓好⟨主题⟩']}}
            """;

    private static Frame frame(String text, int support) {
        return new Frame(
                MinedFrame.id(text),
                "closing.call",
                "topic",
                FrameText.parse(text),
                Set.of("work"),
                Set.of(),
                List.of(),
                Frame.Provenance.MINED,
                support);
    }

    @Test
    void minedFramesStandBehindTheOthersOfTheirPart() {
        String text = PatternFile.withMined(CURATED, List.of(frame("让我们守好⟨主题⟩这块田！", 7)));

        PatternCatalog catalog = PatternReader.read("patterns.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(catalog.part("closing.call")).extracting(Frame::support).containsExactly(0, 7);
        assertThat(text).contains("# 自己的说明", "# 这句好用");
        assertThat(catalog.headings()).hasSize(1);
    }

    @Test
    void miningAgainReplacesWhatMiningWrote() {
        String once = PatternFile.withMined(CURATED, List.of(frame("让我们守好⟨主题⟩这块田！", 7)));

        assertThat(PatternFile.withMined(once, List.of())).isEqualTo(CURATED);
        assertThat(PatternFile.withMined(once, List.of(frame("让我们守好⟨主题⟩这块田！", 7))))
                .isEqualTo(once);
    }

    @Test
    void aMinedFrameThatSomebodyEditedStays() {
        String edited = PatternFile.withMined(CURATED, List.of(frame("让我们守好⟨主题⟩这块田！", 7)))
                .replace("这块田", "这片海");

        assertThat(PatternFile.withMined(edited, List.of(frame("让我们守好⟨主题⟩这块田！", 7))))
                .isEqualTo(edited);
    }
}
