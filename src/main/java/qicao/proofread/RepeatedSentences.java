package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * No sentence of a speech twice, word for word (PROSE-005).
 *
 * <ul>
 *   <li>wrong: 各级各部门要把责任落实到每一个岗位。 in the second section and again in the third
 *   <li>right: 再说一遍：责任要落实到岗位。 (other words); 谢谢大家！ (too short to matter)
 * </ul>
 */
final class RepeatedSentences implements Check {
    /** Shorter ones recur as formulas. */
    private static final int SHORTEST = 16;

    private static final int SHORTEST_WITH_FIGURES = 26;
    private static final Pattern FIGURE = Pattern.compile("\\d");

    @Override
    public List<String> codes() {
        return List.of("PROSE-005");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            Map<String, Integer> seen = new HashMap<>();
            Map<String, Integer> paragraphs = new HashMap<>();
            for (Line line : speech.lines()) {
                boolean repeated = paragraphs.putIfAbsent(line.text(), line.number()) != null;
                if (repeated && line.text().length() >= RepeatedParagraphs.SHORTEST) {
                    continue;
                }
                for (Piece sentence : Piece.sentences(line)) {
                    // 年内新增规上企业2家。: said of one place after the other.
                    boolean entry = sentence.length() < SHORTEST_WITH_FIGURES
                            && FIGURE.matcher(sentence.words()).find();
                    Integer first = sentence.length() < SHORTEST || entry
                            ? null
                            : seen.putIfAbsent(sentence.words(), line.number());
                    if (first != null) {
                        findings.accept(Finding.warning("PROSE-005", text.spot(sentence), first));
                    }
                }
            }
        }
    }
}
