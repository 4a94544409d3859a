package qicao.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a draft into sentences. A sentence ends behind 。！？ and at the end of its block; inside quotation marks and
 * brackets nothing ends: “为什么？怎么办？”这两个问题要答好。 is one sentence.
 */
public final class Sentences {
    private static final String ENDS = "。！？";
    private static final String OPENING = "“‘（《【";
    private static final String CLOSING = "”’）》】";

    private Sentences() {}

    /** Every sentence, in reading order. Their texts joined are the blocks as printed. */
    public static List<Sentence> of(Draft draft) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            sentences.addAll(of(i, PrintedRuns.of(draft.blocks().get(i))));
        }
        return sentences;
    }

    /** The sentences of a block's printed runs. */
    static List<Sentence> of(int block, List<Run> runs) {
        List<Sentence> sentences = new ArrayList<>();
        List<Run> sentence = new ArrayList<>();
        int start = 0;
        for (int end : ends(Block.text(runs))) {
            cut(runs, start, end, sentence);
            sentences.add(new Sentence(block, sentence));
            sentence.clear();
            start = end;
        }
        return sentences;
    }

    /** The end of each sentence in UTF-16 units, exclusive, ascending; the last is the end of the text. */
    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && isEnd(c) && !(i + 1 < text.length() && isEnd(text.charAt(i + 1)))) {
                ends.add(i + 1);
            }
        }
        if (!text.isEmpty() && (ends.isEmpty() || ends.get(ends.size() - 1) < text.length())) {
            ends.add(text.length());
        }
        return ends;
    }

    private static boolean isEnd(char c) {
        return ENDS.indexOf(c) >= 0;
    }

    /** Appends the parts of {@code runs} that lie between two offsets of their joined text. */
    private static void cut(List<Run> runs, int start, int end, List<Run> parts) {
        int offset = 0;
        for (Run run : runs) {
            int from = Math.max(start - offset, 0);
            int to = Math.min(end - offset, run.text().length());
            if (from < to) {
                parts.add(new Run(run.text().substring(from, to), run.emphasis(), run.origin()));
            }
            offset += run.text().length();
        }
    }
}
