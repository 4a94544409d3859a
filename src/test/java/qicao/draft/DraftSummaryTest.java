package qicao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qicao.draft.Drafts.paragraph;
import static qicao.draft.Drafts.run;

import org.junit.jupiter.api.Test;

final class DraftSummaryTest {
    @Test
    void countsWhatIsPrintedAndWhichSentencesCarryFacts() {
        assertThat(DraftSummary.of(Drafts.full(), DraftSummary.USUAL_PACE)).isEqualTo(new DraftSummary(97, 1, 1, 6, 4));
    }

    @Test
    void whiteSpaceIsNotCounted() {
        Draft draft = Drafts.draft(paragraph(run("市长　周 明\u00a0远𠮷", Drafts.WRITTEN)));

        assertThat(DraftSummary.of(draft, 200).characters()).isEqualTo(6);
    }

    @Test
    void thePaceDecidesTheMinutes() {
        Draft draft = Drafts.draft(paragraph(run("字".repeat(1000), Drafts.WRITTEN)));

        assertThat(DraftSummary.of(draft, 200).minutes()).isEqualTo(5);
        assertThat(DraftSummary.of(draft, 250).minutes()).isEqualTo(4);
    }

    @Test
    void aDraftWithoutRunningTextHasNoShare() {
        assertThat(DraftSummary.of(Drafts.draft(), 200).factPercent()).isZero();
    }

    @Test
    void theShareIsRounded() {
        Draft draft = Drafts.draft(
                paragraph(run("一句。", Drafts.WRITTEN), run("两句。", Drafts.FRAME), run("三句。", Drafts.WRITTEN)));

        assertThat(DraftSummary.of(draft, 200).factPercent()).isEqualTo(67);
    }

    @Test
    void aPaceOfNothingIsRefused() {
        assertThatThrownBy(() -> DraftSummary.of(Drafts.draft(), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
