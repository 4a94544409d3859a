package qicao.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import qicao.align.LineAlignment;
import qicao.align.TextDiff;

/**
 * What changed between two versions, for those who must know: facts first (口径).
 *
 * @param facts changed words that are part of a figure, a date, a time, or the name of a body or a person
 * @param wordings other changed words
 * @param added paragraphs that are new
 * @param removed paragraphs that are gone
 * @param moved paragraphs that stand elsewhere
 */
public record ChangeList(
        List<Entry> facts, List<Entry> wordings, List<Entry> added, List<Entry> removed, List<Entry> moved) {
    private static final String NUMERALS = "\\d零〇一二两三四五六七八九十百千万亿";

    /** A figure, a date or a time. */
    private static final Pattern FACT =
            Pattern.compile("\\d|[" + NUMERALS + "]+[个年月日号时点%％成倍项条户人名家吨亩元届次期天周]|[上中下]旬|[年月季]底|[上下]半年|[年月]内|今年|明年|去年");

    /** What belongs to a figure or a date that a change is a part of. */
    private static final Pattern OF_FIGURE = Pattern.compile("[" + NUMERALS + ".,%％年月日号底前内初末上中下旬半季度]");

    private static final String BODY = "(?:局|委|办|厅|部|院|站|公司|中心|支队|大队|学校|街道|镇|乡|村|社区|党组|政府|法院|银行|专班)";
    private static final String NAME = "[^，。；：！？、的要把将对由]";

    /** Names of bodies and persons, told by what stands around them: who must act, who spoke, who speaks. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(?<=[由请])[^，。；：！？]{2,40}?(?=负责|牵头|组织实施|抓落实|落实)"),
            Pattern.compile("[^，。；：！？的要把将对由]{0,30}?" + BODY + "(?=要|牵头|负责|配合|会同|[、和]" + NAME + "{1,14}" + BODY + ")"),
            Pattern.compile("[省市县区镇乡村校院]" + NAME + "{0,10}?" + BODY),
            Pattern.compile("\\p{IsHan}{2,3}(?=同志|书记|局长|市长|县长|区长|镇长|乡长|主任|院长|校长|部长|厅长)"),
            Pattern.compile("(?<=书记|局长|市长|县长|区长|镇长|乡长|主任|院长|校长|部长|厅长|经理|董事长)\\p{IsHan}{2,3}"),
            Pattern.compile("(?<=[\u3000 ])\\p{IsHan}{2,4}$"));

    /** Characters shown around what changed. */
    private static final int AROUND = 10;

    public ChangeList {
        facts = List.copyOf(facts);
        wordings = List.copyOf(wordings);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
    }

    /**
     * A change.
     *
     * @param paragraph 1-based among the paragraphs with words of the new version; of the old one for what is gone
     * @param before words in front of it, for orientation
     * @param old what stood there, may be empty
     * @param changed what stands there now, may be empty
     * @param behind words behind it
     */
    public record Entry(int paragraph, String before, String old, String changed, String behind) {}

    /** The changes from one version to another, paragraph by paragraph. */
    public static ChangeList between(List<String> old, List<String> changed) {
        List<Entry> facts = new ArrayList<>();
        List<Entry> wordings = new ArrayList<>();
        List<Entry> added = new ArrayList<>();
        List<Entry> removed = new ArrayList<>();
        List<Entry> moved = new ArrayList<>();
        for (LineAlignment.Pair pair : LineAlignment.of(old, changed)) {
            if (pair.moved()) {
                moved.add(whole(pair.changed().orElseThrow(), changed, false));
            }
            if (pair.old().isEmpty()) {
                added.add(whole(pair.changed().orElseThrow(), changed, false));
            } else if (pair.changed().isEmpty()) {
                removed.add(whole(pair.old().getAsInt(), old, true));
            } else {
                inParagraph(pair, old, changed, facts, wordings);
            }
        }
        return new ChangeList(facts, wordings, added, removed, moved);
    }

    private static Entry whole(int at, List<String> lines, boolean gone) {
        String line = lines.get(at);
        return new Entry(at + 1, "", gone ? line : "", gone ? "" : line, "");
    }

    private static void inParagraph(
            LineAlignment.Pair pair, List<String> old, List<String> changed, List<Entry> facts, List<Entry> wordings) {
        String before = old.get(pair.old().orElseThrow());
        int at = pair.changed().orElseThrow();
        String behind = changed.get(at);
        for (TextDiff.Change change : TextDiff.between(before, behind)) {
            String gone = before.substring(change.oldFrom(), change.oldTo());
            String come = behind.substring(change.newFrom(), change.newTo());
            Entry entry = new Entry(
                    at + 1,
                    behind.substring(Math.max(0, change.newFrom() - AROUND), change.newFrom()),
                    gone,
                    come,
                    behind.substring(change.newTo(), Math.min(behind.length(), change.newTo() + AROUND)));
            boolean isFact = isFact(before, change.oldFrom(), change.oldTo())
                    || isFact(behind, change.newFrom(), change.newTo());
            (isFact ? facts : wordings).add(entry);
        }
    }

    /** Whether a change is part of a fact: 八 of 八月底前, 商 of 市商务局. */
    private static boolean isFact(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin > 0 && OF_FIGURE.matcher(text.substring(begin - 1, begin)).matches()) {
            begin--;
        }
        while (end < text.length()
                && OF_FIGURE.matcher(text.substring(end, end + 1)).matches()) {
            end++;
        }
        return FACT.matcher(text.substring(from, to)).find()
                || (from < to && touchesFigure(text, begin, end, from, to))
                || NAMES.stream()
                        .anyMatch(name -> name.matcher(text)
                                .results()
                                .anyMatch(found -> found.start() < Math.max(to, from + 1)
                                        && found.end() > from
                                        && (from < to || found.start() < from)));
    }

    private static boolean touchesFigure(String text, int begin, int end, int from, int to) {
        return FACT.matcher(text.substring(begin, end))
                .results()
                .anyMatch(found -> begin + found.start() < to && begin + found.end() > from);
    }
}
