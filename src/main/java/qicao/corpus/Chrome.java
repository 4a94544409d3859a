package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the web page around a text leaves behind: buttons, breadcrumbs, pagers, source and author lines, adverts, photo
 * credits, datelines, page numbers. Only short lines are looked at, so prose that speaks of 下载 or 微信 stays.
 */
final class Chrome implements CleaningRule {
    /** The longest line that is tested; a caption with its credit is longer than any button. */
    private static final int LONGEST = 150;
    /** The longest button, page number or value of a label that stands on the next line. */
    private static final int LONGEST_BUTTON = 25;
    /** A caption under a photograph tells a whole story. */
    private static final int LONGEST_CAPTION = 2000;

    private static final Pattern FRAME = Pattern.compile("[\\s:：【】\\[\\]|。]");

    private static final Set<String> BUTTONS = Set.of(
            "下载",
            "打印",
            "全屏",
            "收藏",
            "加大",
            "还原",
            "减小",
            "放大",
            "缩小",
            "默认",
            "大",
            "中",
            "小",
            "首页",
            "返回顶部",
            "回到顶部",
            "返回",
            "关闭",
            "关闭窗口",
            "关闭本页",
            "打印本页",
            "打印本文",
            "分享",
            "分享到",
            "分享到微信",
            "分享至",
            "扫一扫在手机打开当前页",
            "扫一扫",
            "相关报道",
            "相关文档",
            "相关链接",
            "相关阅读",
            "相关新闻",
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
            "联系我们",
            "登录",
            "注册",
            "搜索",
            "展开全文",
            "阅读全文",
            "正文",
            "字体",
            "字号",
            "复制链接",
            "点赞",
            "评论",
            "举报",
            "|",
            ">",
            "×",
            "》",
            "【",
            "】",
            "[",
            "]",
            "/",
            "（",
            "）",
            "(",
            ")",
            "»",
            "›");

