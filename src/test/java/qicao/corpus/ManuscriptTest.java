package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ManuscriptTest {
    @Test
    void linesStandAsTheyAreAndKnowTheirColumns() {
        assertThat(manuscript("稿.txt", "标题\n\n　　各级 要抓好,抓实。\n").lines())
                .extracting(line -> line.number() + ":" + line.column(0) + " " + line.text())
                .containsExactly("1:1 标题", "3:3 各级 要抓好,抓实。");
    }

    @Test
    void markupIsNoTextButCountsInTheColumns() {
        SourceLine line =
                manuscript("稿.md", "# 标题\n\n- 要抓好 **重点**，&amp; 抓实。\n").lines().get(1);

        assertThat(line.text()).isEqualTo("要抓好 重点，& 抓实。");
        assertThat(line.column(0)).isEqualTo(3);
        assertThat(line.column(line.text().indexOf("重"))).isEqualTo(9);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        Manuscript manuscript = CorpusReader.manuscript("稿.docx", new byte[] {1, 2, 3});

        assertThat(manuscript.lines()).isEmpty();
        assertThat(manuscript.diagnostics()).isNotEmpty();
    }

    private static Manuscript manuscript(String name, String text) {
        return CorpusReader.manuscript(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
