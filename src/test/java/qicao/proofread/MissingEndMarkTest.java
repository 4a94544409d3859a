package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MissingEndMarkTest {
    private final Check check = new MissingEndMark();

    @Test
    void aParagraphOfTextEndsInAMark() {
        assertThat(Found.by(check, "会前，大家看了现场。下面，我讲三点意见")).containsExactly("PUNCT-004 5:14 我讲三点意见");
    }

    @Test
    void headingsHaveNone() {
        assertThat(Found.by(check, "一、提高认识，压实责任")).isEmpty();
    }

    @Test
    void aShortParagraphThatBeginsLikeASentenceEndsLikeOne() {
        assertThat(Found.by(check, "今年是修港的关键一年。各村都要出力。", "各村要认真抓好清淤", "请大家高度重视，确保按期完工"))
                .containsExactly("PUNCT-004 7:4 认真抓好清淤", "PUNCT-004 9:9 确保按期完工");
    }

    @Test
    void noParagraphEndsWithAComma() {
        assertThat(Found.by(check, "渔港今年一定要修好，")).containsExactly("PUNCT-004 5:5 一定要修好，");
        assertThat(Found.by(check, "为渔港的明天，")).isEmpty();
    }

    @Test
    void theOnlyParagraphOfASectionIsText() {
        assertThat(Found.by(check, "一、提高认识", "修港是大事，各村都要认真对待", "二、抓好清淤", "五月底前完工。"))
                .containsExactly("PUNCT-004 7:9 都要认真对待");
    }

    @Test
    void aParagraphThatWasJoinedToTheNextIsOpenToo() {
        assertThat(Found.by(check, "渔港的事要抓紧，今年一定要修好。各村都要出人出力，把堤修牢，把灯添齐", "修好以后还要管好，一条一条船都要登记清楚，谁也不能例外。"))
                .containsExactly("PUNCT-004 5:29 牢，把灯添齐");
    }
}
