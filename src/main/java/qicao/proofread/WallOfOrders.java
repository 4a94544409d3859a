package qicao.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * Not eight sentences in a row that begin with 要 (PROSE-003). A hint. A number before it (一要) makes it a list, which is no wall.
 *
 * <ul>
 *   <li>wrong: 要抓排查。要抓整改。要抓演练。要抓值守。… eight times
 *   <li>right: 把排查抓在前面，凡是查出的隐患，一律限期整改；为防患未然，组织演练……
 * </ul>
 */
final class WallOfOrders implements Check {
    private static final int MOST = 7;
    private static final Pattern ORDER = Pattern.compile("(?:，|同时，|还|也|同时)?要.*", Pattern.DOTALL);

    @Override
    public List<String> codes() {
        return List.of("PROSE-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            for (Line line : speech.lines()) {
                List<Piece> row = new ArrayList<>();
                for (Piece sentence : Piece.statements(line)) {
                    if (ORDER.matcher(sentence.words()).matches()) {
                        row.add(sentence);
                        continue;
                    }
                    report(text, row, findings);
                    row.clear();
                }
                report(text, row, findings);
            }
        }
    }

    private static void report(Text text, List<Piece> row, Consumer<Finding> findings) {
        if (row.size() > MOST) {
            findings.accept(Finding.hint("PROSE-003", text.spot(row.get(0)), row.size()));
        }
    }
}
