package qicao.mining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import qicao.genre.Role;

/**
 * A page for the keeper of templates: what the corpus is made of, how speeches are built, what is said again and again, and
 * what was thrown out. One file that needs no other; pictures are drawn in it (SVG).
 */
public final class MiningReport {
    private static final String MARK = "<!-- qicao mine -->";
    private static final int SHOWN_IDEAS = 40;
    private static final int SHOWN_WORDINGS = 4;
    private static final int SHOWN_SKELETONS = 4;
    private static final int SHOWN_SHAPES = 8;
    private static final int SHOWN_REJECTIONS = 12;
    private static final int BAR = 420;
    private static final int LABEL = 170;
    private static final int ROW = 22;
    private static final int BOX = 74;
    private static final int ARROW = 26;
    private static final double PERCENT = 100;
    private static final String STYLE =
            "body{font:15px/1.6 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222}"
                    + "h2{margin-top:2em;border-bottom:1px solid #ccc}table{border-collapse:collapse;width:100%}"
                    + "td{padding:.15em .6em;border-bottom:1px solid #eee;vertical-align:top}td.n{text-align:right}"
                    + "tbody{border-top:2px solid #ccc}"
                    + "b{color:#a33}small{color:#777}svg text{font:13px sans-serif}details{margin:.5em 0}";

    private final Slogans slogans = Slogans.shipped();
    private final Patterns patterns;
    private final Map<String, String> typeNames;

    /**
     * A report about patterns.
     *
     * @param typeNames what meeting types are called, by slug
     */
    public MiningReport(Patterns patterns, Map<String, String> typeNames) {
        this.patterns = patterns;
        this.typeNames = Map.copyOf(typeNames);
    }

