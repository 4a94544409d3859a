package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SamePersonTest {
    private final Check check = new SamePerson();

    @Test
    void onePersonHasOneName() {
        assertThat(Found.by(check, "刚才，区住建局局长闵学军解读了方案。", "请区住建局局长闵学君、各街道抓紧。")).containsExactly("WORD-006 7:6 局长闵学君");
    }

    @Test
    void onePersonHasOnePost() {
        assertThat(Found.by(check, "应急局局长夏立平通报了情况。", "应急局副局长夏立平要抓好落实。")).containsExactly("WORD-006 7:4 副局长夏立平");
    }

    @Test
    void theNameIsTheSameBeforeThePost() {
        assertThat(Found.by(check, "市委副书记、市长周明远到会指导。", "稍后周远明市长还要讲话。")).containsExactly("WORD-006 7:3 周远明市长");
        assertThat(Found.by(check, "市委副书记、市长周明远到会指导。", "稍后周明远市长还要讲话。")).isEmpty();
    }

    @Test
    void peopleOfOtherPostsMayBeNamedAlike() {
        assertThat(Found.by(check, "县委书记张建军出席，局长张建国作了发言。")).isEmpty();
    }

    @Test
    void whoIsNamedWithATaskIsTheSamePerson() {
        assertThat(Found.by(check, "由副县长罗小川任总指挥。", "请县长罗小川同志讲话。")).containsExactly("WORD-006 7:2 县长罗小川");
    }

    @Test
    void aNameOfTwoCharactersIsKnownByComrade() {
        assertThat(Found.by(check, "刚才，副局长何勇同志讲了。", "局长何勇同志的要求要落实。")).containsExactly("WORD-006 7:1 局长何勇");
    }

    @Test
    void aKnownPersonIsKnownBeforeAnyWord() {
        assertThat(Found.by(check, "刚才，副局长陈立明通报了情况。", "清单由局长陈立明抓总。")).containsExactly("WORD-006 7:4 局长陈立明");
        assertThat(Found.by(check, "刚才，局长陈立明通报了情况。", "清单由局长陈立鸣抓总。")).containsExactly("WORD-006 7:4 局长陈立鸣");
    }

    @Test
    void whatOnlyBeginsLikeANameIsNone() {
        assertThat(Found.by(check, "刚才，局长陈立明通报了情况。", "清单由局长陈立即拿出。")).isEmpty();
        assertThat(Found.by(check, "清单由副局长陈立新抓总。", "清单由局长陈立新拿出。")).isEmpty();
    }
}
