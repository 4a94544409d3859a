package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * At most five phrases of four characters in a row (PROSE-004). A hint.
 *
 * <ul>
 *   <li>wrong: 提高站位、压实责任、突出重点、补齐短板、强化督查、严格问责、狠抓落实
 *   <li>right: 提高站位、压实责任，把重点突出出来，把短板补起来
 * </ul>
 */
final class FourCharacterSeries implements Check {
    private static final int MOST = 5;
    private static final Pattern SERIES =
            Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{4}(?:[、，]\\p{IsHan}{4}){" + MOST + ",}(?!\\p{IsHan})");

    @Override
    public List<String> codes() {
        return List.of("PROSE-004");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            for (Line line : speech.lines()) {
                Matcher series = SERIES.matcher(line.text());
                while (series.find()) {
                    Piece piece = new Piece(line, series.start(), series.end());
                    findings.accept(Finding.hint("PROSE-004", text.spot(piece), (piece.length() + 1) / 5, MOST));
                }
            }
        }
    }
}
