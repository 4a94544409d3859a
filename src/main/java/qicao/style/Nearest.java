package qicao.style;

import java.util.Collection;
import java.util.Comparator;

/** The known word that a mistyped one was most likely meant to be. */
final class Nearest {
    private Nearest() {}

    /** By the fewest letters to insert, delete or replace; of equals the first. */
    static String of(String typed, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .orElseThrow(() -> new IllegalArgumentException("nothing to choose from"));
    }

    private static int distance(String a, String b) {
        String typed = a.length() > 2 * b.length() + 8 ? a.substring(0, 2 * b.length() + 8) : a;
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (typed.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
