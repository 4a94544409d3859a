package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The title at the head of a file, where it is set on two to four lines: 在全市安全生产工作会议 / 暨专项整治动员会 / 上的讲话. Lines belong
 * together if only all of them read as a title, or if a subtitle behind a dash follows them.
 */
final class TitleBlock {
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_TITLE = 90;
    /** What speeches are called at the head of a file; inside one, 情况汇报 and 工作总结 may be anything. */
    private static final Pattern NAMED =
            Pattern.compile(".*(?:讲话|讲话稿|发言|发言稿|致辞|致词|贺词|献词|主持词|开幕词|闭幕词|报告|汇报|汇报材料|通报|说明|总结|党课|讲稿|辅导|表态|提纲|要点|点评|宣讲)"
                    + "(?:提纲|要点|材料|稿|摘要|（[^（）]{1,30}）)?");
    /** No line of a title: a date, a bracket, a dash, a post with a name behind a gap. */
    private static final Pattern BELOW = Pattern.compile(
            "[—―–（(【].*|.*\\d{4}年.{1,3}月.{1,3}日.*|\\d{4}[.\\-/].*|\\S{2,30}[\\s　]+\\p{IsHan}[\\s　]?\\p{IsHan}{1,3}");
    /** Goes on with the line before it. */
    private static final Pattern GOES_ON = Pattern.compile("(?:会议?|大会|座谈会)?上的|的|和|及|暨|与|并|、|讲话|发言|致辞");

    private static final Pattern AWAITS = Pattern.compile(".*[和及暨与、，的在]");
    /** An office or the name of a file above a title. */
    private static final Pattern ABOVE = Pattern.compile(
            ".*(?:委|办|局|府|院|会|处|部|室|公司|学校|中心|集团|党组|支部|[省市县区镇乡]|文件|材料|资料|件|号|密|汇编|稿|[之（(][一二三四五六七八九十\\d]+[）)]?)");

    private static final Pattern ABOUT = Pattern.compile("在|关于");
    /** A person before 在…上的讲话. */
    private static final Pattern PERSON = Pattern.compile(".{2,30}同志");

    private static final char DASH = '—';

    private TitleBlock() {}

    /** The lines of a file, those of its title joined. */
    static List<RawLine> joined(List<RawLine> lines, RepairLog log) {
        int end = end(lines);
        if (end < 2) {
            return lines;
        }
        boolean motto = !NAMED.matcher(text(lines, end)).matches();
        LineJoiner title = new LineJoiner(lines.get(0));
        for (RawLine more : lines.subList(1, end)) {
            String tail = title.tail(1);
            title.add(motto ? "　" : BrokenLines.gap(tail, more.text()));
            title.add(more);
            log.note(
                    more.number(),
                    Repair.Kind.JOINED_LINES,
                    more.text(),
                    title.line().text());
        }
        List<RawLine> joined = new ArrayList<>(List.of(title.line().asTitle()));
        joined.addAll(lines.subList(end, lines.size()));
        return joined;
    }

    /** How many lines the title has; 0 if it has not several. */
    private static int end(List<RawLine> lines) {
        int most = 0;
        while (most < Math.min(MOST_LINES, lines.size() - 1)
                && mayBelong(lines.get(most).text())) {
            most++;
        }
        for (int end = 1; end <= most; end++) {
            boolean named = NAMED.matcher(text(lines, end)).matches();
            boolean goesOn =
                    end < most && GOES_ON.matcher(lines.get(end).text()).lookingAt();
            if (named && !goesOn) {
                return end > 1 && isOne(lines, end) ? end : 0;
            }
        }
        boolean subtitled = most > 1 && lines.get(most).text().charAt(0) == DASH;
        return subtitled && !ABOVE.matcher(lines.get(0).text()).matches() ? most : 0;
    }

    private static boolean mayBelong(String text) {
        return text.length() <= LONGEST_LINE
                && !Shapes.endsClosed(text)
                && !Shapes.startsWithMarker(text)
                && text.indexOf('。') < 0
                && !Titles.isCollection(text)
                && !Titles.isPiece(text)
                && !BELOW.matcher(text).matches();
    }

    /** Whether the lines are one title, and not an office above it. */
    private static boolean isOne(List<RawLine> lines, int end) {
        String first = lines.get(0).text();
        String last = lines.get(end - 1).text();
        if (text(lines, end).length() > LONGEST_TITLE) {
            return false;
        }
        for (RawLine later : lines.subList(1, end)) {
            if (ABOUT.matcher(later.text()).lookingAt()) {
                return PERSON.matcher(first).matches();
            }
        }
        return ABOUT.matcher(first).lookingAt()
                || AWAITS.matcher(first).matches()
                || GOES_ON.matcher(last).lookingAt()
                || !ABOVE.matcher(first).matches();
    }

    private static String text(List<RawLine> lines, int end) {
        StringBuilder text = new StringBuilder();
        lines.subList(0, end).forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
