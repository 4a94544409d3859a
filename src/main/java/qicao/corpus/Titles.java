package qicao.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the title of a speech and the names that collections give their pieces, and takes the numbering off. */
final class Titles {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final String ORDINAL =
            "(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[）)]?|[（(]?(?:精选|通用|优秀|最新|共|合集)?\\s*\\d{1,3}\\s*篇[）)]?)";
    private static final String KIND =
            "(?:讲话|讲话稿|发言|发言稿|演讲|演讲稿|致辞|致词|贺词|献词|主持词|开幕词|闭幕词|开幕辞|闭幕辞|祝酒辞|工作报告|的报告|总结报告|述职报告|报告全文|的说明|动员令|党课|党课讲稿|授课稿|讲稿"
                    + "|心得体会|实习报告|实习心得|实践报告|读后感|观后感|倡议书|慰问信|感谢信|新闻稿|通讯稿|调研报告)";
    private static final String AROUND =
            "(?:提纲|要点|全文|摘要|范文|材料|稿|精选|汇总|大全|合集|模板|集锦|选编|参考|优秀|最新|实录|节选|（[^（）]{1,30}）|\\([^()]{1,30}\\))";
    private static final Pattern TITLE =
            Pattern.compile(".*" + KIND + AROUND + "{0,4}" + ORDINAL + "?" + AROUND + "{0,2}");
    /** 第四篇：…, 篇一：…, 范文三, 【篇2】…, 例文（五）: the name of a piece of a collection. */
    private static final Pattern PIECE = Pattern.compile(
            "^[【\\[（(]?(?:第\\s*(?:[一二三四五六七八九十]{1,3}|\\d{1,3})\\s*篇|(?:篇|范文|例文|模板|样本)\\s*(?:[一二三四五六七八九十]{1,3}|\\d{1,3}|[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,3})[）)]))[】\\]）)]?\\s*[:：、.．]?\\s*(.{0,50})$");
    /** The collection itself: …（精选20篇）, …汇总(3篇). */
    private static final Pattern COLLECTION = Pattern.compile(
            ".*(?:[（(]?(?:精选|通用|优秀|最新|共|合集|推荐|热门|必备|集锦)\\s*\\d{1,3}\\s*篇[）)]?|[（(]\\d{1,3}\\s*篇[）)]|\\d{1,3}\\s*篇)$");

    private static final Pattern RUN_IN =
            Pattern.compile("^(.{4,50}?" + KIND + AROUND + "{0,2}" + ORDINAL + "?)\\s*[：:]\\s*(.{2,40}[：:！])$");
    private static final Pattern NUMBERING =
            Pattern.compile("(?:(?:汇总|精选|大全|合集|集锦|选编|范文|模板|篇)" + ORDINAL + "?|(?<=稿|话|言|辞|词|告)" + ORDINAL + ")$");
    /** How titles begin. */
    private static final Pattern ABOUT = Pattern.compile("在|关于");

    private static final Pattern PRAISE = Pattern.compile("^(?:精选|最新|优秀|经典|推荐)(?=.{6,})");
    private static final Pattern DATED = Pattern.compile("\\s*（[^（）]*\\d{4}[^（）]*）$");

    private Titles() {}

    /** Whether a line has the shape of a speech's title: short, no sentence, ends with the name of a kind of speech. */
    static boolean isTitle(String text) {
        return isPiece(text)
                || (text.length() >= SHORTEST
                        && text.length() <= LONGEST
                        && !text.startsWith("—")
                        && text.indexOf('。') < 0
                        && text.indexOf('；') < 0
                        && !Shapes.startsWithHeadingMarker(text)
                        && !Appendix.isHeading(text)
                        && TITLE.matcher(text).matches());
    }

    /** Whether a title goes on on the next line: 在全市安全生产工作会议暨 / 专项整治动员会上的讲话. */
    static boolean isFirstHalf(String text, String next) {
        return ABOUT.matcher(text).lookingAt()
                && !ABOUT.matcher(next).lookingAt()
                && !isTitle(text)
                && isTitle(text + next);
    }

    static boolean isPiece(String text) {
        return text.length() <= LONGEST && PIECE.matcher(text).matches();
    }

    static boolean isCollection(String text) {
        return text.length() <= LONGEST && COLLECTION.matcher(text).matches();
    }

    /** The title and the salutation of a line that holds both: 发言稿二：同志们：. */
    static String[] runIn(String text) {
        boolean colons = text.length() <= LONGEST + 20
                && (text.endsWith("：") || text.endsWith("！"))
                && text.indexOf('：') < text.length() - 1;
        if (!colons || text.indexOf('。') >= 0) {
            return new String[0];
        }
        Matcher matcher = RUN_IN.matcher(text);
        boolean both = matcher.matches() && Shapes.isSalutation(matcher.group(2));
        return both ? new String[] {matcher.group(1), matcher.group(2)} : new String[0];
    }

    /**
     * The title without the numbering of the collection, without a date in brackets. 最新 and 优秀 praise a piece only where a
     * number shows that there is a collection; elsewhere they are words of the title.
     */
    static String bare(String line) {
        String title = DATED.matcher(named(line)).replaceFirst("");
        String unnumbered = NUMBERING.matcher(title).replaceFirst("");
        boolean collected = isPiece(line) || !unnumbered.equals(title) || isCollection(line);
        return Spaces.strip(collected ? PRAISE.matcher(unnumbered).replaceFirst("") : unnumbered);
    }

    /** What stands behind the number of a piece, 第四篇：; without a number the whole. */
    static String named(String line) {
        Matcher piece = PIECE.matcher(line);
        return piece.matches() ? piece.group(1) : line;
    }

    /** Where the date in brackets begins that ends a title line; the length of the line if none does. */
    static int dateStart(String line) {
        Matcher date = DATED.matcher(line);
        return date.find() ? date.start() : line.length();
    }
}