    private static final Pattern PAGE = Pattern.compile(
            "[-—–－·.\\s]*\\d{1,4}[-—–－·.\\s]*|第?\\s*\\d{1,4}\\s*页[，,/\\s]*(?:共\\s*\\d{1,4}\\s*页)?[。.]?"
                    + "|\\d{1,4}\\s*/\\s*\\d{1,4}|共?\\s*\\d{0,4}\\s*页[，,]\\s*当前第?\\s*\\d{0,4}\\s*页?[。.]?|Page\\s*\\d+.{0,12}");
    private static final Pattern LABEL = Pattern.compile(
            "[（(【\\[]?(?:您的位置|当前位置|您现在的位置|现在位置|所在位置|来源|文章来源|本文来源|信息来源|稿源|时间|发布时间|发表时间|发布日期|更新时间|成文日期|发稿时间|日期"
                    + "|作者|编辑|本文编辑|责任编辑|责编|审核|初审|终审|校对|一审|二审|三审|值班编委|图片|文字|封面|供稿|撰稿|浏览次数|浏览量|浏览|阅读量|阅读次数|阅读|点击数?|点击量|字[体号](?:大小)?|分享到?|关键[词字]|标签|上一篇|下一篇|索引号|主题分类|发文字号|发布机构|发文机关|有效性|访问量|打印|推荐)"
                    + "\\s*[:：]");
    private static final Pattern STAMP = Pattern.compile(
            "(?:发布于)?\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2})?)?|\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern ADVERT = Pattern.compile(
            "(?i)(?:QQ|微信|扣扣|企鹅|电话|热线|手机)\\s*(?:群|号)?\\s*[:：]?\\s*[a-z]*\\d{5,}|(?:加|扫|关注|添加).{0,8}(?:微信|公众号|二维码|好友)|公众号\\s*[:：]"
                    + "|https?://|www\\.|\\.(?:com|cn|net|org)\\b|版权所有|版权归|免责声明|转载请|ICP备|》》.*《《|点击(?:图片|下载|查看|进入|此处)|(?:VIP|会员).{0,10}(?:下载|专享|免费)|更多.{0,16}(?:范文|文章|内容|资料).{0,12}(?:请|点击|关注|尽在|访问|>>)");
    private static final Pattern CREDIT =
            Pattern.compile(".*(?<!拍)(?:摄|摄影|摄影报道)[）)。]?|.{0,120}(?:本报|日报|新华社|通讯社|客户端).{0,10}记者.{2,20}");
    private static final Pattern BREADCRUMB = Pattern.compile("(?:首页|主页|网站首页)?[^。，>]{0,30}[>›»][^。，]{1,60}");
    private static final Pattern LEAD_IN = Pattern.compile("【导\\s*[读语]】|【?(?:编者按|编者的话|导读|内容提要|内容摘要|摘要)[】:：]");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:新华社|本报|人民网|中新社|中新网|央视网|光明网|人民日报)[\\u4e00-\\u9fff]{0,8}(?:\\d{1,2}月)?\\d{1,2}日(?:电|讯)(?:[（(][^）)]{0,30}[）)])?\\s*");
    private static final Pattern SOURCE = Pattern.compile("（(?:来源[：:])?[^（）。]{2,12}(?:日报|晚报|早报|时报|报|新闻网|在线|网|社)）$");
    private static final Pattern ATTACHMENT =
            Pattern.compile("(?i).{1,80}\\.(?:pdf|docx?|wps|xlsx?|ofd|pptx?|jpe?g|png|zip|rar)");
    private static final Pattern INLINE_PAGE = Pattern.compile(
            "(?<![\\d—–－])[—–－]{1,2}\\s?\\d{1,3}\\s?[—–－]{1,2}(?![\\d—–－])|(?<![\\d-])- \\d{1,3} -(?![\\d-])");

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        boolean valueFollows = false;
        boolean cut = false;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            Optional<Repair.Kind> residue = residue(lines, i, valueFollows);
            if (residue.isPresent()) {
                Repair.Kind kind = residue.get();
                log.removed(line, kind);
                valueFollows = kind == Repair.Kind.LABEL
                        && (line.text().endsWith("：") || line.text().endsWith(":"));
                cut |= kind == Repair.Kind.PAGE_NUMBER;
                continue;
            }
            valueFollows = false;
            RawLine kept = withoutInsertions(line, log);
            if (!kept.text().isEmpty()) {
                // line.
                cleaned.add(cut ? kept.afterPage() : kept);
            }
            cut = false;
        }
        return cleaned;
    }

    /** What kind of residue a line is, or nothing. */
    private static Optional<Repair.Kind> residue(List<RawLine> lines, int index, boolean valueFollows) {
        String text = lines.get(index).text();
        if (lines.get(index).titled() || lines.get(index).isCell()) {
            return Optional.empty();
        }
        if (isLeadIn(text)) {
            return Optional.of(Repair.Kind.LEAD_IN);
        }
        if (text.length() > LONGEST) {
            return text.length() <= LONGEST_CAPTION && text.endsWith("摄")
                    ? Optional.of(Repair.Kind.PHOTO_CREDIT)
                    : Optional.empty();
        }
        if (text.length() <= LONGEST_BUTTON) {
            if (PAGE.matcher(text).matches()) {
                return cutsNumber(lines, index) ? Optional.empty() : Optional.of(Repair.Kind.PAGE_NUMBER);
            }
            if (BUTTONS.contains(text) || BUTTONS.contains(FRAME.matcher(text).replaceAll(""))) {
                return Optional.of(Repair.Kind.BUTTON);
            }
            if (STAMP.matcher(text).matches() || (valueFollows && !Shapes.endsClosed(text))) {
                return Optional.of(Repair.Kind.LABEL);
            }
        }
        return residueOfPage(text);
    }

    private static boolean isLeadIn(String text) {
        return text.endsWith("全文如下：")
                || text.endsWith("全文如下:")
                || (text.length() <= LONGEST_CAPTION && LEAD_IN.matcher(text).lookingAt());
    }

    private static Optional<Repair.Kind> residueOfPage(String text) {
        boolean prose = text.indexOf('。') >= 0 && text.indexOf('。') < text.length() - 1;
        if (!prose && LABEL.matcher(text).lookingAt()) {
            return Optional.of(Repair.Kind.LABEL);
        }
        // A paragraph may well speak of addresses and of 关注公众号.
        boolean paragraph = prose || (text.endsWith("。") && text.indexOf('，') >= 0);
        if (!paragraph && mayAdvertise(text) && ADVERT.matcher(text).find()) {
            return Optional.of(Repair.Kind.ADVERT);
        }
        boolean credited = text.indexOf('摄') >= 0 || text.contains("记者");
        if (credited
                && text.indexOf('我') < 0
                && !Shapes.startsWithMarker(text)
                && CREDIT.matcher(text).matches()) {
            return Optional.of(Repair.Kind.PHOTO_CREDIT);
        }
        if (ATTACHMENT.matcher(text).matches()) {
            return Optional.of(Repair.Kind.ATTACHMENT);
        }
        boolean arrow = text.indexOf('>') >= 0 || text.indexOf('›') >= 0 || text.indexOf('»') >= 0;
        return arrow && BREADCRUMB.matcher(text).matches() ? Optional.of(Repair.Kind.BREADCRUMB) : Optional.empty();
    }

    /** Adverts hold an address, a number, or one of a few words; most lines hold none and need no further look. */
    private static boolean mayAdvertise(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= 'z') || "扫注权责载击添多》加".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** PM / 2.5 / 浓度: a number on its own line that is a subscript of the page, between a Latin letter and text. */
    private static boolean cutsNumber(List<RawLine> lines, int index) {
        if (index == 0 || index + 1 == lines.size()) {
            return false;
        }
        String before = lines.get(index - 1).text();
        char last = before.charAt(before.length() - 1);
        return (last >= 'A' && last <= 'Z') || (last >= 'a' && last <= 'z');
    }

    private static RawLine withoutInsertions(RawLine line, RepairLog log) {
        String text = line.text();
        if (text.indexOf('日') >= 0) {
            text = DATELINE.matcher(text).replaceFirst("");
        }
        Repair.Kind kind = text.equals(line.text()) ? Repair.Kind.PAGE_NUMBER : Repair.Kind.DATELINE;
        if (text.indexOf('—') >= 0 || text.indexOf('–') >= 0 || text.indexOf('－') >= 0 || text.indexOf("- ") >= 0) {
            text = INLINE_PAGE.matcher(text).replaceAll("");
        }
        if (text.endsWith("）")) {
            text = SOURCE.matcher(text).replaceFirst("");
        }
        if (text.equals(line.text())) {
            return line;
        }
        log.changed(
                line,
                text.length() < line.text().length() && line.text().startsWith(text) ? Repair.Kind.SOURCE : kind,
                text);
        return line.withText(Spaces.strip(text));
    }
}
