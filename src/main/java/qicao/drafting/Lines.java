package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import qicao.draft.Run;

/** Titles and headings: lines without end mark. */
final class Lines {
    /** Half-width ones too: writers type them. */
    private static final String END_MARKS = "。；，、：,;:";

    private Lines() {}

    /** The runs without a full stop or pause behind the last. */
    static List<Run> withoutEndMark(List<Run> runs) {
        List<Run> trimmed = new ArrayList<>(runs);
        while (!trimmed.isEmpty()) {
            Run last = trimmed.remove(trimmed.size() - 1);
            String text = last.text();
            int end = text.length();
            while (end > 0 && END_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0) {
                trimmed.add(last.with(text.substring(0, end)));
                break;
            }
        }
        return trimmed;
    }
}
