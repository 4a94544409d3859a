package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnnouncedCountTest {
    private final Check check = new AnnouncedCount();

    @Test
    void threePointsWithFourSectionsAreAnError() {
        assertThat(Found.by(check, """
                在全市安全生产工作会议上的讲话

                同志们：

                下面，我讲三点意见。

                一、提高认识，压实责任

                安全生产是大事，要天天抓。

                二、突出重点，抓好整改

                查出的隐患要限期整改。

                三、加强督查，严格问责

                督查组要一家一家看。

                四、强化保障，形成合力

                财政部门要保证经费。
                """)).containsExactly("COUNT-001 5:5 讲三点意见");
    }

    @Test
    void fourPointsWithFourSectionsAreRight() {
        assertThat(Found.by(check, """
                在全市安全生产工作会议上的讲话

                同志们：

                下面，我讲四点意见。

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

    @Test
    void nothingAnnouncedIsRight() {
        assertThat(Found.by(check, """
                在全市安全生产工作会议上的讲话

                同志们：

                下面，我讲几点意见。

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
