package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * A paragraph of text ends in an end mark (PUNCT-004).
 *
 * <ul>
 *   <li>wrong: 会前，大家看了现场。下面，我讲三点意见
 *   <li>right: 会前，大家看了现场。下面，我讲三点意见。
 * </ul>
 *
 * What has no full stop inside and is short may be a heading.
 */
final class MissingEndMark implements Check {
    private static final Pattern OPEN = Pattern.compile("[\\p{IsHan}\\dA-Za-z%，、]");
    private static final int LONGEST_HEADING = 60;

    @Override
    public List<String> codes() {
        return List.of("PUNCT-004");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            List<Line> lines = speech.lines();
            for (int i = 0; i < lines.size(); i++) {
                String words = lines.get(i).text();
                int end = words.length();
                boolean prose =
                        words.indexOf('。') >= 0 || (words.length() > LONGEST_HEADING && words.indexOf('，') >= 0);
                if (prose && OPEN.matcher(words.substring(end - 1)).matches()) {
                    Piece last = new Piece(lines.get(i), Math.max(0, end - 6), end);
                    findings.accept(Finding.warning("PUNCT-004", text.spot(last), last.words()));
                }
            }
        }
    }
}
