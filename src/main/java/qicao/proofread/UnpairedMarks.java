package qicao.proofread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * Marks that come in pairs stand in pairs (PUNCT-001).
 *
 * <ul>
 *   <li>wrong: 开展“大走访活动; 学习《条例）; 落实责任”
 *   <li>right: 开展“大走访”活动; 学习《条例》
 * </ul>
 *
 * A pair may span a few paragraphs. A quotation of several paragraphs opens each of them and closes only the last (GB/T
 * 15834-2011, 4.8.3.5); 1） and a) number items.
 */
final class UnpairedMarks implements Check {
    private static final String OPENING = "“《（【〔「『";
    private static final String CLOSING = "”》）】〕」』";
    private static final Pattern ITEM =
            Pattern.compile("(?:^|.*[，。；：！？、])[\\dA-Za-z一二三四五六七八九十①-⑳]{1,3}$", Pattern.DOTALL);
    private static final int LONGEST_LOOKBACK = 6;
    /** Paragraphs that an inserted remark of another speaker may have. */
    private static final int LONGEST_PAIR = 12;

    @Override
    public List<String> codes() {
        return List.of("PUNCT-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            new Pairing(speech.lines()).unpaired().forEach(mark -> findings.accept(finding(text, mark)));
        }
    }

    private static Finding finding(Text text, Piece mark) {
        char folded = folded(mark.words().charAt(0));
        int opening = OPENING.indexOf(folded);
        int closing = CLOSING.indexOf(folded);
        char partner = opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(closing);
        return Finding.error("PUNCT-001", text.spot(mark), mark.words(), partner);
    }

    /** (1） is a pair: half-width brackets are the business of another check. */
    private static char folded(char mark) {
        return mark == '(' ? '（' : mark == ')' ? '）' : mark;
    }

    /** A mark that waits for its partner. */
    private record Open(char mark, int paragraph, Piece piece) {}

    /** Walks over a speech and keeps what has no partner. */
    private static final class Pairing {
        private final List<Line> lines;
        private final List<Piece> unpaired = new ArrayList<>();
        /** Marks that earlier paragraphs have left open, oldest first. */
        private final List<Open> pending = new ArrayList<>();

        Pairing(List<Line> lines) {
            this.lines = lines;
        }

        List<Piece> unpaired() {
            for (int i = 0; i < lines.size(); i++) {
                int paragraph = i;
                if (lines.get(i).text().startsWith("“")) {
                    pending.removeIf(open -> open.mark() == '“' && open.paragraph() == paragraph - 1);
                }
                for (Open open : pending) {
                    if (i - open.paragraph() > LONGEST_PAIR) {
                        unpaired.add(open.piece());
                    }
                }
                pending.removeIf(open -> paragraph - open.paragraph() > LONGEST_PAIR);
                walk(i);
            }
            pending.forEach(open -> unpaired.add(open.piece()));
            return unpaired;
        }

        private void walk(int paragraph) {
            Line line = lines.get(paragraph);
            String words = line.text();
            Deque<Open> open = new ArrayDeque<>();
            int[] count = new int[OPENING.length()];
            for (int i = 0; i < words.length(); i++) {
                char mark = folded(words.charAt(i));
                int opening = OPENING.indexOf(mark);
                int closing = CLOSING.indexOf(mark);
                if (opening >= 0) {
                    open.push(new Open(mark, paragraph, new Piece(line, i, i + 1)));
                    count[opening]++;
                } else if (closing >= 0 && count[closing] > 0) {
                    while (open.element().mark() != OPENING.charAt(closing)) {
                        Open crossed = open.pop();
                        count[OPENING.indexOf(crossed.mark())]--;
                        unpaired.add(crossed.piece());
                    }
                    open.pop();
                    count[closing]--;
                } else if (closing >= 0 && !closesPending(OPENING.charAt(closing)) && !isItem(words, i)) {
                    unpaired.add(new Piece(line, i, i + 1));
                }
            }
            open.descendingIterator().forEachRemaining(pending::add);
        }

        private boolean closesPending(char opening) {
            for (int i = pending.size() - 1; i >= 0; i--) {
                if (pending.get(i).mark() == opening) {
                    pending.remove(i);
                    return true;
                }
            }
            return false;
        }

        private static boolean isItem(String words, int at) {
            return folded(words.charAt(at)) == '）'
                    && ITEM.matcher(words.substring(Math.max(0, at - LONGEST_LOOKBACK), at))
                            .matches();
        }
    }
}
