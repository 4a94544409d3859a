package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetPhrasesTest {
    private final Check check = new SetPhrases();

    @Test
    void aCharacterThatSoundsOrLooksAlikeSpoilsAPhrase() {
        assertThat(Found.by(check, "渔港要抓好安全生铲，排查事故隐换，工作要卓有成郊。"))
                .containsExactly("WORD-009 5:6 安全生铲→安全生产", "WORD-009 5:13 事故隐换→事故隐患", "WORD-009 5:21 卓有成郊→卓有成效");
    }

    @Test
    void oneSlipIsToldOnceThoughItSpoilsSeveralPhrases() {
        assertThat(Found.by(check, "要推进项目见设。")).containsExactly("WORD-009 5:4 项目见设→项目建设");
    }

    @Test
    void aCharacterStandsOnceInAPhrase() {
        assertThat(Found.by(check, "渔港要做好安全全生产工作。")).containsExactly("WORD-009 5:6 安全全生产→安全生产");
    }

    @Test
    void aPhraseIsNotCutOffAtTheEndOfAClause() {
        assertThat(Found.by(check, "渔港要抓好招商引，扩大销路。")).containsExactly("WORD-009 5:6 招商引→招商引资");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "改革要有物质保障，也要有物资保障。",
                "扎扎实实做好各项工作，层层级级抓落实。",
                "他是共产党党员，一个个项目都要看，饮用水水源要保护好。",
                "要落实湘村计划，办好十大行动，做到任务清、责任清。"
            })
    void otherWordsOfTheSameSoundAreRight(String paragraph) {
        assertThat(Found.by(check, paragraph)).isEmpty();
    }

    @Test
    void anotherFindingOnTheSameWordsIsEnough() {
        assertThat(new Proofreader(ProofreadSettings.defaults())
                        .proofread(Found.manuscript("在渔港会议上的讲话\n\n同志们：\n\n要一如继往地抓下去。")))
                .extracting(Finding::code)
                .containsOnlyOnce("WORD-001")
                .doesNotContain("WORD-009");
    }
}
