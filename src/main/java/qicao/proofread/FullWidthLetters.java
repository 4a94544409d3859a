package qicao.proofread;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Digits and Latin letters are half-width (PUNCT-006), and so is the percent sign where a text mostly writes it so.
 *
 * <ul>
 *   <li>wrong: 增长１２．３％; ＧＤＰ; 增长5％ beside 增长6%、增长7%
 *   <li>right: 增长12.3%; GDP; ％ all through a text
 * </ul>
 */
final class FullWidthLetters implements Check {
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．]*[０-９Ａ-Ｚａ-ｚ])?％?");
    private static final Pattern WIDE_PERCENT = Pattern.compile("(?<=[0-9]\\s?)％");
    private static final Pattern PERCENT = Pattern.compile("%");
    /** Masks of one's own check. */
    private static final Pattern MASK = Pattern.compile("[Ｘｘ]+");

    @Override
    public List<String> codes() {
        return List.of("PUNCT-006");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(WIDE)) {
            if (!MASK.matcher(hit.words()).matches()) {
                report(text, hit, findings);
            }
        }
        List<Hit> wide = text.hits("％", WIDE_PERCENT);
        if (wide.size() < text.hits("%", PERCENT).size()) {
            wide.forEach(hit -> report(text, hit, findings));
        }
    }

    private static void report(Text text, Hit hit, Consumer<Finding> findings) {
        String narrow = Normalizer.normalize(hit.words(), Normalizer.Form.NFKC);
        findings.accept(Finding.warning("PUNCT-006", text.spot(hit), hit.words(), narrow)
                .suggesting(narrow));
    }
}
