package qicao.proofread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qicao.corpus.Line;
import qicao.corpus.Manuscript;
import qicao.corpus.SourceLine;

/**
 * Finds where in the file the characters of cleaned paragraphs stand. Cleaning takes characters away and changes the
 * width of others, so each character of a paragraph is the next of its kind in the file. One walk over the file finds
 * them all.
 */
final class Places {
    /** How far a paragraph may begin behind the one before it: what stands between was taken away. */
    private static final int FARTHEST_START = 2000;
    /** How many characters in a row may have been taken away: a page number, spaces. */
    private static final int FARTHEST_NEXT = 40;
    /** Characters that a paragraph's beginning is recognised by. */
    private static final int RECOGNISED_BY = 6;

    private static final int NOWHERE = -1;
    private static final String MARKS = "。“”—―─━…";
    private static final String FOLDED_MARKS = ".\"\"----.";

    private final IdentityHashMap<Line, List<Stretch>> stretches = new IdentityHashMap<>();
    private final Map<Integer, List<SourceLine>> byNumber = new HashMap<>();

    /** A part of a paragraph that stands on one line of the file. */
    private static final class Stretch {
        /** 0-based offset in the paragraph. */
        private final int from;

        private final SourceLine line;
        /** For each character of the part its offset in the line, {@link #NOWHERE} where cleaning wrote it. */
        private final int[] offsets;

        Stretch(int from, SourceLine line, int[] offsets) {
            this.from = from;
            this.line = line;
            this.offsets = offsets;
        }

        int to() {
            return from + offsets.length;
        }

        Optional<Found> find(Piece piece) {
            if (piece.from() < from || piece.from() >= to() || piece.to() <= piece.from()) {
                return Optional.empty();
            }
            int first = offsets[piece.from() - from];
            int last = offsets[Math.min(piece.to(), to()) - 1 - from];
            return first < 0 || last < first ? Optional.empty() : Optional.of(new Found(line, first, last + 1));
        }
    }

    /** A piece of a line as it stands. */
    record Found(SourceLine line, int from, int to) {}

    /** How far the walk has come in the lines of one number, of which Word files can have several. */
    private static final class Cursor {
        private final List<SourceLine> lines;
        private int line;
        private int offset;

        Cursor(List<SourceLine> lines) {
            this.lines = lines;
        }

        SourceLine current() {
            return lines.get(line);
        }
    }

    Places(Manuscript manuscript) {
        manuscript
                .lines()
                .forEach(line -> byNumber.computeIfAbsent(line.number(), number -> new ArrayList<>())
                        .add(line));
        Map<Integer, Cursor> cursors = new HashMap<>();
        byNumber.forEach((number, lines) -> cursors.put(number, new Cursor(lines)));
        manuscript
                .speeches()
                .forEach(speech -> speech.lines().forEach(line -> stretches.put(line, walk(line, cursors))));
    }

    /** The lines of the file with a number. */
    List<SourceLine> lines(int number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** A piece in the file, as far as it stands on one line; empty where cleaning has changed it too much. */
    Optional<Found> find(Piece piece) {
        List<Stretch> parts = stretches.getOrDefault(piece.line(), List.of());
        int first = 0;
        int last = parts.size() - 1;
        while (first < last) {
            int middle = (first + last) / 2;
            if (piece.from() < parts.get(middle).to()) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return parts.isEmpty() ? Optional.empty() : parts.get(first).find(piece);
    }

    private static List<Stretch> walk(Line line, Map<Integer, Cursor> cursors) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        int number = line.number();
        for (Line.Seam seam : line.seams()) {
            walk(line, from, seam.offset(), cursors.get(number)).ifPresent(found::add);
            from = seam.offset();
            number = seam.number();
        }
        walk(line, from, line.text().length(), cursors.get(number)).ifPresent(found::add);
        return found;
    }

    private static Optional<Stretch> walk(Line line, int from, int to, @Nullable Cursor cursor) {
        if (cursor == null || to <= from) {
            return Optional.empty();
        }
        String text = line.text().substring(from, to);
        start(text, cursor);
        return Optional.of(new Stretch(from, cursor.current(), offsets(text, cursor)));
    }

    /** Moves to where a text begins, if its first characters stand anywhere near. */
    private static void start(String text, Cursor cursor) {
        String head = text.substring(0, Math.min(RECOGNISED_BY, text.length()));
        for (int line = cursor.line; line < cursor.lines.size(); line++) {
            String words = cursor.lines.get(line).text();
            int from = line == cursor.line ? cursor.offset : 0;
            int last = Math.min(words.length() - head.length(), from + FARTHEST_START);
            for (int at = from; at <= last; at++) {
                if (begins(words, at, head)) {
                    cursor.line = line;
                    cursor.offset = at;
                    return;
                }
            }
        }
    }

    private static boolean begins(String words, int at, String head) {
        for (int i = 0; i < head.length(); i++) {
            if (!isSame(words.charAt(at + i), head.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] offsets(String text, Cursor cursor) {
        String words = cursor.current().text();
        int[] offsets = new int[text.length()];
        Arrays.fill(offsets, NOWHERE);
        for (int i = 0; i < offsets.length; i++) {
            int last = Math.min(words.length(), cursor.offset + FARTHEST_NEXT);
            int at = cursor.offset;
            while (at < last && !isSame(words.charAt(at), text.charAt(i))) {
                at++;
            }
            if (at < last) {
                offsets[i] = at;
                cursor.offset = at + 1;
            }
        }
        return offsets;
    }

    private static boolean isSame(char found, char cleaned) {
        return found == cleaned || folded(found) == folded(cleaned);
    }

    /** The same for marks and letters that differ in width only. */
    private static char folded(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        int mark = MARKS.indexOf(c);
        return mark < 0 ? c : FOLDED_MARKS.charAt(mark);
    }
}
