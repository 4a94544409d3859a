package qicao.mining;

import java.util.ArrayList;
import java.util.List;
import qicao.genre.Role;

/**
 * What stands between two commas.
 *
 * @param role of the part of the speech it stands in
 * @param text masked, without punctuation at its ends and without words such as 要 in front
 * @param sentence whether it is all of its sentence
 */
record Clause(Role role, String text, boolean sentence) {
    private static final String SENTENCE_ENDS = "。！？";
    private static final String CLAUSE_ENDS = "，：；";
    /** Words in front of an order that change nothing: 要加强 is 加强. */
    private static final String LEADS = "要也还更并就都须应";

    /** The sentences of a paragraph, with their end punctuation. */
    static List<String> sentences(String paragraph) {
        return split(paragraph, SENTENCE_ENDS);
    }

    /** The clauses of a text that is masked or not, as {@link #text} wants them; empty ones left out. */
    static List<String> of(String sentence) {
        List<String> clauses = new ArrayList<>();
        for (String piece : split(sentence, SENTENCE_ENDS + CLAUSE_ENDS)) {
            String clause = stripped(piece);
            if (!clause.isEmpty()) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static List<String> split(String text, String ends) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
                pieces.add(text.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        return pieces;
    }

    private static String stripped(String piece) {
        int begin = 0;
        int end = piece.length();
        while (end > 0 && (SENTENCE_ENDS + CLAUSE_ENDS + "”’）… ").indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        while (begin < end && "“‘（、— ".indexOf(piece.charAt(begin)) >= 0) {
            begin++;
        }
        // 要求 and 更加 are words; what remains must still be worth a look.
        if (end - begin > 4
                && LEADS.indexOf(piece.charAt(begin)) >= 0
                && "求加且有点素想是可".indexOf(piece.charAt(begin + 1)) < 0) {
            begin++;
        }
        return piece.substring(begin, end);
    }
}
