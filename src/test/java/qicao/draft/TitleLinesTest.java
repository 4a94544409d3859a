package qicao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qicao.draft.Run.Emphasis.PLAIN;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;

class TitleLinesTest {
    /** 二号 in a line of 156 mm, with a character left free at each side. */
    private static final TitleLines LINES = new TitleLines(18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府工作报告",
                "在全市安全生产工作会议上的讲话",
                "在全市安全生产百日攻坚行动|动员部署会上的讲话",
                "在全市2026年上半年|经济形势分析会上的讲话",
                "在中共云川市委五届八次|全体（扩大）会议上的讲话",
                "在全县乡村振兴工作总结表彰|暨2027年工作动员会上的讲话",
                "在全市优化营商环境和重点项目建设|推进会议上的讲话",
                "在全省第一批学习贯彻会议精神|专题培训班开班式上的讲话",
                "在云川市人民医院新院区|建设工程开工仪式上的致辞",
                "在庆祝云川大学|成立七十周年大会上的讲话",
                "在全市深入学习贯彻上级会议精神|加快推进新型工业化和高质量发展|现场推进会上的讲话"
            })
    void linesBreakByMeaning(String marked) {
        List<String> expected = List.of(marked.split("\\|"));
        assertThat(LINES.split(marked.replace("|", ""))).isEqualTo(expected);
    }

    @Test
    void linesJoinedAreTheTitleAndNoneIsTooWide() {
        Random random = new Random(7);
        String letters = "在全市的会议动员部署上讲话和与，《》“”2026ab（）安全生产年一二😀";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder title = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                title.appendCodePoint(letters.codePoints()
                        .toArray()[random.nextInt((int) letters.codePoints().count())]);
            }
            List<String> lines = LINES.split(title.toString());
            assertThat(String.join("", lines)).isEqualTo(title.toString());
            assertThat(lines)
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(36));
        }
    }

    @Test
    void noLineBeginsWithDeOrEndsWithAnOpeningBracket() {
        assertThat(LINES.split("关于进一步加强和改进新时代全市基层党的建设工作的若干重大问题的汇报"))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("的"));
        assertThat(LINES.split("在全市学习贯彻一部很长很长的新条例名为《安全生产监督管理条例》会上的讲话"))
                .allSatisfy(line -> assertThat(line).doesNotEndWith("《"));
    }

    @Test
    void runsKeepTheirOriginsAcrossLines() {
        Origin computed = new Origin.Computed("标题");
        Origin missing = new Origin.Missing("会议.名称", "会议的全称");
        List<List<Run>> lines =
                LINES.split(List.of(new Run("在全市安全生产百日攻坚行动动员部署会", PLAIN, missing), new Run("上的讲话", PLAIN, computed)));
        assertThat(lines)
                .containsExactly(
                        List.of(new Run("在全市安全生产百日攻坚行动", PLAIN, missing)),
                        List.of(new Run("动员部署会", PLAIN, missing), new Run("上的讲话", PLAIN, computed)));
    }

    @Test
    void aTitleOfAHundredThousandCharactersIsWrappedInTime() throws Exception {
        String title = "安全生产的".repeat(20_000);
        CpuLimit.ofSeconds(5)
                .run(() -> assertThat(String.join("", LINES.split(title))).isEqualTo(title));
    }

    @Test
    void aLineOfOneCharacterIsRefused() {
        assertThatThrownBy(() -> new TitleLines(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
