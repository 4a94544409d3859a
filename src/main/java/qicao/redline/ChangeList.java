package qicao.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import qicao.align.LineAlignment;
import qicao.align.TextDiff;

/**
 * What changed between two versions, for those who must know: facts first (口径).
 *
 * @param facts changed words that hold a figure, a date or a time
 * @param wordings other changed words
 * @param added paragraphs that are new
 * @param removed paragraphs that are gone
 * @param moved paragraphs that stand elsewhere
 */
public record ChangeList(
        List<Entry> facts, List<Entry> wordings, List<Entry> added, List<Entry> removed, List<Entry> moved) {
    private static final Pattern FACT = Pattern.compile("\\d|[零〇一二三四五六七八九十百千万亿]+[个年月日号时%％成倍项条户人家吨亩元]|[上中下]旬|年底|月底");
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
            boolean isFact = FACT.matcher(gone).find() || FACT.matcher(come).find();
            (isFact ? facts : wordings).add(entry);
        }
    }
}
