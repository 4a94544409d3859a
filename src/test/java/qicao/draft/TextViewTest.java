package qicao.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextViewTest {
    @Test
    void everyBlockIsALineAndOnlyHeadingsAndParagraphsAreIndented() {
        assertThat(TextView.render(Drafts.full())).isEqualTo("""
                在全市推进会上的讲话
                ——以实干促振兴
                市长　周明远
                （【待补：日期】）
                同志们：
                　　今天，我们召开推进会。下面，我讲两点。
                　　一、提高认识
                　　（一）抓好项目。一是开工快。要“快一点！”地开工。
                　　二、加强领导
                　　谢谢大家。
                """);
    }
}
