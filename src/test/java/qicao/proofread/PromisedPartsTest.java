package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PromisedPartsTest {
    private final Check check = new PromisedParts();

    @Test
    void aHeadingThatNamesFourCampaignsHasFourParts() {
        assertThat(Found.by(
                        check,
                        "一、打好四场攻坚战",
                        "（一）打好排查攻坚战。企业自己先查。",
                        "（二）打好整改攻坚战。查出问题就改。",
                        "（三）打好执法攻坚战。违法必须追究。",
                        "二、加强领导",
                        "书记县长要带头。"))
                .containsExactly("COUNT-002 5:3 打好四场攻坚战");
    }

    @Test
    void aHeadingWithAsManyPartsAsItNamesIsRight() {
        assertThat(Found.by(
                        check,
                        "一、打好三场攻坚战",
                        "（一）打好排查攻坚战。企业自己先查。",
                        "（二）打好整改攻坚战。查出问题就改。",
                        "（三）打好执法攻坚战。违法必须追究。",
                        "二、加强领导",
                        "书记县长要带头。"))
                .isEmpty();
    }

    @Test
    void theSentenceBeforeTheFirstPartIsReadToo() {
        assertThat(Found.by(
                        check, "一、抓好落实", "下半年要抓好以下三个方面的工作：", "（一）抓排查。企业自己先查。", "（二）抓整改。查出问题就改。", "二、加强领导", "书记县长要带头。"))
                .containsExactly("COUNT-002 7:9 三个方面的工作：");
    }

    @Test
    void theSentenceMayGoOnBehindTheCount() {
        assertThat(Found.by(
                        check, "一、抓好落实", "以下五个方面，要一抓到底。", "（一）抓排查", "家家都查。", "（二）抓整改", "件件都改。", "二、加强领导", "领导要到一线。"))
                .hasSize(1);
    }
}
