package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Word processors and Markdown writers make every section a heading of the first level; the speech is one all the same. */
final class HeadingPagesTest {
    private static final String TITLE = "在全县河道清淤推进会上的讲话";

    @Test
    void aPageWhoseSectionsAreFirstLevelHeadingsIsOneSpeech() throws UnreadableException {
        for (String title :
                List.of("<h1>" + TITLE + "</h1>", "<p>" + TITLE + "</p>", "<header><h1>" + TITLE + "</h1></header>")) {
            String page = "<html><body>" + title + "<p>同志们：</p><p>" + Texts.OPENING + "</p><h1>一、认清形势</h1><p>"
                    + Texts.BODY + "</p><h1>二、抓住重点</h1><p>" + Texts.BODY + "</p><h1>强化保障</h1><p>" + Texts.CLOSING
                    + "</p></body></html>";

            assertOneSpeech(new HtmlFile().text(page.getBytes(StandardCharsets.UTF_8)), title);
        }
    }

    @Test
    void aMarkdownFileWhoseSectionsAreFirstLevelHeadingsIsOneSpeech() throws UnreadableException {
        for (String title : List.of("# " + TITLE, TITLE, "---\ntitle: " + TITLE + "\n---")) {
            String text = title + "\n\n同志们：\n\n" + Texts.OPENING + "\n\n# 一、认清形势\n\n" + Texts.BODY + "\n\n# 二、抓住重点\n\n"
                    + Texts.BODY + "\n\n# 强化保障\n\n" + Texts.CLOSING + "\n";

            assertOneSpeech(new TextFile().text(text.getBytes(StandardCharsets.UTF_8)), title);
        }
    }

    private static void assertOneSpeech(FileText text, String title) {
        for (Strength strength : List.of(Strength.COLLECTED, Strength.WRITTEN)) {
            assertThat(SpeechReader.read("稿", text.lines(), strength))
                    .as(title + ", " + strength)
                    .singleElement()
                    .satisfies(speech -> {
                        assertThat(speech.title()).contains(TITLE);
                        assertThat(Texts.lines(speech)).contains("一、认清形势", "二、抓住重点", "强化保障");
                    });
        }
    }
}
