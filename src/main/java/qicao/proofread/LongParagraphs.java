package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * A paragraph of at most 600 characters (PROSE-002). A hint.
 *
 * <ul>
 *   <li>wrong: 一是…二是…三是… in one paragraph of 800 characters
 *   <li>right: the same, a paragraph for each item
 * </ul>
 */
final class LongParagraphs implements Check {
    private static final int LONGEST = 600;

    @Override
    public List<String> codes() {
        return List.of("PROSE-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            for (Line line : speech.lines()) {
                if (line.text().length() > LONGEST) {
                    findings.accept(Finding.hint(
                            "PROSE-002", text.start(line), line.text().length(), LONGEST));
                }
            }
        }
    }
}
