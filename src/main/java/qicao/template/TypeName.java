package qicao.template;

import java.util.Locale;

/** How the names of meeting types are compared. */
final class TypeName {
    private TypeName() {}

    /** The name without what writers vary freely: white space, brackets, quotes, letter case and the words for a meeting. */
    static String normalized(String name) {
        StringBuilder kept = new StringBuilder();
        String small = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < small.length(); at++) {
            char c = small.charAt(at);
            if (!Character.isSpaceChar(c) && "（）()“”\"".indexOf(c) < 0) {
                kept.append(c == '_' ? '-' : c);
            }
        }
        // 大 last and on its own, so that 扩大会 and 扩大会议 stay one.
        return without(without(without(kept.toString(), "会议"), "会"), "大");
    }

    private static String without(String text, String ending) {
        return text.endsWith(ending) && text.length() > ending.length()
                ? text.substring(0, text.length() - ending.length())
                : text;
    }

    /**
     * How alike two normalized names are; more is better. What the name ends with says most (全市安全生产动员部署 is a
     * 动员部署), then the longest run of characters that both have, then how little else there is.
     */
    static int likeness(String wanted, String own) {
        int run = longestCommonRun(wanted, own);
        int ending = !own.isEmpty() && wanted.endsWith(own) ? 10 * own.length() : 0;
        return ending + 10 * run - Math.abs(wanted.length() - own.length());
    }

    private static int longestCommonRun(String a, String b) {
        int longest = 0;
        int[] runs = new int[b.length() + 1];
        for (int i = 0; i < Math.min(a.length(), 100); i++) {
            for (int j = b.length(); j > 0; j--) {
                runs[j] = a.charAt(i) == b.charAt(j - 1) ? runs[j - 1] + 1 : 0;
                longest = Math.max(longest, runs[j]);
            }
        }
        return longest;
    }
}
