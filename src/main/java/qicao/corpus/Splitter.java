package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a file into its texts. A text begins with a title, with the name of a piece of a collection, with a second
 * salutation after something like an ending, with an editor's lead-in, or where the voice changes from an office's to a
 * person's. What stands before the first text of a collection, and editors' remarks, belong to no text.
 */
final class Splitter {
    /** A beginning less than this many characters after the last one still belongs to the same front block. */
    private static final int SHORTEST = 100;
    /** A text of a collection, before a line that begins another; less is the remark of an editor. */
    private static final int SHORTEST_TEXT = 200;

    /** An editor speaks to readers. Speakers say 供大家参考 too, so the piece or its collector must be named. */
    private static final Pattern EDITOR = Pattern.compile(
            "(?:下面|以下|接下来|这里|今天).{0,20}(?:小编|本站|本网|编者|笔者).{0,80}"
                    + "|(?:小编|范文|讲话稿?|发言稿|演讲稿|致辞|文章|资料|整理|收集).{0,60}(?:仅供参考|供大家参考|供您参考|欢迎(?:大家)?(?:阅读|参考|借鉴|下载|收藏)|有所?帮助|能帮[到助]).{0,20}$");

    /** Whoever speaks may hand out materials 供大家参考; only a site has these. */
    private static final Pattern CERTAIN_EDITOR = Pattern.compile("小编|本站|本网|范文");

