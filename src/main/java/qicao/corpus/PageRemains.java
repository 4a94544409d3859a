package qicao.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The gentle sister of {@link Chrome}, for texts of which nothing may be lost: only what is certainly no text goes. 日期：, 来源：,
 * 公众号：, a date or a number on its own line can all be meant, and stay. Certain are page numbers between dashes or named as
 * such, numbers that count the pages of the whole file, and the words of a web page that no speech holds.
 */
final class PageRemains implements CleaningRule {
    private static final int LONGEST = 150;
    private static final Pattern PAGE = Pattern.compile("[—–－]{1,2}\\s?\\d{1,4}\\s?[—–－]{1,2}|[-·]\\s?\\d{1,4}\\s?[-·]"
            + "|第\\s*\\d{1,4}\\s*页(?:[，,/\\s]*共\\s*\\d{1,4}\\s*页)?|Page\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /** A page holds no fewer characters. */
    private static final int SHORTEST_PAGE = 300;
    /** So many numbers in a row, a page apart, count pages. */
    private static final int FEWEST_PAGES = 3;

    private static final Pattern FRAME = Pattern.compile("[\\s:：【】\\[\\]|。]");
    private static final Set<String> BUTTONS = Set.of(
            "返回顶部",
            "回到顶部",
            "关闭窗口",
            "关闭本页",
            "打印本页",
            "打印本文",
            "打印关闭",
            "分享到",
            "分享到微信",
            "分享至",
            "扫一扫在手机打开当前页",
            "相关文档",
            "相关链接",
            "相关阅读",
            "相关推荐",
            "推荐阅读",
            "猜你喜欢",
            "上一页",
            "下一页",
            "尾页",
            "末页",
            "上一篇",
            "下一篇",
            "网站地图",
            "展开全文",
            "阅读全文",
            "复制链接");
    /** Labels of web pages alone. */
    private static final Pattern LABEL =
            Pattern.compile("[（(【\\[]?(?:您的位置|当前位置|您现在的位置|现在位置|所在位置|文章来源|本文来源|信息来源|稿源|发布时间|发表时间|发布日期|更新时间|责任编辑|责编|值班编委"
                    + "|浏览次数|浏览量|阅读量|阅读次数|点击数|点击量|访问量|字[体号]大小|上一篇|下一篇|索引号|主题分类)\\s*[:：]");
    /** 来源：某某网　浏览次数：12, a label that a text may hold beside one that it cannot. */
    private static final Pattern BESIDE = Pattern.compile("(?:来源|作者|时间|日期|字[体号])\\s*[:：].*[\\s　|]"
            + "(?:浏览次数|浏览量|阅读量|阅读次数|点击数|点击量|访问量|责任编辑|责编|发布时间|字[体号](?:大小)?)\\s*[:：].*");

    private static final Pattern ADVERT =
            Pattern.compile("ICP备|版权所有|转载请注明|》》.*《《|(?:VIP|会员).{0,6}下载|更多.{0,16}范文.{0,12}(?:请|点击|关注|尽在|访问|>>)");
    private static final Pattern CREDIT =
            Pattern.compile(".*(?:记者|通讯员|新华社发)[\\s　]*[\\p{IsHan}　 ]{1,12}[\\s　]*摄(?:影(?:报道)?)?[）)。]?");
    private static final Pattern BREADCRUMB = Pattern.compile("(?:首页|主页|网站首页)\\s*[>›»][^。，]{1,60}");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:新华社|人民网|中新社|中新网|央视网|光明网)[\\u4e00-\\u9fff]{0,8}(?:\\d{1,2}月)?\\d{1,2}日[电讯](?:[（(][^）)]{0,30}[）)])?\\s*");
    private static final Pattern SOURCE = Pattern.compile("（(?:文章)?来源[：:][^（）。]{2,30}）$");

    private final boolean word;

    /** For Word files, or for others. */
    PageRemains(boolean word) {
        this.word = word;
    }

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        Set<Integer> counted = word ? Set.of() : pageNumbers(lines);
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        boolean cut = false;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            Optional<Repair.Kind> remains = counted.contains(i) ? Optional.of(Repair.Kind.PAGE_NUMBER) : remains(line);
            if (remains.isPresent()) {
                log.removed(line, remains.get());
                cut |= remains.get() == Repair.Kind.PAGE_NUMBER;
                continue;
            }
            RawLine kept = word ? line : withoutInsertions(line, log);
            if (!kept.text().isEmpty()) {
                cleaned.add(cut ? kept.afterPage() : kept);
            }
            cut = false;
        }
        return cleaned;
    }

    private Optional<Repair.Kind> remains(RawLine line) {
        String text = line.text();
        if (line.titled() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (PAGE.matcher(text).matches()) {
            return Optional.of(Repair.Kind.PAGE_NUMBER);
        }
        if (word) {
            return Optional.empty();
        }
        if (FRAME.splitAsStream(text).filter(word -> !word.isEmpty()).allMatch(BUTTONS::contains)) {
            return Optional.of(Repair.Kind.BUTTON);
        }
        if (LABEL.matcher(text).lookingAt() || BESIDE.matcher(text).matches()) {
            return Shapes.isRunningText(text) ? Optional.empty() : Optional.of(Repair.Kind.LABEL);
        }
        if (Shapes.startsWithMarker(text) || (Shapes.endsClosed(text) && text.indexOf("，") >= 0)) {
            return Optional.empty();
        }
        if (ADVERT.matcher(text).find()) {
            return Optional.of(Repair.Kind.ADVERT);
        }
        if (BREADCRUMB.matcher(text).matches()) {
            return Optional.of(Repair.Kind.BREADCRUMB);
        }
        return CREDIT.matcher(text).matches() ? Optional.of(Repair.Kind.PHOTO_CREDIT) : Optional.empty();
    }

    /** The lines that hold nothing but a number and count on, a page apart. */
    private static Set<Integer> pageNumbers(List<RawLine> lines) {
        Set<Integer> found = new HashSet<>();
        List<Integer> series = new ArrayList<>();
        int last = 0;
        int since = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!NUMBER.matcher(text).matches()) {
                since += text.length();
                continue;
            }
            int number = Integer.parseInt(text);
            if (!series.isEmpty() && (number != last + 1 || since < SHORTEST_PAGE)) {
                take(series, found);
            }
            series.add(i);
            last = number;
            since = 0;
        }
        take(series, found);
        return found;
    }

    private static void take(List<Integer> series, Set<Integer> found) {
        if (series.size() >= FEWEST_PAGES) {
            found.addAll(series);
        }
        series.clear();
    }

    private static RawLine withoutInsertions(RawLine line, RepairLog log) {
        String text = DATELINE.matcher(line.text()).replaceFirst("");
        if (!text.equals(line.text())) {
            log.changed(line, Repair.Kind.DATELINE, text);
            return line.withText(Spaces.strip(text));
        }
        if (text.endsWith("）")) {
            text = SOURCE.matcher(text).replaceFirst("");
        }
        if (text.equals(line.text())) {
            return line;
        }
        log.changed(line, Repair.Kind.SOURCE, text);
        return line.withText(Spaces.strip(text));
    }
}
