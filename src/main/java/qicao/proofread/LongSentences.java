package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * A sentence that can be read aloud (PROSE-001): at most 120 characters between 。！？ and ；. A hint.
 *
 * <ul>
 *   <li>wrong: one sentence of 130 characters, clause after clause joined by ，
 *   <li>right: the same cut in two at a 。 or ；
 * </ul>
 */
final class LongSentences implements Check {
    private static final int LONGEST = 120;

    @Override
    public List<String> codes() {
        return List.of("PROSE-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            for (Line line : speech.lines()) {
                for (Piece sentence : Piece.statements(line)) {
                    if (sentence.length() > LONGEST) {
                        findings.accept(Finding.hint("PROSE-001", text.spot(sentence), sentence.length(), LONGEST));
                    }
                }
            }
        }
    }
}
