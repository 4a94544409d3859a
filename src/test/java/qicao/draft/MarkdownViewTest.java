package qicao.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownViewTest {
    @Test
    void theTitleIsTheFirstHeadingAndBlocksAreSetApart() {
        assertThat(MarkdownView.render(Drafts.full())).isEqualTo("""
                # 在全市推进会上的讲话

                ——以实干促振兴

                市长　周明远

                （【待补：日期】）

                同志们：

                今天，我们召开推进会。下面，我讲两点。

                ## 一、提高认识

                （一）抓好项目。一是开工快。要“快一点！”地开工。

                ## 二、加强领导

                谢谢大家。
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    # 不是标题 → \\# 不是标题
                    - 不是列表 → \\- 不是列表
                    + 不是列表 → \\+ 不是列表
                    1. 不是列表 → 1\\. 不是列表
                    12) 不是列表 → 12\\) 不是列表
                    2026年 → 2026年
                    增长1.5% → 增长1.5%
                    **粗** _斜_ → \\*\\*粗\\*\\* \\_斜\\_
                    <b>&amp; `x` → \\<b\\>\\&amp; \\`x\\`
                    [a](b) ~c~ d|e → \\[a\\](b) \\~c\\~ d\\|e
                    """)
    void markupInAValueIsText(String typed, String markdown) {
        Draft draft = Drafts.draft(Drafts.paragraph(Drafts.run(typed, Drafts.WRITTEN)));

        assertThat(MarkdownView.render(draft)).isEqualTo(markdown + "\n");
    }

    @Test
    void aHeadingOfLevelFourIsAHeadingOfLevelFive() {
        Draft draft = Drafts.draft(new Block.Heading(4, "（1）", List.of(Drafts.run("题", Drafts.WRITTEN))));

        assertThat(MarkdownView.render(draft)).isEqualTo("##### （1）题\n");
    }
}
