package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.corpus.Speech;

/**
 * Enough sentences with a fact in them (PROSE-007): a figure, a date, a title, a quotation, somebody who is charged. A hint about a
 * speech as a whole, where fewer than one sentence in eight has one.
 *
 * <ul>
 *   <li>wrong: 要提高认识。要加强领导。要狠抓落实。 throughout
 *   <li>right: 9月底前，由市发展改革委牵头，11个未开工项目全部开工。
 * </ul>
 */
final class FactShare implements Check {
    private static final Pattern FACT =
            Pattern.compile("\\d|《|“|牵头|[〇零一二三四五六七八九十百千万]{1,5}(?:个|名|家|项|起|户|处|万|亿|公里|年|月|日|天|次|件|倍)");
    private static final int FEWEST_SENTENCES = 20;
    private static final int LEAST_PERCENT = 12;
    private static final int SHORTEST = 10;

    @Override
    public List<String> codes() {
        return List.of("PROSE-007");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            List<Piece> sentences = speech.lines().stream()
                    .flatMap(line -> Piece.sentences(line).stream())
                    .filter(sentence -> sentence.length() >= SHORTEST)
                    .toList();
            long facts = sentences.stream()
                    .filter(sentence -> FACT.matcher(sentence.words()).find())
                    .count();
            if (sentences.size() >= FEWEST_SENTENCES && facts * 100 < (long) LEAST_PERCENT * sentences.size()) {
                findings.accept(Finding.hint(
                        "PROSE-007", text.start(speech.lines().get(0)), sentences.size(), sentences.size() - facts));
            }
        }
    }
}
