package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import qicao.corpus.Line;
import qicao.corpus.SourceLine;
import qicao.corpus.Speech;

/**
 * Today's meeting is the one that the title names (NAME-001).
 *
 * <ul>
 *   <li>wrong: 在全县河道整治工作会议上的讲话 … 今天，我们召开全县森林防火工作会议; 全市河道整治工作会议; 全县河道整冶工作会议
 *   <li>right: 今天，我们召开全县河道整治工作会议; 今天，我们召开全县河道采砂整治会议; 今天，我们召开这次会议
 * </ul>
 *
 * Two names differ if one is held in the whole county and one in the whole city, if one character of their subjects is mistaken for
 * another, or if their subjects have at most one character in common.
 */
final class MeetingName implements Check {
    private static final Pattern TITLE =
            Pattern.compile("^[\\s　]*(?:[^，。；]{0,20})?在([^，。；“”]{4,40}(?:会|会议|大会))上的[^，。；]{0,10}(?:讲话|发言|致辞|报告)");
    private static final Pattern TODAY = Pattern.compile(
            "(?:今天|今日|这次|此次)[^。；]{0,16}?(?:召开|举行|举办)(?:的是)?((?:全?[省市县区州镇乡旗盟])[^，。；：“”的这次]{4,30}?(?:会议|大会|动员会|推进会|座谈会|部署会|表彰会|现场会))(?=[，。；])");
    /** What meetings of any subject are called. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "全[省市县区州镇乡旗盟国]|[\\p{IsHan}]{0,4}[省市县区州镇乡旗盟](?=\\p{IsHan}{4})|20\\d{2}年(?:度)?|工作|会议|大会|动员|部署|推进|座谈|总结|表彰|现场|专题|攻坚|行动|启动|仪式|电视电话|视频|专项|领导小组|全体|扩大|经验|交流|调度|汇报|第[一二三四五六七八九十]+次|暨|会|[、，和与及的]");

    private static final Pattern LEVEL = Pattern.compile("^全[省市县区州镇乡旗盟]");
    /** Paragraphs at the beginning in which the meeting is opened. */
    private static final int OPENING = 6;

    private final Confusables confusables = Confusables.shipped();

    @Override
    public List<String> codes() {
        return List.of("NAME-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        if (text.speeches().size() != 1 || text.lines().isEmpty()) {
            return;
        }
        Speech speech = text.speeches().get(0);
        SourceLine first = text.lines().get(0);
        Matcher title = TITLE.matcher(first.text());
        if (!title.find()) {
            return;
        }
        String subject = subject(title.group(1));
        for (Line line :
                speech.lines().subList(0, Math.min(OPENING, speech.lines().size()))) {
            Matcher today = TODAY.matcher(line.text());
            if (today.find()) {
                String other = subject(today.group(1));
                boolean differs = subject.length() > 1 && other.length() > 1 && isOther(subject, other);
                if (differs || isOtherLevel(title.group(1), today.group(1))) {
                    Piece piece = new Piece(line, today.start(1), today.end(1));
                    findings.accept(Finding.warning("NAME-001", text.spot(piece), today.group(1), title.group(1)));
                }
                return;
            }
        }
    }

    private static String subject(String name) {
        return NO_SUBJECT.matcher(name).replaceAll("");
    }

    private boolean isOther(String subject, String other) {
        return isMistyped(subject, other) || !shareTwo(subject, other);
    }

    private static boolean shareTwo(String subject, String other) {
        return other.chars()
                        .filter(character -> subject.indexOf(character) >= 0)
                        .count()
                > 1;
    }

    private boolean isMistyped(String subject, String other) {
        if (subject.length() != other.length()) {
            return false;
        }
        List<Integer> differing = IntStream.range(0, subject.length())
                .filter(i -> subject.charAt(i) != other.charAt(i))
                .boxed()
                .toList();
        return differing.size() == 1
                && confusables.of(subject.charAt(differing.get(0))).contains(other.charAt(differing.get(0)));
    }

    /** Whether each says where it is held, and not in the same whole place. */
    private static boolean isOtherLevel(String title, String today) {
        Matcher one = LEVEL.matcher(title);
        Matcher other = LEVEL.matcher(today);
        return one.find() && other.find() && !one.group().equals(other.group());
    }
}
