package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlaceholdersTest {
    private final Check check = new Placeholders();

    @Test
    void aHoleOfADraftIsStillToBeWritten() {
        assertThat(Found.by(check, "今天，我们召开【待补：会议名称】。（此处插入数据）"))
                .containsExactly("MASK-002 5:8 【待补：会议名称】", "MASK-002 5:18 （此处插入数据）");
    }

    @Test
    void aRemarkInBracketsIsRight() {
        assertThat(Found.by(check, "今天，我们召开全市会议（电视电话会议）。")).isEmpty();
    }

    @Test
    void aNoteInBracketsSaysWhatIsMissing() {
        assertThat(Found.by(check, "走访群众（待补）户，成功率达到（数字待核）。"))
                .containsExactly("MASK-002 5:5 （待补）", "MASK-002 5:16 （数字待核）");
    }

    @Test
    void aFormsWordsInAnyBracketAreANote() {
        assertThat(Found.by(check, "由[牵头单位]在{完成时间}前办结，详见[附件]。"))
                .containsExactly("MASK-002 5:2 [牵头单位]", "MASK-002 5:9 {完成时间}");
    }
}
