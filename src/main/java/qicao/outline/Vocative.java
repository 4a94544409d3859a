package qicao.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises how a speaker addresses the audience: 同志们： 各位代表！ 尊敬的各位领导、各位来宾：. */
final class Vocative {
    private static final String PERSON =
            "(?:同志|朋友|代表|委员|领导|来宾|嘉宾|老师|同学|女士|先生|学员|战友|家长|居民|乡亲|父老|企业家|专家|同胞|同仁|伙伴|员工|职工|青年)";
    private static final Pattern SALUTATION =
            Pattern.compile("(?=[^：:]{0,70}(?:尊敬|敬爱|亲爱|各位|们))[^。！？；：:]{0,70}(?:" + PERSON + "们?|各位)[：:][。]?");
    private static final Pattern GLUED = Pattern.compile(
            "(?:尊敬的|敬爱的|亲爱的|各位|同志们|女士们|先生们|朋友们|老师们|同学们)[^。！？；：:\\d]{0,50}?(?:" + PERSON + "们?|们|各位)?[：:]");
    /** Title, dateline, photo credit and date before a salutation. */
    private static final int LONGEST_FRONT_MATTER = 600;
    /** A salutation may end in an exclamation mark if nothing else stands on the line. */
    private static final Pattern WHOLE_LINE = Pattern.compile(
            "(?:尊敬的|敬爱的|亲爱的)?(?:各位[^。！？；：:，]{0,16}|[^。！？；：:，]{0,8}们)(?:[、，][^。！？；：:]{1,40})?[：:！!，,。]{0,2}");

    private static final Pattern GREETING = Pattern.compile("(?:大家|各位)?(?:早上|上午|中午|下午|晚上|新年|新春)?好[！!。]");
    private static final Pattern ADDRESS = Pattern.compile("(?:尊敬的)?(?:各位[^。！？；：:，,！!]{0,10}" + PERSON + "?|" + PERSON
            + "们)(?:[、，,](?:各位" + PERSON + "?|" + PERSON + "们)){0,4}[，,！!：:、]");

    private Vocative() {}

    /** The offset behind the salutation at the head of a paragraph, 0 if there is none. */
    static int salutationEnd(String text) {
        Matcher matcher = SALUTATION.matcher(text).region(0, Math.min(text.length(), 120));
        if (matcher.lookingAt()) {
            return matcher.end();
        }
        return text.length() <= 48 && WHOLE_LINE.matcher(text).matches() ? text.length() : 0;
    }

    /**
     * The offset of a salutation that follows title, date and name in the same paragraph, because the line breaks are lost;
     * -1 if there is none in the first characters.
     */
    static int glued(String text) {
        Matcher matcher = GLUED.matcher(text).region(0, Math.min(text.length(), LONGEST_FRONT_MATTER));
        return matcher.find() ? matcher.start() : -1;
    }

    /** Whether a paragraph is nothing but 大家下午好！ */
    static boolean isGreeting(String text) {
        return text.length() <= 12 && GREETING.matcher(text).matches();
    }

    /** Whether a paragraph begins by addressing the audience. */
    static boolean opens(String text) {
        return opens(text, 0);
    }

    /** Whether the audience is addressed at an offset. */
    static boolean opens(String text, int at) {
        return ADDRESS.matcher(text)
                .region(at, Math.min(text.length(), at + 60))
                .lookingAt();
    }
}
