package qicao.yaml;

import java.util.Comparator;
import java.util.List;

/** Text in place of other text; offsets in UTF-16 units, 0-based, the end exclusive. */
record Splice(int from, int to, String text) {
    /** A text with some of it replaced. */
    static String apply(String text, List<Splice> splices) {
        StringBuilder applied = new StringBuilder();
        int done = 0;
        for (Splice splice :
                splices.stream().sorted(Comparator.comparingInt(Splice::from)).toList()) {
            applied.append(text, done, splice.from()).append(splice.text());
            done = splice.to();
        }
        return applied.append(text, done, text.length()).toString();
    }
}