    private static final int LONGEST_REMARK = 200;
    private static final int LONGEST_HEADLINE = 40;
    private static final Pattern CLOSING = Pattern.compile(
            "(?:作出|做出).{0,12}贡献|新局面|奋斗|谢谢|胜利召开|圆满(?:成功|完成)|新篇章|让我们|而努力|祝(?:大家|各位|愿|福)|献礼|提供.{0,16}(?:保障|保证|支持)|拜托大家");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:今天|今日|这次|本次|刚才|现在|根据|按照|经.{1,20}(?:研究|同意|批准)|大家(?:上午|下午|晚上|早上)?好|上午好|下午好|早上好|受.{1,20}委托|在.{2,40}(?:会议|大会|之际|时刻|日子里)|很高兴|首先|我代表)|召开|会议的?(?:主要)?(?:任务|目的)|欢聚一堂|隆重(?:举行|集会)");
    private static final int LOOK = 120;

    private final Strength strength;
    private final RepairLog log;
    private final List<Part> parts = new ArrayList<>();
    private Optional<RawLine> title = Optional.empty();
    private List<RawLine> body = new ArrayList<>();
    private int bodyLength;
    private boolean salutation;

    private Splitter(Strength strength, RepairLog log) {
        this.strength = strength;
        this.log = log;
    }

    /** The texts of a file, in order. */
    static List<Part> split(List<RawLine> lines, Strength strength, RepairLog log) {
        Splitter splitter = new Splitter(strength, log);
        for (int i = 0; i < lines.size(); i++) {
            splitter.add(lines, i);
        }
        splitter.finish();
        return splitter.parts.size() < 2 ? splitter.parts : atVoices(splitter.parts);
    }

    private void add(List<RawLine> lines, int index) {
        RawLine line = lines.get(index);
        String text = line.text();
        if (isRemark(text)
                && (!strength.isGentle() || CERTAIN_EDITOR.matcher(text).find())) {
            if (bodyLength >= SHORTEST_TEXT) {
                finish();
                // The remark is all there is of a beginning, so the text is said to begin at it.
                title = Optional.of(line.withText(""));
            }
            log.removed(line, Repair.Kind.EDITOR_REMARK);
            return;
        }
        String[] runIn = Titles.runIn(text);
        if (runIn.length == 2) {
            begin(line.withText(runIn[0]));
            append(line.withText(runIn[1]));
            return;
        }
        boolean named = line.titled()
                || (index == 0 && isHeadline(lines))
                || (!line.isCell() && Titles.isTitle(text) && endsBlock(lines, index));
        boolean opens = bodyLength >= SHORTEST || Titles.isPiece(text) || !salutation;
        if (named && opens && !(strength.isGentle() && interrupts())) {
            begin(line);
            return;
        }
        if (Shapes.isSalutation(text)) {
            if (bodyLength >= SHORTEST && salutes(lines, index)) {
                finish();
            }
            salutation = true;
        }
        append(line);
    }

    /** Whether a title here would cut off the first words of a text: what stands above a title is no sentence. */
    private boolean interrupts() {
        return bodyLength < SHORTEST
                && body.stream()
                        .anyMatch(line -> Shapes.endsClosed(line.text()) || Shapes.startsWithMarker(line.text()));
    }

    private void begin(RawLine line) {
        if (body.isEmpty()
                && title.filter(first -> Titles.isFirstHalf(first.text(), line.text()))
                        .isPresent()) {
            LineJoiner whole = new LineJoiner(title.get());
            whole.add(line);
            title = Optional.of(whole.line());
            log.note(
                    line.number(),
                    Repair.Kind.JOINED_LINES,
                    line.text(),
                    whole.line().text());
            return;
        }
        if (bodyLength >= SHORTEST) {
            finish();
        } else if (title.isPresent() || !body.isEmpty()) {
            // Nearer to the text wins; what stood before is the site's or the collection's.
            title.filter(earlier -> !earlier.text().isEmpty())
                    .ifPresent(earlier -> log.removed(earlier, Repair.Kind.SITE_HEADER));
            body.forEach(earlier -> log.removed(earlier, Repair.Kind.SITE_HEADER));
            body = new ArrayList<>();
            bodyLength = 0;
        }
        title = Optional.of(line);
        salutation = false;
    }

    private void append(RawLine line) {
        body.add(line);
        bodyLength += line.text().length();
    }

    private void finish() {
        if (!body.isEmpty()) {
            int start = title.map(RawLine::number).orElse(body.get(0).number());
            Optional<String> name = title.map(RawLine::text).filter(text -> !text.isEmpty());
            boolean front = name.isPresent()
                    && Titles.isCollection(name.get())
                    && parts.isEmpty()
                    && !salutation
                    && bodyLength < SHORTEST_TEXT;
            if (front) {
                body.forEach(line -> log.removed(line, Repair.Kind.COLLECTION_FRONT));
            } else {
                parts.add(new Part(start, name, strength.isGentle() ? body : Appendix.cutOff(body, log)));
            }
        }
        title = Optional.empty();
        body = new ArrayList<>();
        bodyLength = 0;
        salutation = false;
    }

    private static boolean isRemark(String text) {
        if (text.length() > LONGEST_REMARK) {
            return false;
        }
        boolean editorial = text.contains("小编")
                || text.contains("本站")
                || text.contains("本网")
                || text.contains("编者")
                || text.contains("笔者")
                || text.contains("参考")
                || text.contains("阅读")
                || text.contains("借鉴")
                || text.contains("帮")
                || text.contains("收藏")
                || text.contains("下载");
        return editorial && EDITOR.matcher(text).find();
    }

    /** The first line of a file is its title if it is short, no sentence and no part of a list. */
    private static boolean isHeadline(List<RawLine> lines) {
        String text = lines.get(0).text();
        return lines.size() > 1
                && text.length() >= 4
                && text.length() <= LONGEST_HEADLINE
                && !Shapes.endsClosed(text)
                && !Shapes.startsWithMarker(text)
                && !Titles.isCollection(text);
    }

    /** A title inside a text stands alone: the paragraph before it is complete, and a text follows. */
    private static boolean endsBlock(List<RawLine> lines, int index) {
        boolean closed = index == 0
                || Shapes.endsClosed(lines.get(index - 1).text())
                || !Shapes.isRunningText(lines.get(index - 1).text());
        return closed && index + 1 < lines.size();
    }

    /** Whether a further salutation begins another text, and not a section of this one. */
    private static boolean salutes(List<RawLine> lines, int index) {
        String text = lines.get(index).text();
        if (text.endsWith("！") || text.endsWith("!") || index + 1 == lines.size()) {
            return false;
        }
        String next = lines.get(index + 1).text();
        String before = lines.get(index - 1).text();
        boolean ended = CLOSING.matcher(before.substring(Math.max(0, before.length() - LOOK)))
                .find();
        boolean opens = OPENING.matcher(next.substring(0, Math.min(LOOK, next.length())))
                .find();
        boolean closes = next.startsWith("让我们") || (index + 2 == lines.size() && !opens);
        return (ended || opens) && !closes;
    }

    /** Cuts the pieces of a collection where an office's voice gives way to a person's. */
    private static List<Part> atVoices(List<Part> parts) {
        List<Part> cut = new ArrayList<>();
        for (Part part : parts) {
            int change = voiceChange(part.lines());
            if (change == 0) {
                cut.add(part);
                continue;
            }
            List<RawLine> rest = part.lines().subList(change, part.lines().size());
            cut.add(new Part(part.startLine(), part.title(), part.lines().subList(0, change)));
            cut.add(new Part(rest.get(0).number(), Optional.empty(), rest));
        }
        return cut;
    }

    /** The index of the first paragraph in which a person speaks about themselves to the end; 0 if there is none. */
    private static int voiceChange(List<RawLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() >= SHORTEST && Voice.isPersonal(text)) {
                String before = joined(lines.subList(0, i));
                boolean changes = before.length() >= SHORTEST_TEXT
                        && Voice.isOfficial(before)
                        && Voice.isPersonal(joined(lines.subList(i, lines.size())));
                return changes ? i : 0;
            }
        }
        return 0;
    }

    private static String joined(List<RawLine> lines) {
        return lines.stream().map(RawLine::text).collect(Collectors.joining("\n"));
    }
}
