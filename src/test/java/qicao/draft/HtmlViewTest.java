package qicao.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;

final class HtmlViewTest {
    private static final HtmlView VIEW = new HtmlView(new MessageCatalog(Language.CHINESE));

    @Test
    void everyBlockIsAnElementAndEverySentenceNamesItsSources() {
        assertThat(main(VIEW.render(Drafts.full()))).isEqualTo("""
                <h1 class="title"><span title="填报单 会议.名称（a.yaml:3:7）">在全市推进会上的讲话</span></h1>
                <p class="subtitle"><span title="推算：标点&#10;填报单 会议.名称（a.yaml:3:7）">——以实干促振兴</span></p>
                <p class="byline"><span title="填报单 会议.名称（a.yaml:3:7）">市长　周明远</span></p>
                <p class="dateline"><span title="推算：标点&#10;待补 日期：讲话的日期，如 2026年7月6日">（<mark title="待补 日期：讲话的日期，如 2026年7月6日">【待补：日期】</mark>）</span></p>
                <p class="salutation"><span title="模板 parts.ftl:12:1">同志们：</span></p>
                <p class="text"><span title="句式 opening-03（支持度 5）&#10;填报单 会议.名称（a.yaml:3:7）">今天，我们召开推进会。</span>\
                <span title="句式 opening-03（支持度 5）">下面，我讲两点。</span></p>
                <h2 class="heading level-1"><span title="推算：序号&#10;句式 closing-01（编者拟定）">一、提高认识</span></h2>
                <p class="text"><span class="level-2"><span title="推算：序号&#10;填报单 会议.名称（a.yaml:3:7）&#10;推算：标点">（一）抓好项目。</span></span>\
                <span title="填报单 会议.名称（a.yaml:3:7）"><span class="lead">一是开工快。</span></span>\
                <span title="填报单 会议.名称（a.yaml:3:7）">要“快一点！”地开工。</span></p>
                <h2 class="heading level-1"><span title="推算：序号&#10;句式 closing-01（编者拟定）">二、加强领导</span></h2>
                <p class="text"><span class="level-1"><span title="模板 parts.ftl:12:1&#10;推算：标点">谢谢大家。</span></span></p>
                """);
    }

    @Test
    void aLongTitleIsWrappedByMeaning() {
        Draft draft = Drafts.draft(new Block.Title(List.of(Drafts.run("在全市安全生产百日攻坚行动动员部署会上的讲话", Drafts.CURATED))));

        assertThat(main(VIEW.render(draft))).isEqualTo("""
                <h1 class="title"><span title="句式 closing-01（编者拟定）">在全市安全生产百日攻坚行动</span><br>\
                <span title="句式 closing-01（编者拟定）">动员部署会上的讲话</span></h1>
                """);
    }

    @Test
    void thePageNeedsNothingElse() {
        String html = VIEW.render(Drafts.full());

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("<meta charset=\"utf-8\">", "<meta name=\"author\" content=\"周明远\">", "@page", "仿宋_GB2312")
                .contains("<title>在全市推进会上的讲话</title>")
                .doesNotContain("<script", "<link", "url(", "http://", "https://");
    }

    @Test
    void nothingInAValueIsMarkup() throws Exception {
        Origin hostile = new Origin.Written("\" onmouseover=\"x", new Place("<a>&.yaml", 1, 1));
        Draft draft = new Draft(
                new Draft.About("</title><script>", "\"><script>", "", ""),
                Drafts.draft(Drafts.paragraph(Drafts.run("</span></p><script>alert('x')</script>&amp;\u0000", hostile)))
                        .blocks());

        String html = VIEW.render(draft);

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert('x')&lt;/script&gt;&amp;amp;");
        assertThat(wellFormed(main(html))).isEqualTo("</span></p><script>alert('x')</script>&amp;");
    }

    @Test
    void tooltipsSpeakTheLanguageOfTheMessages() {
        assertThat(new HtmlView(new MessageCatalog(Language.ENGLISH)).render(Drafts.full()))
                .contains(
                        "Fill-in 会议.名称 (a.yaml:3:7)",
                        "Frame opening-03 (support 5)",
                        "Frame closing-01 (curated)",
                        "Template parts.ftl:12:1",
                        "Worked out: 序号",
                        "Missing 日期: 讲话的日期，如 2026年7月6日");
    }

    private static String main(String html) {
        return Pattern.compile("<main class=\"page\">\n(.*)</main>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String wellFormed(String elements) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(elements)))
                .getDocumentElement()
                .getTextContent();
    }
}
