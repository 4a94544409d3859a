package qicao.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * A paragraph of text ends in an end mark (PUNCT-004).
 *
 * <ul>
 *   <li>wrong: 会前，大家看了现场。下面，我讲三点意见
 *   <li>right: 会前，大家看了现场。下面，我讲三点意见。; 提高认识，压实责任 (a heading)
 * </ul>
 *
 * What has no full stop inside and is short may be a heading, unless it begins as only a sentence does or ends with ， or 、. Reading
 * joins a paragraph that is open to the next one, as lines that were broken for their length; with an empty line between them it was
 * none, unless a file is full of such.
 */
final class MissingEndMark implements Check {
    private static final Pattern OPEN = Pattern.compile("[\\p{IsHan}\\dA-Za-z%，、]");
    private static final Pattern CUT = Pattern.compile("[\\p{IsHan}\\d%]$");
    /** A heading that stands behind the text before it. */
    private static final Pattern HEADING_LAST =
            Pattern.compile("[。！？；：][\\s　]*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。]*$");
    /** Words that only a sentence begins with; headings and labels do not. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:同志们，|让我们|我们(?:要|必须|一定|相信)|大家(?:要|都|一定|必须)|请(?:大家|各)|希望(?:大家|各|同志)|下面，|下面我|刚才，|今天，|最后，|谢谢大家|为此，|因此，|会后，|这次会议)[^。！？：；]{0,58}$"
                    + "|^各[^，。：；、]{1,12}(?:要|必须)[^。！？：；]{4,46}$");
    /** Whom a speech addresses: 同志们， stands on a line of its own. */
    private static final Pattern ADDRESS = Pattern.compile("(?:们|领导|来宾|代表|委员|朋友|先生|女士|同志|乡亲|老师|主任|书记|局长|市长|县长)，$");
    /** Figures stand in text; a heading has none. */
    private static final Pattern FIGURE = Pattern.compile("^(?![（(\\d]).*\\d(?:[%％万亿]|个|项|家|户|件|公里)");

    private static final int SHORTEST_WITH_FIGURES = 25;
    private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,3}、");
    /** More open lines than this are lines that were broken for their length. */
    private static final int MOST = 5;

    private static final int LONGEST_HEADING = 60;
    /** Characters of a line whose last mark is judged. */
    private static final int SHORTEST = 6;

    @Override
    public List<String> codes() {
        return List.of("PUNCT-004");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Speech speech : text.speeches()) {
            List<Line> lines = speech.lines();
            List<Line> open = IntStream.range(0, lines.size())
                    .filter(i -> isOpen(lines.get(i).text()) || isWholeSection(lines, i))
                    .mapToObj(lines::get)
                    .toList();
            if (open.size() > MOST) {
                open = open.stream().filter(line -> isProse(line.text())).toList();
            }
            open.forEach(line -> report(text, line, line.text().length(), findings));
            List<Piece> joined = lines.stream().flatMap(MissingEndMark::joined).toList();
            if (joined.size() <= MOST) {
                joined.forEach(piece -> report(text, piece.line(), piece.to(), findings));
            }
        }
    }

    private static void report(Text text, Line line, int end, Consumer<Finding> findings) {
        Piece last = new Piece(line, Math.max(0, end - 6), end);
        findings.accept(Finding.warning("PUNCT-004", text.spot(last), last.words()));
    }

    /** The parts of a paragraph that stand before an empty line and end without a mark. */
    private static Stream<Piece> joined(Line line) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        int number = line.number();
        for (Line.Seam seam : line.seams()) {
            Piece part = new Piece(line, from, seam.offset());
            String words = part.words().stripTrailing();
            boolean sentence = words.indexOf('，') >= 0 || words.indexOf('。') >= 0;
            if (seam.number() > number + 1
                    && sentence
                    && CUT.matcher(words).find()
                    && !HEADING_LAST.matcher(words).find()) {
                parts.add(new Piece(line, from, from + words.length()));
            }
            from = seam.offset();
            number = seam.number();
        }
        return parts.stream();
    }

    private static boolean isOpen(String words) {
        boolean sentence = isProse(words)
                || SENTENCE.matcher(words).find()
                || (words.length() > SHORTEST
                        && (words.endsWith("，") || words.endsWith("、"))
                        && !ADDRESS.matcher(words).find()
                        // 为友谊，为健康， are lines of a toast.
                        && !words.startsWith("为"));
        return sentence && OPEN.matcher(words.substring(words.length() - 1)).matches();
    }

    /** Whether all that stands between two numbered headings is this paragraph, which ends without a mark. */
    private static boolean isWholeSection(List<Line> lines, int index) {
        String words = lines.get(index).text();
        return index > 0
                && index + 1 < lines.size()
                && words.indexOf('，') > 0
                && Character.isIdeographic(words.codePointBefore(words.length()))
                && !NUMBERED.matcher(words).find()
                && NUMBERED.matcher(lines.get(index - 1).text()).find()
                && NUMBERED.matcher(lines.get(index + 1).text()).find();
    }

    private static boolean isProse(String words) {
        boolean clauses = words.indexOf('，') >= 0;
        return words.indexOf('。') >= 0
                || (clauses && words.length() > LONGEST_HEADING)
                || (clauses
                        && words.length() > SHORTEST_WITH_FIGURES
                        && FIGURE.matcher(words).find());
    }
}
