package qicao.corpus;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells meeting speeches from what else collections hold. Evidence for and against is weighed; speeches need no mark. */
final class Kinds {
    private static final Pattern SPEECH_TITLE = Pattern.compile("讲话|发言|致辞|致词|贺词|献词|报告|开幕词|闭幕词|说明|党课|主持词");
    private static final Pattern OTHER_TITLE =
            Pattern.compile("实习|心得|体会|读后感|观后感|论文|简历|演讲比赛|竞聘|述职|倡议书|通知|合同|协议|新闻|策划|方案|计划|读书|日记|作文|检讨|申请书|专栏");
    private static final Pattern OTHER_OPENING =
            Pattern.compile("来源[:：]|甲方|乙方|通讯员|本合同|关键词|摘要|目录|填表|表格|字体|行距|经费预算|活动流程|纷纷表示|本报讯");
    private static final Pattern MEETING = Pattern.compile("会议|大会|座谈会|召开|开班|仪式|典礼|致以|同志们|各位|大家|我们");
    private static final Pattern SPEAKS = Pattern.compile(
            "我代表|讲[几一二三四五六七八九十两]|强调[几一二三四五六七八九十两]|谈[几一二三四五六七八九十两]|同志们[，：！]|各位.{0,12}[，：！]|谢谢大家|大家(?:上午|下午|早上|晚上)?好|向大会报告|希望(?:大家|同志们|你们)");
    /** The front of a text, where it says what it is. */
    private static final int FRONT = 800;
    /** What a text is shows in its first few pages. */
    private static final int SAMPLE = 8_000;
    /** Less is no speech, whatever it says. */
    private static final int SHORTEST = 100;

    private Kinds() {}

    static boolean isSpeech(Part part) {
        List<RawLine> lines = part.lines();
        String front = front(lines);
        String text = text(lines, SAMPLE);
        if (text.length() < SHORTEST) {
            return false;
        }
        int score = 1;
        score += lines.stream().limit(12).anyMatch(line -> Shapes.isSalutation(line.text())) ? 3 : 0;
        String named = part.title().orElse("") + "\n" + subtitles(lines);
        if (SPEECH_TITLE.matcher(named).find()) {
            score += 2;
        } else if (OTHER_TITLE.matcher(named).find()) {
            score -= 3;
        }
        score += MEETING.matcher(front).find() ? 1 : 0;
        score += Math.min(2, Voice.count(SPEAKS, text));
        score -= OTHER_OPENING.matcher(front).find() ? 2 : 0;
        score -= Voice.isPersonal(text) ? 4 : 0;
        score -= prose(lines) ? 0 : 2;
        return score >= 2;
    }

    /** Whether most of the text is sentences. Tables, forms and tables of contents are not. */
    private static boolean prose(List<RawLine> lines) {
        long all = 0;
        long running = 0;
        for (RawLine line : lines) {
            all += line.text().length();
            running += Shapes.isRunningText(line.text()) ? line.text().length() : 0;
        }
        return running * 2 >= all;
    }

    /** The short lines under the title: ——在…会议上的讲话. */
    private static String subtitles(List<RawLine> lines) {
        return lines.stream()
                .limit(3)
                .map(RawLine::text)
                .filter(text -> !Shapes.isRunningText(text))
                .collect(Collectors.joining("\n"));
    }

    private static String front(List<RawLine> lines) {
        String text = text(lines.subList(0, Math.min(lines.size(), 12)), FRONT);
        return text;
    }

    private static String text(List<RawLine> lines, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size() && text.length() < most; i++) {
            text.append(lines.get(i).text()).append('\n');
        }
        return text.substring(0, Math.min(most, text.length()));
    }
}
