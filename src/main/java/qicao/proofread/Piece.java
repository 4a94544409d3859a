package qicao.proofread;

import java.util.ArrayList;
import java.util.List;
import qicao.corpus.Line;

/**
 * A piece of a cleaned paragraph.
 *
 * @param line the paragraph
 * @param from 0-based offset of its first character
 * @param to offset behind its last character
 */
record Piece(Line line, int from, int to) {
    private static final String SENTENCE_ENDS = "。！？";
    private static final String CLOSING = "”’）》】";

    String words() {
        return line.text().substring(from, to);
    }

    int length() {
        return to - from;
    }

    /** The sentences of a paragraph, end marks and closing quotes included. */
    static List<Piece> sentences(Line line) {
        return split(line, SENTENCE_ENDS);
    }

    /** The sentences of a paragraph, those joined by ； apart. */
    static List<Piece> statements(Line line) {
        return split(line, SENTENCE_ENDS + "；");
    }

    private static List<Piece> split(Line line, String ends) {
        String text = line.text();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int to = i + 1;
            while (to < text.length() && (CLOSING + ends).indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            pieces.add(new Piece(line, from, to));
            from = to;
            i = to - 1;
        }
        if (from < text.length()) {
            pieces.add(new Piece(line, from, text.length()));
        }
        return pieces;
    }
}
