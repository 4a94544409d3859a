package qicao.proofread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import qicao.corpus.SourceLine;

/**
 * A character of a set phrase that is another one that sounds or looks alike, stands twice, or is lost at the end of a clause (WORD-009).
 *
 * <ul>
 *   <li>wrong: 安全生铲; 高度重视视; 安全全生产; 狠抓落，
 *   <li>right: 安全生产; 物质保障 beside 物资保障; 重要要求
 * </ul>
 */
final class SetPhrases implements Check {
    private static final String ENDS = "，。；！？";

    private final Phrasebook book = Phrasebook.shipped();

    @Override
    public List<String> codes() {
        return List.of("WORD-009");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        text.lines().forEach(line -> check(text, line, findings));
    }

    private void check(Text text, SourceLine line, Consumer<Finding> findings) {
        String words = line.text();
        Map<Integer, Slip> byPlace = new LinkedHashMap<>();
        int han = 0;
        for (int end = 1; end <= words.length(); end++) {
            han = Character.isIdeographic(words.charAt(end - 1)) ? han + 1 : 0;
            boolean atEnd = end == words.length() || !Character.isIdeographic(words.charAt(end));
            slip(words, end, han, atEnd).ifPresent(slip -> byPlace.merge(slip.at(), slip, this::clearer));
        }
        byPlace.values()
                .forEach(slip -> findings.accept(Finding.warning(
                                "WORD-009",
                                text.spot(line, slip.from(), slip.to()),
                                words.substring(slip.from(), slip.to()),
                                slip.right())
                        .suggesting(slip.right())));
    }

    /** Of two phrases that one slip spoils the one that is easier to recognise. */
    private Slip clearer(Slip one, Slip other) {
        return !book.isWord(one.right()) && book.isWord(other.right()) ? other : one;
    }

    /**
     * @param from where the wrong form begins
     * @param to where it ends
     * @param at where the wrong character stands
     * @param right the right form
     */
    private record Slip(int from, int to, int at, String right) {}

    /** The slip in the last characters before {@code end}, of which {@code han} belong to one clause. */
    private Optional<Slip> slip(String words, int end, int han, boolean atEnd) {
        int four = end - Phrasebook.LENGTH;
        if (han >= Phrasebook.LENGTH) {
            Optional<Phrasebook.Meant> meant =
                    book.mistyped(words.substring(four, end), han == Phrasebook.LENGTH, atEnd);
            if (meant.isPresent()) {
                return meant.map(each -> new Slip(four, end, four + each.index(), each.phrase()));
            }
        }
        if (han > Phrasebook.LENGTH) {
            Optional<Phrasebook.Meant> phrase =
                    book.doubled(words.substring(four - 1, end), han == Phrasebook.LENGTH + 1, atEnd);
            if (phrase.isPresent() && !isSaidTwice(words, four - 1, end)) {
                return phrase.map(each -> new Slip(four - 1, end, four - 1 + each.index(), each.phrase()));
            }
        }
        boolean cut = han >= Phrasebook.LENGTH - 1 && end < words.length() && ENDS.indexOf(words.charAt(end)) >= 0;
        return cut
                ? book.cutOff(words.substring(four + 1, end)).map(each -> new Slip(four + 1, end, end, each))
                : Optional.empty();
    }

    /** 扎扎实实, 层层级级: where two pairs of the same characters stand side by side, the second is no slip. */
    private static boolean isSaidTwice(String words, int from, int to) {
        int pairs = 0;
        for (int i = Math.max(1, from - 1); i < Math.min(words.length(), to + 1); i++) {
            pairs += words.charAt(i) == words.charAt(i - 1) ? 1 : 0;
        }
        return pairs > 1;
    }
}
