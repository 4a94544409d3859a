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
            Repair.Kind.LABEL,
            Repair.Kind.BREADCRUMB,
            Repair.Kind.EDITOR_REMARK,
            Repair.Kind.PHOTO_CREDIT);
    private static final Pattern INLINE_PAGE = Pattern.compile(
            "(?<![\\d—–－])[—–－]{1,2}\\s?\\d{1,3}\\s?[—–－]{1,2}(?![\\d—–－])|(?<![\\d-])- \\d{1,3} -(?![\\d-])");
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\[bookmark:[^\\]]{0,80}]|</?(?:p|br|div|span|font|td)\\b[^<>]{0,200}>|&nbsp;"
                    + "|(?:https?://|www\\.)[\\w./?=&%#-]{4,}|(?<!\\*)\\*\\*(?!\\*)[^*]{2,60}\\*\\*(?!\\*)|(?:QQ|微信)(?:群|号)?[:：]?\\s*\\d{5,}");

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
                } else if (REMAINS.contains(repair.kind())) {
                    findings.accept(Finding.warning("WEB-002", spot, repair.before()));
                }
            }
        }
        for (Hit hit : text.hits("—–－-", INLINE_PAGE)) {
            findings.accept(Finding.warning("WEB-001", text.spot(hit), hit.words()));
        }
        for (Hit hit : text.hits("[<&wWhHQq微*", INLINE)) {
            findings.accept(Finding.warning("WEB-002", text.spot(hit), hit.words()));
        }
    }
}
