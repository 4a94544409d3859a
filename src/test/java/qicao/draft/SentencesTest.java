package qicao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static qicao.draft.Drafts.FRAME;
import static qicao.draft.Drafts.WRITTEN;
import static qicao.draft.Drafts.paragraph;
import static qicao.draft.Drafts.run;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qicao.CpuLimit;

final class SentencesTest {
    @Test
    void aSentenceEndsAtItsEndMark() {
        assertThat(texts("做得好。为什么？要感谢！最后")).containsExactly("做得好。", "为什么？", "要感谢！", "最后");
    }

    @Test
    void repeatedEndMarksEndOneSentence() {
        assertThat(texts("怎么办？！要干。")).containsExactly("怎么办？！", "要干。");
    }

    @Test
    void nothingEndsInsideQuotationMarksAndBrackets() {
        assertThat(texts("“为什么？怎么办？”这两个问题要答好。（完。）再见。")).containsExactly("“为什么？怎么办？”这两个问题要答好。", "（完。）再见。");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsWithItsBlock() {
        assertThat(texts("说“好。再说。")).containsExactly("说“好。再说。");
    }

    @Test
    void aStrayClosingMarkChangesNothing() {
        assertThat(texts("好”。再说。")).containsExactly("好”。", "再说。");
    }

    @Test
    void headingsAndFrontLinesAreOneSentenceEach() {
        assertThat(Sentences.of(Drafts.full()))
                .extracting(Sentence::block, Sentence::text)
                .startsWith(
                        tuple(0, "在全市推进会上的讲话"),
                        tuple(1, "——以实干促振兴"),
                        tuple(2, "市长　周明远"),
                        tuple(3, "（【待补：日期】）"),
                        tuple(4, "同志们："),
                        tuple(5, "今天，我们召开推进会。"),
                        tuple(5, "下面，我讲两点。"),
                        tuple(6, "一、提高认识"),
                        tuple(7, "（一）抓好项目。"));
    }

    @Test
    void originsAreNamedOnceInTheOrderOfTheText() {
        Draft draft = Drafts.draft(paragraph(run("今天开", FRAME), run("推进会", WRITTEN), run("。明天再开。", FRAME)));

        assertThat(Sentences.of(draft))
                .extracting(Sentence::origins)
                .containsExactly(List.of(FRAME, WRITTEN), List.of(FRAME));
    }

    @Test
    void sentencesJoinedAreThePrintedText() {
        Draft draft = Drafts.full();

        assertThat(Sentences.of(draft).stream().map(Sentence::text).collect(Collectors.joining()))
                .isEqualTo(TextView.render(draft).replace("\n　　", "").replace("\n", ""));
    }

    @Test
    void aVeryLongParagraphIsCutInLinearTime() throws Exception {
        String text = "好。".repeat(200_000);

        CpuLimit.ofSeconds(5).run(() -> assertThat(texts(text)).hasSize(200_000));
    }

    private static List<String> texts(String paragraph) {
        return Sentences.of(Drafts.draft(paragraph(run(paragraph, WRITTEN)))).stream()
                .map(Sentence::text)
                .toList();
    }
}
