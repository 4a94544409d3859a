package qicao.mining;

import java.util.ArrayList;
import java.util.List;

/**
 * A wording to be recognised: fixed texts with gaps between them, {@code 把⟨…⟩抓好}. What a gap is called makes no
 * difference, except that one of a form (⟨数⟩, ⟨组织⟩ …) only stands for that form.
 */
final class PhrasePattern {
    /** Where a wording may begin and end inside a sentence. */
    private static final String EDGES = "，：；。！？、“”‘’（）… ";
    /** Words in front that change nothing. */
    private static final String LEADS = "要也还更并就都须应我们";

    /** What ends an address in front of an order: 各级各部门要. */
    private static final char ORDER = '要';

    /** Such an address, in characters with the word that ends it, at most. */
    private static final int LONGEST_ADDRESS = 12;

    private static final String ENDS = "。！？；，：";

    private final List<String> literals;
    private final int longestGap;
    private final boolean crossesCommas;

    private PhrasePattern(List<String> literals, int longestGap, boolean crossesCommas) {
        this.literals = List.copyOf(literals);
        this.longestGap = longestGap;
        this.crossesCommas = crossesCommas;
    }

    /**
     * Reads a written form.
     *
     * @param longestGap characters that a gap may hold at most
     * @param crossesCommas whether a gap may hold several clauses
     */
    static PhrasePattern of(String written, int longestGap, boolean crossesCommas) {
        List<String> literals = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int close = written.charAt(at) == '⟨' ? written.indexOf('⟩', at) : -1;
            if (close < 0) {
                literal.append(written.charAt(at++));
                continue;
            }
            SlotKind kind = SlotKind.named(written.substring(at + 1, close))
                    .filter(SlotKind::isMask)
                    .orElse(null);
            if (kind != null) {
                literal.append(kind.mask());
            } else {
                literals.add(literal.toString());
                literal.setLength(0);
            }
            at = close + 1;
        }
        literals.add(stripEnd(literal.toString()));
        return new PhrasePattern(literals, longestGap, crossesCommas);
    }

    private static String stripEnd(String literal) {
        int end = literal.length();
        while (end > 0 && ENDS.indexOf(literal.charAt(end - 1)) >= 0) {
            end--;
        }
        return literal.substring(0, end);
    }

    /** Its longest fixed text. */
    String longest() {
        return literals.stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    /** Whether a masked sentence has it, from the beginning of a clause to the end of one. */
    boolean matches(String sentence) {
        String first = literals.get(0);
        int at = sentence.indexOf(first);
        while (at >= 0) {
            if (beginsAt(sentence, at) && rest(sentence, at + first.length(), 1)) {
                return true;
            }
            at = at == sentence.length() ? -1 : sentence.indexOf(first, at + 1);
        }
        return false;
    }

    private static boolean beginsAt(String sentence, int at) {
        int begin = at;
        while (begin > 0 && at - begin < 2 && LEADS.indexOf(sentence.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return isEdge(sentence, at - 1) || isEdge(sentence, begin - 1) || isAddressed(sentence, at);
    }

    /** Whether what stands in front of an order says who shall do it. */
    private static boolean isAddressed(String sentence, int at) {
        if (at == 0 || sentence.charAt(at - 1) != ORDER) {
            return false;
        }
        for (int i = at - 2; i >= at - LONGEST_ADDRESS; i--) {
            if (isEdge(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String sentence, int at) {
        return at < 0 || at >= sentence.length() || EDGES.indexOf(sentence.charAt(at)) >= 0;
    }

    private boolean rest(String sentence, int from, int next) {
        if (next == literals.size()) {
            return isEdge(sentence, from);
        }
        String literal = literals.get(next);
        int furthest = furthest(sentence, from);
        if (next == literals.size() - 1 && literal.isEmpty()) {
            // A gap at the end reaches to the end of its clause, and may be empty.
            for (int end = from; end <= furthest; end++) {
                if (isEdge(sentence, end)) {
                    return true;
                }
            }
            return false;
        }
        // What stands before the first fixed text may be missing.
        int at = sentence.indexOf(literal, next == 1 && literals.get(0).isEmpty() ? from : from + 1);
        while (at >= 0 && at <= furthest) {
            if (rest(sentence, at + literal.length(), next + 1)) {
                return true;
            }
            at = at == sentence.length() ? -1 : sentence.indexOf(literal, at + 1);
        }
        return false;
    }

    /** Where a gap that begins here must have ended. */
    private int furthest(String sentence, int from) {
        int furthest = Math.min(sentence.length(), from + longestGap);
        if (crossesCommas) {
            return furthest;
        }
        for (int i = from; i < furthest; i++) {
            if ("，：；。！？".indexOf(sentence.charAt(i)) >= 0) {
                return i;
            }
        }
        return furthest;
    }
}
