package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.fillin.Edit;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.FillInFile;
import qicao.fillin.Sequence;
import qicao.fillin.Value;
import qicao.fillin.ValuePath;

/**
 * Empties what was last year's in a fill-in whose facts stand under their keys: figures, dates, deadlines and who spoke before.
 *
 * @param file the fill-in without them
 * @param emptied what stood there, in the order of the fill-in
 */
public record BlankFacts(FillInFile file, List<Emptied> emptied) {
    /** A value that is a figure or a date is emptied whole. */
    private static final Pattern WHOLE = Pattern.compile(".*(?:数值|变化|位次|进度|差|时限|日期|时间)(?:\\[\\d+])?");

    private static final Pattern SPEAKER = Pattern.compile("议程\\.此前\\[\\d+]\\.人");
    private static final String SPEAKER_HOLE = "【待补：此前发言的人】";
    private static final String MEETING = "会议.名称";
    /** What says how the draft is made, and no fact. */
    private static final Set<String> SETTINGS = Set.of("会议类型", "文风", "结构", "定句");

    public BlankFacts {
        emptied = List.copyOf(emptied);
    }

    /** Empties a fill-in. */
    public static BlankFacts of(FillInFile file, FillIn fillIn) {
        List<Fact> facts = new ArrayList<>();
        add(fillIn.root(), facts);
        FillInFile blank = file;
        List<Emptied> emptied = new ArrayList<>();
        for (Fact fact : facts) {
            ValuePath path = ValuePath.ofValue(fact.path());
            List<Emptied> own = new ArrayList<>();
            String text = emptied(fact.text(), path, own);
            if (!text.equals(fact.text())) {
                blank = blank.edited(new Edit.Put(path, text));
                emptied.addAll(own);
            }
        }
        return new BlankFacts(blank, emptied);
    }

    private static void add(Value value, List<Fact> facts) {
        if (value instanceof Fact fact) {
            if (SETTINGS.stream().noneMatch(fact.path()::startsWith)) {
                facts.add(fact);
            }
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> add(item, facts));
        } else if (value instanceof Entry entry) {
            entry.values().values().forEach(below -> add(below, facts));
        }
    }

    private static String emptied(String text, ValuePath path, List<Emptied> list) {
        String at = path.counted();
        if (SPEAKER.matcher(at).matches()) {
            list.add(new Emptied(at, text, at + "〔" + text + "〕", 0));
            return SPEAKER_HOLE;
        }
        String blank = at.equals(MEETING)
                ? Blanks.ofMeeting(text)
                : Blanks.of(text, (old, where) -> list.add(new Emptied(at, old, where, 0)));
        boolean whole = !blank.equals(text) && (WHOLE.matcher(at).matches() || at.equals(MEETING));
        if (whole) {
            list.clear();
            list.add(new Emptied(at, text, at + "〔" + text + "〕", 0));
        }
        return whole && !at.equals(MEETING) ? "" : blank;
    }
}
