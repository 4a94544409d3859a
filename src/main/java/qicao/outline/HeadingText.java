package qicao.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a heading ends: at the end of its line, at the end of its first sentence, or, when the mark between heading and
 * text is lost, behind one of the words that headings end in.
 */
final class HeadingText {
    /** Longer than any heading that stands alone in the corpus (33), with room for long names. */
    private static final int LONGEST_ALONE = 60;
    /** Longest heading of a section in the seed corpus: what is longer has swallowed text. */
    private static final int LONGEST = 33;

    private static final int SHORTEST_GLUED = 8;
    private static final int LONGEST_SEARCHED = 200;
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String END_MARKS = "。！？!?；;：:，,、 　";
    private static final String NO_MORE = "(?=[^\\p{IsPunctuation}的和与及并而是得了上下中内外性化者力感度率等之到量使紧危荣]|[“《])";
    /** What headings of sections end in, and hardly a clause inside one. */
    private static final Pattern GLUE = Pattern.compile("(?:责任感|使命感|紧迫感|新局面|新台阶|新水平|合力|强大动力|坚强保证|坚强保障|有力保障)" + NO_MORE);
    /** 一、关于……工作, a topic as heading. */
    private static final Pattern TOPIC = Pattern.compile("关于.{2,30}?(?:工作|问题|情况|考虑|内容|过程)" + NO_MORE);

    private static final int SUSPICIOUS = 22;

    private HeadingText() {}

    /** Whether a line holds nothing behind an offset but a heading. */
    static boolean isAlone(String text, int begin) {
        int length = text.length() - begin;
        if (length > LONGEST_ALONE) {
            return false;
        }
        int end = sentenceEnd(text, begin, text.length());
        return end >= text.length() - 1;
    }

    /**
     * The end of the heading that begins at an offset.
     *
     * @param limit where its paragraph ends
     * @param section whether it heads a section or part, which is short; a point may be a long sentence
     */
    static int end(String text, int begin, int limit, boolean section) {
        int end = sentenceEnd(text, begin, limit);
        if (!section || end - begin <= SUSPICIOUS) {
            return end;
        }
        Matcher topic = TOPIC.matcher(text)
                .region(begin, Math.min(end, begin + LONGEST_SEARCHED))
                .useTransparentBounds(true);
        if (end - begin > LONGEST && topic.lookingAt()) {
            return topic.end();
        }
        Matcher glue = GLUE.matcher(text)
                .region(begin, Math.min(end, begin + LONGEST_SEARCHED))
                .useTransparentBounds(true);
        while (glue.find()) {
            if (glue.end() - begin >= SHORTEST_GLUED && glue.end() < end) {
                return glue.end();
            }
        }
        return end;
    }

    /** A heading without the marks at its end. */
    static String strip(String heading) {
        int end = heading.length();
        while (end > 0 && END_MARKS.indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        return heading.substring(0, end).strip();
    }

    /** The offset of the mark or gap that ends the first sentence, or the limit. Marks inside quotes count too. */
    static int sentenceEnd(String text, int begin, int limit) {
        for (int i = begin; i < limit; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 || isGap(text, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Two blanks in a row are a lost line break. */
    private static boolean isGap(String text, int at) {
        return at + 1 < text.length() && isBlank(text.charAt(at)) && isBlank(text.charAt(at + 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u2003' || c == '\u00a0';
    }
}
