package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Markdown, HTML and word-processor residue in a text: {@code **bold**}, {@code # headings}, quotes, images, links, tags,
 * entities, comments, {@code [bookmark: _Toc1]}, footnote numbers. Asterisks are also masks (**公安分局, ***同志): only a
 * pair that opens at a line's start or after punctuation and closes before or after punctuation is bold.
 */
final class Markup implements CleaningRule {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|article|b|body|br|center|div|em|font|h[1-6]|head|hr|html|i|img|li|main|meta|ol|p|section|span|strong|sub"
                    + "|sup|table|tbody|td|th|thead|title|tr|u|ul)\\b[^<>]{0,1000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,2000}?-->");
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]\\n]{0,80}]");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}]\\([^)]{0,500}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,200})]\\((?:https?:|/|#|\\.)[^)]{0,500}\\)");
    private static final Pattern NOTE = Pattern.compile("(?<=[\\u4E00-\\u9FFF”》）。，；、])[\\[〔]\\d{1,3}[\\]〕]");
    private static final Pattern BOLD =
            Pattern.compile("(?<![^\\p{P}\\s])(?<!\\*)(\\*{2,3}|__)(?![*_\\s])([^*]{1,2000}?)(?<![*_\\s])\\1"
                    + "(?!\\*)(?:(?=$|[\\p{P}\\s])|(?<=\\p{P}(?:\\*{2,3}|__)))");
    /** **七是**改造…: an emphasised marker is followed by its sentence without a mark between. */
    private static final Pattern BOLD_MARKER = Pattern.compile(
            "\\*\\*((?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\\d]{1,3}[）)]|首先|其次|再次|最后)[，、：:,]?)\\*\\*");

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s*(?=[^#\\s])");
    private static final Pattern QUOTE = Pattern.compile("^>[>\\s]*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-+*]\\s+|[·•●◆■▪○◎★☆►▶➢◇□△▲]+\\s*)(?=\\S)");
    private static final Pattern LIST = Pattern.compile("^[-+*]\\s+(?=\\S)");
    private static final Pattern RULER = Pattern.compile("^[-—=_*~·.#＝\\s]{3,}$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\.*_#()\\[\\]{}+!`-])");

    private final boolean bullets;

    /** Whether the bullets of lists and the numbers of notes are taken off, too; in a text that comes back they are text. */
    Markup(boolean bullets) {
        this.bullets = bullets;
    }

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        boolean inComment = false;
        TopHeadings headings = new TopHeadings(false);
        for (RawLine line : lines) {
            if (inComment || (line.text().startsWith("<!--") && !line.text().contains("-->"))) {
                inComment = !line.text().contains("-->");
                log.removed(line, Repair.Kind.COMMENT);
                continue;
            }
            boolean top = line.text().startsWith("#") && !line.text().startsWith("##");
            String text = Spaces.strip(strip(line.text()));
            if (!text.equals(line.text())) {
                log.changed(line, Repair.Kind.MARKUP, text);
            }
            if (text.isEmpty()) {
                continue;
            }
            RawLine kept = text.equals(line.text()) ? line : line.withText(text);
            cleaned.add(headings.read(kept, top));
        }
        return cleaned;
    }

    private String strip(String line) {
        String text = line;
        if (text.indexOf('<') >= 0) {
            text = COMMENT.matcher(text).replaceAll("");
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('[') >= 0 || text.indexOf('〔') >= 0) {
            text = BOOKMARK.matcher(text).replaceAll("");
            text = IMAGE.matcher(text).replaceAll("");
            text = LINK.matcher(text).replaceAll("$1");
            text = bullets ? NOTE.matcher(text).replaceAll("") : text;
        }
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        text = HEADING.matcher(text).replaceFirst("");
        text = QUOTE.matcher(text).replaceFirst("");
        text = (bullets ? BULLET : LIST).matcher(text).replaceFirst("");
        if (text.indexOf('*') >= 0 || text.indexOf("__") >= 0) {
            text = BOLD_MARKER.matcher(text).replaceAll("$1");
            text = wholeLine(BOLD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(2))));
        }
        return RULER.matcher(text).matches() ? "" : text;
    }

    /** A line that is emphasised as a whole, with unequal marks: ***标题**. */
    private static String wholeLine(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '*') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '*') {
            end--;
        }
        boolean whole = start > 0 && end < text.length() && text.indexOf('*', start) >= end;
        return whole ? text.substring(start, end) : text;
    }
}
