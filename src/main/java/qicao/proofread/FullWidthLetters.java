package qicao.proofread;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Digits and Latin letters are half-width (PUNCT-006).
 *
 * <ul>
 *   <li>wrong: 增长１２．３％; ＧＤＰ
 *   <li>right: 增长12.3%; GDP
 * </ul>
 */
final class FullWidthLetters implements Check {
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．]*[０-９Ａ-Ｚａ-ｚ])?％?");
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
                String narrow = Normalizer.normalize(hit.words(), Normalizer.Form.NFKC);
                findings.accept(Finding.warning("PUNCT-006", text.spot(hit), hit.words(), narrow)
                        .suggesting(narrow));
            }
        }
    }
}
