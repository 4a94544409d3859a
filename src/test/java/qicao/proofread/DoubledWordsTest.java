package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DoubledWordsTest {
    private final Check check = new DoubledWords();

    @Test
    void aWordStandsOnce() {
        assertThat(Found.by(check, "施工许可并联进行进行办理。")).containsExactly("WORD-007 5:7 进行进行→进行");
    }

    @Test
    void aCharacterStandsOnce() {
        assertThat(Found.by(check, "各级各部门门要抓紧，三是县区区运行不平衡。")).containsExactly("WORD-007 5:5 门门→门", "WORD-007 5:14 区区→区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工作作风要实，一步一步来，一个一个办。",
                "激发展示风采的热情，就业创业创新都要抓。",
                "人人有责，层层落实，大家研究研究。",
                "由党组织组织实施，许许多多的同志都来了。",
                "对全年的工作作回顾，论文文稿要存档，审查查实的线索。",
                "说着说着就到了，大家商议商议。",
                "要把把关的人选好，对对方负责。"
            })
    void wordsMeetAndAreSaidTwiceOnPurpose(String paragraph) {
        assertThat(Found.by(check, paragraph)).isEmpty();
    }

    @Test
    void halfASentenceStandsOnce() {
        assertThat(Found.by(check, "各村要在汛期到来之前各村要在汛期到来之前备好沙袋。"))
                .containsExactly("WORD-007 5:1 各村要在汛期到来之前各村要在汛期到来之前→各村要在汛期到来之前");
    }

    @Test
    void phrasesWithNumeralsAndVerbsBeforeTheirObjectStandOnce() {
        assertThat(Found.by(check, "要进一步进一步修好渔港，县里出台了出台管护办法。"))
                .containsExactly("WORD-007 5:2 进一步进一步→进一步", "WORD-007 5:15 出台了出台→出台了");
    }

    @Test
    void particlesStandOnce() {
        assertThat(Found.by(check, "我们要要抓紧，各村和和镇上都都要管，把把渔港修好。"))
                .containsExactly("WORD-007 5:3 要要→要", "WORD-007 5:10 和和→和", "WORD-007 5:14 都都→都", "WORD-007 5:19 把把→把");
        assertThat(Found.by(check, "这是重要要求，成都都市圈要建好，服从从严的规定，所以以此为例。")).isEmpty();
    }

    @Test
    void aParticleIsNotWrittenTwice() {
        assertThat(Found.by(check, "渔港的的确确旧了，修港的的责任在我们，已经开了了工。"))
                .containsExactly("WORD-007 5:12 的的→的", "WORD-007 5:23 了了→了");
        assertThat(Found.by(check, "修港的目的的确很清楚，要受得了了解情况的人的检验。")).isEmpty();
    }
}
