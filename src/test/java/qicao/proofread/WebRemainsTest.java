package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WebRemainsTest {
    private final Check check = new WebRemains();

    @Test
    void pageNumbersAreNoText() {
        assertThat(Found.by(check, """
                在全市安全生产工作会议上的讲话

                同志们：

                各级各部门要把责任落实到岗位。

                — 3 —

                查出的隐患要限期整改。
                """)).containsExactly("WEB-001 7:1 — 3 —");
    }

    @Test
    void advertsAddressesAndMarkupAreRemains() {
        assertThat(Found.by(check, """
                在全市安全生产工作会议上的讲话

                同志们：

                各级各部门要把责任落实到岗位&nbsp;，抓好**重点任务**。

                更多范文请关注公众号
                """)).containsExactly("WEB-002 7:1 更多范文请关注公众号", "WEB-002 5:24 **重点任务**");
    }

    @Test
    void aTextWithoutThemIsRight() {
        assertThat(Found.by(check, """
                在全市安全生产工作会议上的讲话

                同志们：

                一、提高认识，压实责任

                安全生产是大事，要天天抓。

                二、突出重点，抓好整改

                查出的隐患要限期整改。

                三、加强督查，严格问责

                督查组要一家一家看。

                四、强化保障，形成合力

                财政部门要保证经费。
                """)).isEmpty();
    }
}
