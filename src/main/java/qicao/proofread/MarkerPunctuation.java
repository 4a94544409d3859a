package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Numbers of headings with the marks of GB/T 9704-2012 clause 7.3.3 and GB/T 15834-2011 (HEAD-003).
 *
 * <ul>
 *   <li>wrong: （一）、加强领导; 一.提高认识; (二)抓好落实
 *   <li>right: （一）加强领导; 一、提高认识; （二）抓好落实
 * </ul>
 */
final class MarkerPunctuation implements Check {
    private static final Pattern WRONG = Pattern.compile("^(?:([（(])([一二三四五六七八九十]{1,3}|\\d{1,2})([）)])([、，.]?)"
            + "|([一二三四五六七八九十]{1,3})[.．,，](?=\\p{IsHan})|([一二三四五六七八九十]{1,3}) (?=\\p{IsHan}))");

    @Override
    public List<String> codes() {
        return List.of("HEAD-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(WRONG)) {
            String right = right(hit);
            if (!right.equals(hit.words())) {
                findings.accept(Finding.warning("HEAD-003", text.spot(hit), hit.words(), right)
                        .suggesting(right));
            }
        }
    }

    private static String right(Hit hit) {
        if (!hit.group(2).isEmpty()) {
            return "（" + hit.group(2) + "）";
        }
        return (hit.group(5).isEmpty() ? hit.group(6) : hit.group(5)) + "、";
    }
}
