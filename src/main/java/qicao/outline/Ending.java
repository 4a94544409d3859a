package qicao.outline;

import java.util.List;
import java.util.regex.Pattern;
import qicao.corpus.Line;

/** Finds where a speech ends: its appendix, and the closing paragraphs after the last section. */
final class Ending {
    private static final Pattern APPENDIX =
            Pattern.compile("(?:附件|附注|附录|附表|附：|注释|注：|名词解释|名词注释|相关名词|有关名词|[^，。；：]{0,20}(?:名词解释|名词注释|注释说明)).{0,24}");
    private static final Pattern CLOSING = Pattern.compile(
            "让我们|努力奋斗|团结奋斗|不懈奋斗|奋勇前进|更大(?:的)?贡献|新(?:的)?贡献|新局面|新篇章|新辉煌|谢谢|" + "预祝|圆满成功|身体健康|工作顺利|责任重大|任务艰巨|使命光荣|任重道远");
    /** The last paragraph calls out what is to be done; a point or heading that does is part of its list. */
    private static final Pattern CALL =
            Pattern.compile("(?!(?:[一二三四五六七八九十\\d]{1,3}[是要、.．]|第[一二三四五六七八九十]{1,3}|[（(①-⑳]|首先|其次|再次)).*[！!][”’]?");

    private static final int LONGEST_CALL = 200;
    private static final String LET_US = "让我们";
    private static final Pattern THANKS = Pattern.compile("(?:谢谢|最后|祝).{0,60}");
    private static final int LONGEST_CLOSING = 700;
    /** A vocative further from the end opens a part of the last section, not the closing. */
    private static final int MOST_PARAGRAPHS_AFTER = 3;

    private Ending() {}

    /** The paragraph at which the speech itself is over: its appendix, or the number of paragraphs. */
    static int appendix(List<Line> lines) {
        for (int i = lines.size() / 4 + 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() <= 48 && APPENDIX.matcher(text).matches()) {
                return i;
            }
        }
        return lines.size();
    }

    /**
     * The paragraph at which the closing begins; {@code end} if there is none.
     *
     * @param first the first paragraph that may belong to it
     * @param end where the speech is over
     */
    static int closing(List<Line> lines, int first, int end) {
        int begin = end;
        for (int i = end - 1; i >= first && end - i <= MOST_PARAGRAPHS_AFTER + 1; i--) {
            if (Vocative.opens(lines.get(i).text())) {
                begin = i;
            }
        }
        while (begin > first
                && begin < end
                && Vocative.opens(lines.get(begin - 1).text())) {
            begin--;
        }
        if (begin < end) {
            return begin;
        }
        begin = end;
        while (begin > first && THANKS.matcher(lines.get(begin - 1).text()).matches()) {
            begin--;
        }
        if (begin > first && isClosing(lines.get(begin - 1).text())) {
            begin--;
        }
        return begin;
    }

    /** Whether a paragraph is a closing wherever it stands, even where a heading waits for its text: 同志们，…让我们行动起来！ */
    static boolean isCall(String text) {
        return (Vocative.opens(text) || text.startsWith(LET_US))
                && text.length() <= LONGEST_CLOSING
                && CLOSING.matcher(text).find();
    }

    private static boolean isClosing(String text) {
        return (text.length() <= LONGEST_CLOSING && CLOSING.matcher(text).find())
                || (text.length() <= LONGEST_CALL && CALL.matcher(text).matches());
    }

    /** The offset of the closing inside the last paragraph of a text without line breaks; its length if there is none. */
    static int closingInside(String text, int begin) {
        int from = Math.max(begin, text.length() - LONGEST_CLOSING);
        for (int i = from; i < text.length(); i++) {
            boolean opensSentence = i > 0 && "。！？　 ".indexOf(text.charAt(i - 1)) >= 0;
            if (opensSentence && Vocative.opens(text, i)) {
                return i;
            }
        }
        return text.length();
    }
}