    /** Whether a file is such a page, which may be replaced by another. */
    public static boolean isOurs(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page. */
    public String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\">")
                .append(MARK)
                .append("<title>挖掘报告</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>挖掘报告</h1>\n");
        page.append("<p>")
                .append(patterns.speeches())
                .append(" 篇互不重复的讲话，")
                .append(patterns.characters())
                .append(" 字；另有重复 ")
                .append(patterns.duplicates())
                .append(" 篇，不是讲话 ")
                .append(patterns.rejected())
                .append(" 篇。下面的每一条都至少出现在 ")
                .append(patterns.minSupport())
                .append(" 篇里。</p>\n");
        types(page);
        skeletons(page);
        coverage(page);
        transitions(page);
        frames(page);
        headings(page);
        rejections(page);
        return page.append("</body></html>\n").toString();
    }

    private void types(StringBuilder page) {
        page.append("<h2>讲话，按会议类型</h2>\n");
        List<Bar> bars = new ArrayList<>();
        patterns.genres()
                .forEach((type, count) -> bars.add(new Bar(type.isEmpty() ? "（看不出）" : typeName(type), count, "")));
        bars.sort(Comparator.comparingDouble(Bar::value).reversed().thenComparing(Bar::label));
        bars(bars, page);
    }

    private String typeName(String slug) {
        return typeNames.getOrDefault(slug, slug);
    }

    private void skeletons(StringBuilder page) {
        page.append("<h2>骨架</h2>\n");
        patterns.skeletons().forEach((type, skeletons) -> {
            page.append("<h3>").append(escape(typeName(type))).append("</h3>\n");
            skeletons.stream().limit(SHOWN_SKELETONS).forEach(skeleton -> flow(skeleton, page));
        });
        if (!patterns.ownTypes().isEmpty()) {
            page.append("<p>会议名称里常见的：")
                    .append(patterns.ownTypes().stream()
                            .map(type -> escape(type.name()) + " " + type.support())
                            .collect(Collectors.joining("、")))
                    .append("。</p>\n");
        }
    }

    private static void flow(Skeleton skeleton, StringBuilder page) {
        int width = skeleton.roles().size() * (BOX + ARROW) + 60;
        page.append("<svg width=\"").append(width).append("\" height=\"34\" role=\"img\">");
        int x = 0;
        for (Role role : skeleton.roles()) {
            if (x > 0) {
                page.append(String.format(
                        Locale.ROOT,
                        "<path d=\"M%d 16h%d\" stroke=\"#888\"/><path d=\"M%d 12l6 4l-6 4z\" fill=\"#888\"/>",
                        x - ARROW + 3,
                        ARROW - 10,
                        x - 9));
            }
            page.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"3\" width=\"%d\" height=\"26\" rx=\"5\" fill=\"#e8eef6\" stroke=\"#88a\"/>"
                            + "<text x=\"%d\" y=\"21\" text-anchor=\"middle\">%s</text>",
                    x,
                    BOX,
                    x + BOX / 2,
                    role.label()));
            x += BOX + ARROW;
        }
        page.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"21\" fill=\"#777\">%d 篇</text></svg><br>\n", x, skeleton.support()));
    }

    private void coverage(StringBuilder page) {
        page.append("<h2>挖出的句式说明了多少分句</h2>\n<p><small>就是从这些讲话里挖的，对别的讲话要低一些，见 qicao coverage。</small></p>\n");
        List<Bar> bars = new ArrayList<>();
        patterns.explained()
                .forEach((role, tally) -> bars.add(new Bar(
                        role.label(),
                        PERCENT * tally.share(),
                        String.format(
                                Locale.ROOT,
                                "%.0f%%（%d / %d）",
                                PERCENT * tally.share(),
                                tally.matched(),
                                tally.sentences()))));
        bars(bars, page);
    }

    private void transitions(StringBuilder page) {
        page.append("<h2>承上启下</h2>\n<p><small>段落的头一句或末一句怎样从一部分说到另一部分。意思相同的说法写在一起。</small></p>\n");
        ideas(patterns.transitions(), page);
    }

    private void frames(StringBuilder page) {
        page.append("<h2>句式</h2>\n<p><small>意思相同的说法写在一起，支持度最高的在前。</small></p>\n");
        Map<Role, List<MinedFrame>> byRole = new EnumMap<>(Role.class);
        patterns.frames()
                .forEach(frame -> byRole.computeIfAbsent(frame.role(), any -> new ArrayList<>())
                        .add(frame));
        byRole.forEach((role, frames) -> {
            page.append("<details")
                    .append(role == Role.OTHER ? "" : " open")
                    .append("><summary>")
                    .append(role == Role.OTHER ? "不专属哪一部分" : role.label())
                    .append("，")
                    .append(frames.size())
                    .append(" 条</summary>\n");
            ideas(frames, page);
            page.append("</details>\n");
        });
    }

    /** A table with a row an idea: its wordings one below the other. */
    private void ideas(List<MinedFrame> frames, StringBuilder page) {
        Map<String, List<MinedFrame>> ideas = new LinkedHashMap<>();
        frames.forEach(frame ->
                ideas.computeIfAbsent(frame.idea(), any -> new ArrayList<>()).add(frame));
        if (ideas.size() > SHOWN_IDEAS) {
            page.append("<p><small>意思 ")
                    .append(ideas.size())
                    .append(" 种，列出 ")
                    .append(SHOWN_IDEAS)
                    .append(" 种。</small></p>\n");
        }
        page.append("<table>\n");
        ideas.values().stream()
                .sorted(Comparator.comparingInt(
                        (List<MinedFrame> idea) -> -idea.get(0).support()))
                .limit(SHOWN_IDEAS)
                .forEach(idea -> {
                    page.append("<tbody>\n");
                    idea.stream().limit(SHOWN_WORDINGS).forEach(frame -> row(frame, page));
                    page.append("</tbody>\n");
                });
        page.append("</table>\n");
    }

    private void row(MinedFrame frame, StringBuilder page) {
        page.append("<tr><td class=\"n\">")
                .append(frame.support())
                .append("</td><td>")
                .append(escape(frame.text()).replace("⟨", "<b>⟨").replace("⟩", "⟩</b>"))
                .append(frame.dated() ? " <small>（有时效" + slogan(frame) + "）</small>" : "")
                .append("</td><td><small>");
        page.append(frame.fillers().stream()
                .filter(slot -> !slot.isEmpty())
                .map(slot -> escape(String.join("、", slot)))
                .collect(Collectors.joining("；")));
        page.append("</small></td></tr>\n");
    }

    private String slogan(MinedFrame frame) {
        return slogans.in(frame.text())
                .map(slogan -> "：" + escape(slogan.label()))
                .orElse("");
    }

    private void headings(StringBuilder page) {
        page.append("<h2>标题</h2>\n<p>句法：每个分句的字数，n 是多于四字。后面是并列的标题里分句数相同的比例。</p>\n");
        for (int level = 1; level <= 3; level++) {
            int wanted = level;
            List<Bar> bars = patterns.headingShapes().stream()
                    .filter(shape -> shape.level() == wanted)
                    .limit(SHOWN_SHAPES)
                    .map(shape -> new Bar(
                            shape.shape(),
                            shape.support(),
                            String.format(
                                    Locale.ROOT,
                                    "%d 篇 %d 个，并列 %.0f%%",
                                    shape.support(),
                                    shape.headings(),
                                    PERCENT * shape.parallel())))
                    .toList();
            if (!bars.isEmpty()) {
                page.append("<h3>第 ").append(level).append(" 级</h3>\n");
                bars(bars, page);
            }
        }
        ideas(patterns.headings(), page);
    }

    private void rejections(StringBuilder page) {
        page.append("<h2>没有收的</h2>\n<table>\n");
        patterns.rejections().forEach((reason, texts) -> {
            page.append("<tr><td>")
                    .append(reason.label())
                    .append("</td><td class=\"n\">")
                    .append(texts.size())
                    .append("</td><td><small>");
            if (reason.mayBeShown()) {
                page.append(texts.stream()
                        .limit(SHOWN_REJECTIONS)
                        .map(MiningReport::escape)
                        .collect(Collectors.joining("；")));
            }
            page.append("</small></td></tr>\n");
        });
        page.append("</table>\n");
    }

    /** A row of a chart; {@code note} is printed behind the bar, the value if it is empty. */
    private record Bar(String label, double value, String note) {}

    private static void bars(List<Bar> bars, StringBuilder page) {
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        page.append("<svg width=\"")
                .append(LABEL + BAR + 220)
                .append("\" height=\"")
                .append(ROW * bars.size() + 4)
                .append("\" role=\"img\">");
        int y = 0;
        for (Bar bar : bars) {
            long width = Math.round(BAR * bar.value() / Math.max(most, 1));
            page.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"#6a8fc0\"/>"
                            + "<text x=\"%d\" y=\"%d\" fill=\"#555\">%s</text>",
                    LABEL - 8,
                    y + 15,
                    escape(bar.label()),
                    LABEL,
                    y + 4,
                    width,
                    LABEL + width + 6,
                    y + 15,
                    bar.note().isEmpty() ? String.valueOf(Math.round(bar.value())) : escape(bar.note())));
            y += ROW;
        }
        page.append("</svg>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
