package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qicao.draft.Origin;
import qicao.draft.Point;
import qicao.draft.Run;

/**
 * One paragraph in the making. Pieces are joined so that punctuation meets well: the writer's end marks give way to the
 * sentence around them (a 内容 that ends with 。 before ；), and nothing is doubled or left hanging. What lies between the
 * ends of a piece is never touched.
 */
final class RunningText {
    private static final String PAUSES = "、，；：";
    private static final String STOPS = "。！？";
    private static final String CLOSERS = "”’）》】〉";

    /** What writers type for ，；：！？ behind a value. */
    private static final String HALF_WIDTH = ",;:!?";

    private static final String FULL_WIDTH = "，；：！？";

    private final List<Run> runs = new ArrayList<>();
    private Run.Emphasis emphasis = Run.Emphasis.PLAIN;
    private final StringBuilder text = new StringBuilder();

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The text so far. */
    CharSequence text() {
        return text;
    }

    /** The run that was added last; null if there is none. */
    @Nullable
    Run last() {
        return runs.isEmpty() ? null : runs.get(runs.size() - 1);
    }

    /** How pieces that follow are set off. */
    void emphasis(Run.Emphasis next) {
        emphasis = next;
    }

    /** Adds a line; the caller has split pieces at line breaks. */
    void append(String line, Origin origin) {
        append(line, origin, Optional.empty());
    }

    /** Adds a line that was chosen at a point. */
    void append(String line, Origin origin, Optional<Point> point) {
        String fitted = fit(line, origin);
        if (fitted.isEmpty()) {
            return;
        }
        runs.add(new Run(fitted, emphasis, origin, point));
        text.append(fitted);
    }

    /** Closes the sentence: a pause becomes 。, a missing end mark is added. */
    void endSentence(Origin origin) {
        if (!text.isEmpty() && !ended()) {
            append("。", origin);
        }
    }

    /** Whether it ends in a colon of ours: what it points to begins the next paragraph. */
    boolean pointsOn() {
        Run last = last();
        return last != null && last.text().endsWith("：") && !(last.origin() instanceof Origin.Written);
    }

    /** Whether the text ends a sentence; ending inside closing quotes or brackets counts. */
    boolean ended() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && (isStop(mark(end - 1)) || mark(end - 1) == '…');
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }

    private String fit(String line, Origin origin) {
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        if (!isPause(first) && !isStop(first)) {
            return line;
        }
        boolean written = origin instanceof Origin.Written;
        if (text.isEmpty()) {
            return fit(line.substring(1), origin);
        }
        char last = mark(text.length() - 1);
        if (!isPause(last) && !isStop(last)) {
            // “……。”。 would end the sentence twice.
            return isStop(first) && ended() ? fit(line.substring(1), origin) : line;
        }
        if (!written && yields(last, first)) {
            dropLast();
            return fit(line, origin);
        }
        return fit(line.substring(1), origin);
    }

    /** Whether {@code last} makes room for {@code next}, which is the template's. */
    private boolean yields(char last, char next) {
        Origin lastOrigin = runs.get(runs.size() - 1).origin();
        if (DraftSink.isNumbering(lastOrigin)) {
            // The mark of 第一， belongs to the marker.
            return false;
        }
        boolean lastIsWritten = lastOrigin instanceof Origin.Written;
        if (isStop(last)) {
            return lastIsWritten && last == '。' && next != '。';
        }
        return isStop(next) || next == '；' || lastIsWritten;
    }

    private void dropLast() {
        int index = runs.size() - 1;
        Run run = runs.get(index);
        String shorter = run.text().substring(0, run.text().length() - 1);
        text.setLength(text.length() - 1);
        if (shorter.isEmpty()) {
            runs.remove(index);
        } else {
            runs.set(index, run.with(shorter));
        }
    }

    /** The character at a place of the text; a half-width mark counts as its full-width one. */
    private char mark(int at) {
        char c = text.charAt(at);
        int half = HALF_WIDTH.indexOf(c);
        return half < 0 ? c : FULL_WIDTH.charAt(half);
    }

    private static boolean isPause(char c) {
        return PAUSES.indexOf(c) >= 0;
    }

    private static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }
}
