package qicao.evaluation;

/**
 * Counts what a text lost on its way (Myers, An O(ND) Difference Algorithm, 1986): characters that must be deleted to get
 * from the first to the second text.
 */
final class Differences {
    /** Texts further apart are not worth the time; all of the first then counts as lost. */
    private static final int MOST_EDITS = 6_000;

    private Differences() {}

    static int lost(String before, String after) {
        int n = before.length();
        int m = after.length();
        int[] furthest = new int[2 * MOST_EDITS + 3];
        for (int edits = 0; edits <= MOST_EDITS; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                int at = k + MOST_EDITS + 1;
                boolean down = k == -edits || (k != edits && furthest[at - 1] < furthest[at + 1]);
                int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < n && x - k < m && before.charAt(x) == after.charAt(x - k)) {
                    x++;
                }
                furthest[at] = x;
                if (x >= n && x - k >= m) {
                    return (edits + n - m) / 2;
                }
            }
        }
        return n;
    }
}
