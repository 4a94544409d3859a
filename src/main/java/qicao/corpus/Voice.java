package qicao.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose voice a text speaks in: an office's to a meeting, or a person's about their own life. Collections glue reports of
 * interns and entries of contests between speeches without any mark; only the voice tells them apart.
 */
final class Voice {
    /** The life of one person: school, home, the first job, feelings. */
    private static final Pattern PERSONAL = Pattern.compile(
            "我(?:的(?:青春|人生|工作|大学|家乡|父母|母亲|父亲|老师|同学|梦想|实习|理想|选择|名字|生活|内心|童年|专业)|毅然|学到|学会|明白了|深深|从小|来自|毕业|是一名|和同学)"
                    + "|实习|大学校园|毕业(?:实习|后|那年|于)|青春|人生|家乡|本科|专业课|选手|评委|自己的(?:名字|双手)|深夜|指导老师|放弃了");
    /** The language of a meeting. */
    private static final Pattern OFFICIAL = Pattern.compile(
            "会议|同志|各级|各部门|我市|我县|我区|全市|全县|全区|全省|贯彻|落实|部署|讲(?:话|几点|[一二三四五六七八九十两]+点|[一二三四五六七八九十两]+个)|代表|表示|领导|加强|推进|大家");

    private static final int FEWEST = 3;
    /** Cues in a thousand characters. The seed corpus has 8 and more in personal texts, at most 1.4 in speeches. */
    private static final int DENSITY = 4;

    private Voice() {}

    /** Whether a text, or a part of one, is told by a person about themselves. */
    static boolean isPersonal(CharSequence text) {
        int personal = count(PERSONAL, text);
        return personal >= FEWEST && personal * 1000 >= text.length() * DENSITY && personal > count(OFFICIAL, text);
    }

    /** Whether a text speaks as an office to a meeting. The barest speech of the seed corpus has 6 cues in a thousand. */
    static boolean isOfficial(CharSequence text) {
        int official = count(OFFICIAL, text);
        return official >= FEWEST && official * 1000 >= text.length() * DENSITY && !isPersonal(text);
    }

    static int count(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
