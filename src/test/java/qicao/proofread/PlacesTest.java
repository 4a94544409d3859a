package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found in cleaned paragraphs is placed in the file as it stands. */
final class PlacesTest {
    private final Check check = new UnpairedMarks();

    @Test
    void spacesAndWidthsThatCleaningChangesDoNotMoveAPlace() {
        assertThat(Found.by(check, "各级  各部门要 高度重视,抓好整改,落实“大走访活动，把每一项工作都抓实抓细抓好。"))
                .containsExactly("PUNCT-001 5:22 “");
    }

    @Test
    void aSentenceThatWasWrappedIsFoundOnItsOwnLine() {
        assertThat(Found.byText(check, """
                        同志们：

                        　　各级各部门要把责任落实到每一个岗位，把查出的隐患一件
                        一件改到位，开展“大走访活动，把每一家企业都走到看到问到，
                        确保全年不出事故。
                        """)).containsExactly("PUNCT-001 4:9 “");
    }

    @Test
    void ofEqualPlacesOnOneLineTheRightOneIsMeant() {
        assertThat(Found.by(check, "开展“大走访”活动，开展“大调研”活动，开展“大整改活动。")).containsExactly("PUNCT-001 5:23 “");
    }
}
