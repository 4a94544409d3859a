package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * No paragraph of a speech twice (PROSE-006): something was pasted once too often.
 *
 * <ul>
 *   <li>wrong: the same paragraph of 40 characters or more in two places
 *   <li>right: each once; short lines such as 各位代表！ may recur
 * </ul>
 */
final class RepeatedParagraphs implements Check {
    static final int SHORTEST = 40;

    @Override
    public List<String> codes() {
        return List.of("PROSE-006");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            Map<String, Integer> seen = new HashMap<>();
            for (Line line : speech.lines()) {
                Integer first = line.text().length() < SHORTEST ? null : seen.putIfAbsent(line.text(), line.number());
                if (first != null) {
                    findings.accept(Finding.error("PROSE-006", text.start(line), first));
                }
            }
        }
    }
}
