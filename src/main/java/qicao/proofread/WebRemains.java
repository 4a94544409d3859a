package qicao.proofread;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.corpus.Repair;
import qicao.corpus.Speech;

/**
 * Page numbers (WEB-001), adverts and other remains of a page on the web (WEB-002). Lines that cleaning has taken away are told as
 * a whole; addresses and tags are also found inside a line.
 *
 * <ul>
 *   <li>wrong: — 3 —; 更多范文请关注公众号; &lt;/p&gt;; [bookmark: _Toc1]
 *   <li>right: a text without them
 * </ul>
 */
final class WebRemains implements Check {
    private static final Set<Repair.Kind> REMAINS = EnumSet.of(
            Repair.Kind.BUTTON,
            Repair.Kind.ADVERT,
            Repair.Kind.BREADCRUMB,
            Repair.Kind.EDITOR_REMARK,
            Repair.Kind.PHOTO_CREDIT);
    /**
     * Labels that only a page has. 来源：县财政局, 日期：3月14日, 编辑：… and 时间：… also stand in notes of a speech's own, so they are
     * told only with what a page says there.
     */
    private static final Pattern PAGE_LABEL = Pattern.compile(
            "[（(【\\[]?(?:(?:您的|当前|您现在的|现在|所在)位置|浏览(?:次数|量)?|阅读(?:量|次数)?|点击[数量]?|字[体号](?:大小)?|分享到?|标签|上一篇|下一篇|索引号|主题分类|访问量|打印|推荐"
                    + "|(?:发布|更新|发表)(?:时间|日期))\\s*[:：].*");

    /** 来源：某某新闻网: what only a page says behind a label that a text may have too. */
    private static final Pattern PAGE_SOURCE =
            Pattern.compile("^(?:文章|本文|信息)?(?:来源|作者|编辑)\\s*[:：].*(?:网|小编|范文|公众号|论坛|文库|日报|晚报|客户端|人民政府)\\S{0,12}$");

    private static final Pattern INLINE_PAGE = Pattern.compile(
            "(?<![\\d—–－])[—–－]{1,2}\\s?\\d{1,3}\\s?[—–－]{1,2}(?![\\d—–－])|(?<![\\d-])- \\d{1,3} -(?![\\d-])");
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\[bookmark:[^\\]]{0,80}]|</?(?:p|br|div|span|font|td)\\b[^<>]{0,200}>|&nbsp;"
                    + "|(?:^|(?<=[/（(【\\s]))(?:https?://|www\\.)[\\w./?=&%#-]{4,}(?=[\\s）)】]|$)|(?<!\\*)\\*\\*(?!\\*)[^*]{2,60}\\*\\*(?!\\*)|(?:QQ|微信)(?:群|号)?[:：]?\\s*\\d{5,}");

    private static boolean isRemain(Repair repair) {
        return REMAINS.contains(repair.kind())
                || (repair.kind() == Repair.Kind.LABEL
                        && (PAGE_LABEL.matcher(repair.before().strip()).matches()
                                || PAGE_SOURCE.matcher(repair.before().strip()).matches()));
    }

    @Override
    public List<String> codes() {
        return List.of("WEB-001", "WEB-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            for (Repair repair : speech.repairs()) {
                if (!repair.after().isEmpty()) {
                    continue;
                }
                Spot spot = text.spot(repair.line(), repair.before());
                if (repair.kind() == Repair.Kind.PAGE_NUMBER
                        && !INLINE_PAGE.matcher(repair.before()).find()) {
                    findings.accept(Finding.warning("WEB-001", spot, repair.before()));
                } else if (isRemain(repair)) {
                    findings.accept(Finding.warning("WEB-002", spot, repair.before()));
                }
            }
        }
        for (Hit hit : text.hits("—–－-", INLINE_PAGE)) {
            findings.accept(Finding.warning("WEB-001", text.spot(hit), hit.words()));
        }
        for (Hit hit : text.hits(":：", PAGE_SOURCE)) {
            findings.accept(Finding.warning("WEB-002", text.spot(hit), hit.words()));
        }
        for (Hit hit : text.hits("[<&wWhHQq微*", INLINE)) {
            findings.accept(Finding.warning("WEB-002", text.spot(hit), hit.words()));
        }
    }
}
