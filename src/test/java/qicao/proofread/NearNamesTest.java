package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NearNamesTest {
    private final Check check = new NearNames();

    @Test
    void whatStandsThereOnceIsMeasuredByWhatStandsThereOftener() {
        assertThat(Found.by(check, "深入实施“百千万工程”。", "“百千万工程”要抓实。", "“百万千工程”要问效。"))
                .containsExactly("WORD-003 9:2 百万千工程");
    }

    @Test
    void bodiesAreComparedWithoutMarks() {
        assertThat(Found.by(check, "由市安全生产委员会牵头。", "会后，市安全生产委员会发文。", "会后，市安全生成委员会督办。"))
                .isEmpty();
    }

    @Test
    void numbersMakeOtherNames() {
        assertThat(Found.by(check, "“十四五规划”好。“十四五规划”实。“十三五规划”完成。")).isEmpty();
    }

    @Test
    void aDocumentIsOfOneKind() {
        assertThat(Found.by(check, "印发《防汛值守工作方案》，按《防汛值守工作方案》办，《防汛值守工作办法》要落实。"))
                .containsExactly("WORD-003 5:28 防汛值守工作办法");
    }

    @Test
    void aLongTitleThatStandsOnceIsMeasuredByAnother() {
        assertThat(Found.by(check, "要落实《关于加强渔港安全管理的意见》。", "《关于加强鱼港安全管理的意见》说得很清楚。"))
                .containsExactly("WORD-003 7:2 关于加强鱼港安全管理的意见");
        assertThat(Found.by(check, "要落实《关于加强渔港安全管理的意见》。", "《关于加强渔船安全管理的意见》说得很清楚。"))
                .isEmpty();
        assertThat(Found.by(check, "要落实《渔港管理规定》。", "《鱼港管理规定》说得很清楚。")).isEmpty();
    }
}
