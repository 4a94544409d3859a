package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InnerSpacesTest {
    private final Check check = new InnerSpaces();

    @Test
    void aSpaceBetweenChineseCharactersIsTakenOut() {
        assertThat(Found.by(check, "各级各部门要 高度重视 ，把安全生产各项工作抓实抓细抓好。"))
                .containsExactly("PUNCT-005 5:7  →", "PUNCT-005 5:12  →");
    }

    @Test
    void signaturesAndWordsOfOtherScriptsAreRight() {
        assertThat(Found.by(check, "市长　王 平", "全市 GDP 增长 6.5% ，比上年同期提高两个百分点左右。")).isEmpty();
    }

    @Test
    void aMottoInQuotesHasTwoHalves() {
        assertThat(Found.by(check, "今年要办好“渔港人家 海上明珠”活动，把客人请进来，把名声打出去。")).isEmpty();
    }
}
