package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * Sentences that lack their other half (PROSE-008).
 *
 * <ul>
 *   <li>wrong: 整治河道是改善民生的重要。 提供了有力。 为了确保按期完成。 不仅要在思想上重视。 由于资金没有到位。
 *   <li>right: 这一点很重要。 为了确保按期完成，各镇要抓紧。 不仅要重视，还要抓实。
 * </ul>
 */
final class BrokenSentences implements Check {
    /** A qualifier without its noun. */
    private static final Pattern NO_NOUN =
            Pattern.compile("(?:是|成为|作为)[^，。；：]{2,24}(?<!最|更|很|真正|目)的(?:重要|主要|关键性|根本性|有效|具体|有力|坚强|基本)[。；]$");
    /** A verb whose object has lost its noun: 提供了有力。 */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "(?:得到|提供|奠定|打下|作出|做出|发挥|取得|形成|筑牢|构筑|注入|营造|创造|开创)了?[^，。；：]{0,24}(?<!最|更|很|更加|十分|非常|尤为|至关)(?:坚强|有力|坚实|重要|积极|强大|扎实|显著|良好|新的|应有|更大|强劲)[。；]$");
    /** A sentence that is nothing but the first half of one. */
    private static final Pattern FIRST_HALF = Pattern.compile(
            "^[”）]?(?:为了(?!什么|谁)|由于|虽然|尽管|即使|只要|只有|如果|要是|随着|不但|不仅(?!仅|是|如此|限于)|既然|除了|与其|无论)[^，。；：！？、]{4,40}[。；]$");
    /** Words that make the second half, or a question. */
    private static final Pattern SECOND_HALF = Pattern.compile("[才都就也还更]|而且|不如|呢|吗|所以|以外|之外|的话|一样");

    private static final int SHOWN = 20;

    @Override
    public List<String> codes() {
        return List.of("PROSE-008");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            for (Line line : speech.lines()) {
                for (Piece sentence : Piece.sentences(line)) {
                    String words = sentence.words();
                    boolean first = FIRST_HALF.matcher(words).find()
                            && !SECOND_HALF.matcher(words).find();
                    if (first
                            || NO_NOUN.matcher(words).find()
                            || NO_OBJECT.matcher(words).find()) {
                        findings.accept(Finding.warning("PROSE-008", text.spot(sentence), shown(words)));
                    }
                }
            }
        }
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : "…" + words.substring(words.length() - SHOWN);
    }
}
