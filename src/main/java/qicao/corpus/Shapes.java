package qicao.corpus;

import java.util.regex.Pattern;
import qicao.chinese.Amounts;

/** Shapes of lines that more than one step asks about. All are tested on lines of bounded length or at line ends only. */
final class Shapes {
    /** Characters after which a sentence or a heading is complete. */
    private static final String ENDS = "。！？：；…!?:;";
    /** May follow the end of a sentence. */
    private static final String CLOSERS = "”’》）」』)\"'】";
    /** Never the first character of a line that was not cut. */
    private static final String NEVER_FIRST = "，。；、：！？）》”’】」』,;)";

    /** 1.1 and 1.1.1, set off from words; 1.5 万吨 is an amount. */
    private static final String DECIMAL =
            "\\d{1,2}(?:\\.\\d{1,2}){1,2}[\\s　]+(?=\\p{IsHan})(?![" + Amounts.units() + "])";

    private static final Pattern MARKER = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.．，：是要]|第[一二三四五六七八九十]{1,3}[，、：,]"
            + "|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}(?:[、．）)]|\\.(?!\\d))|" + DECIMAL
            + "|首先|其次|再次|最后|[①-⑳]|[—–-]{2}|※).*");
    private static final Pattern HEADING_MARKER =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}(?:[、．]|\\.(?!\\d))|" + DECIMAL
                    + "|第[一二三四五六七八九十]{1,3}[，、章节部]).*");
    /** Who is addressed, the last word of each part of a salutation. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?:同志|代表|委员|朋友|来宾|先生|女士|同学|老师|居民|同仁|同事|领导|嘉宾|乡亲|父老|战友|职工|企业家|家长|评委|员工|学员|干部|村民|师傅|专家|校长|书记|记者|主席|院士|选手|队员|学子|校友|同行|伙伴|客人)们?$");

    private static final Pattern BETWEEN = Pattern.compile("[、，,\\s　和暨]+");
    /** The longest part of a salutation: 尊敬的各位离退休老领导. */
    private static final int LONGEST_PART = 18;
    /** Without one of these words, 领导： or 干部： is a label and no salutation. */
    private static final Pattern COURTEOUS = Pattern.compile("各位|同志|们|尊敬的|亲爱的|女士|先生|朋友");

    /** No numbering is longer. */
    private static final int HEAD = 12;

    private Shapes() {}

    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
    }

    /** Whether a line stops where a sentence may stop. */
    static boolean endsClosed(String text) {
        int i = text.length() - 1;
        while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ENDS.indexOf(text.charAt(i)) >= 0;
    }

    static boolean startsInsideSentence(String text) {
        return NEVER_FIRST.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a line begins with any numbering or list mark. */
    static boolean startsWithMarker(String text) {
        return MARKER.matcher(head(text)).matches();
    }

    /** Whether a line begins with the numbering of a heading. */
    static boolean startsWithHeadingMarker(String text) {
        return HEADING_MARKER.matcher(head(text)).matches();
    }

    /** Whether a line is a salutation and nothing else: 同志们：, 尊敬的各位领导、各位来宾：. */
    static boolean isSalutation(String text) {
        int end = text.length();
        while (end > 0 && "。.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 3 || end > 60 || "：:！!".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        String addressed = text.substring(0, end - 1);
        return COURTEOUS.matcher(addressed).find()
                && BETWEEN.splitAsStream(addressed)
                        .allMatch(part -> part.length() <= LONGEST_PART
                                && ADDRESSED.matcher(part).find());
    }

    /** Whether a line holds the inside of a sentence or more: too long or too punctuated for a heading. */
    static boolean isRunningText(String text) {
        if (text.length() >= 60) {
            return true;
        }
        for (int i = 0; i < text.length() - 1; i++) {
            if ("。；！？".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String head(String text) {
        return text.length() <= HEAD ? text : text.substring(0, HEAD);
    }
}
