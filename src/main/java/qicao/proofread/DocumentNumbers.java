package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One document, one number (NAME-002): a title with two numbers, or a number with two titles.
 *
 * <ul>
 *   <li>wrong: 《渔港管理办法》（海政发〔2025〕12号） … 《渔港管理办法》（海政发〔2025〕21号）
 *   <li>right: the same number each time; two documents
 * </ul>
 */
final class DocumentNumbers implements Check {
    private static final Pattern DOCUMENT = Pattern.compile(
            "《([^《》]{3,60})》[（(]([\\p{IsHan}]{0,12}[〔\\[［（(【]?(?:19|20)\\d{2}[〕\\]］）)】]?第?\\d{1,4}号)[）)]");
    private static final Pattern BRACKET = Pattern.compile("[〔\\[［（(【〕\\]］）)】第]");

    @Override
    public List<String> codes() {
        return List.of("NAME-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Map<String, Hit> byTitle = new HashMap<>();
        Map<String, Hit> byNumber = new HashMap<>();
        for (Hit hit : text.hits("》", DOCUMENT)) {
            String title = hit.group(1);
            Hit sameTitle = byTitle.putIfAbsent(title, hit);
            Hit sameNumber = byNumber.putIfAbsent(number(hit), hit);
            if (sameTitle != null && !number(sameTitle).equals(number(hit))) {
                report(text, hit, sameTitle, findings);
            } else if (sameNumber != null && !sameNumber.group(1).equals(title)) {
                report(text, hit, sameNumber, findings);
            }
        }
    }

    /** The number without its brackets, which writers choose as they like. */
    private static String number(Hit hit) {
        return BRACKET.matcher(hit.group(2)).replaceAll("|");
    }

    private static void report(Text text, Hit hit, Hit other, Consumer<Finding> findings) {
        findings.accept(Finding.warning(
                "NAME-002", text.spot(hit), hit.words(), other.line().number(), other.words()));
    }
}
