package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WebRemainsTest {
    private final Check check = new WebRemains();

    @Test
    void pageNumbersAreNoText() {
        assertThat(Found.by(check, "各级各部门要把责任落实到岗位。", "— 3 —", "查出的隐患要限期整改。")).containsExactly("WEB-001 7:1 — 3 —");
    }

    @Test
    void advertsAddressesAndMarkupAreRemains() {
        assertThat(Found.by(check, "各级各部门要把责任落实到岗位&nbsp;，抓好**重点任务**。", "更多范文请关注公众号"))
                .containsExactly("WEB-002 7:1 更多范文请关注公众号", "WEB-002 5:24 **重点任务**");
    }

    @Test
    void aTextWithoutThemIsRight() {
        assertThat(Found.by(check, Found.FOUR_SECTIONS)).isEmpty();
    }

    @Test
    void notesAndAddressesOfTheSpeechItselfAreRight() {
        assertThat(Found.by(
                        check,
                        "请登录https://zw.example.org/bao填报，有事发邮件。",
                        "来源：市水务局",
                        "时间：4月8日上午10时",
                        "日期：2026年4月8日",
                        "审核：吴有为"))
                .isEmpty();
        assertThat(Found.by(check, "来源：某某新闻网", "浏览次数：120")).hasSize(2);
    }
}
