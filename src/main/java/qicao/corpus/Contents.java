package qicao.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of contents before a text: short lines one after the other, with or without 目录 above and page numbers behind,
 * which come again later in the same order with text between them. A list that comes twice has no text between its points.
 */
final class Contents implements CleaningRule {
    private static final Pattern NAME = Pattern.compile("[【\\[]?目[\\s　]*[录次][】\\]：:]?");
    /** ……3, a leader and a page number behind an entry. */
    private static final Pattern PAGE = Pattern.compile("[\\s.．。·…—-]+\\d{1,3}$");

    private static final int LONGEST_ENTRY = 60;
    private static final int SHORTEST_ENTRY = 4;
    private static final int MOST_ENTRIES = 200;
    /** Later lines with the same first letters that are looked at; keeps the search linear. */
    private static final int MOST_ALIKE = 50;
    /** So many entries without a name above are a table of contents. */
    private static final int FEWEST = 3;

    private static final int FEWEST_NAMED = 2;
    /** Some headings are worded otherwise in the table, or are lost in the text. */
    private static final double FOUND = 0.6;

    private final boolean onlyCertain;

    /** Whether only a table goes that is named or shows its pages; a speaker may well list his points before he makes them. */
    Contents(boolean onlyCertain) {
        this.onlyCertain = onlyCertain;
    }

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        Later later = null;
        int i = 0;
        while (i < lines.size()) {
            boolean named = NAME.matcher(lines.get(i).text()).matches();
            int first = named ? i + 1 : i;
            int end = entriesEnd(lines, first, named);
            boolean certain = named
                    || !onlyCertain
                    || (first < end && PAGE.matcher(lines.get(first).text()).find());
            if (certain && end - first >= (named ? FEWEST_NAMED : FEWEST)) {
                later = later == null ? new Later(lines) : later;
                if (later.repeats(first, end)) {
                    lines.subList(i, end).forEach(line -> log.removed(line, Repair.Kind.CONTENTS));
                    i = end;
                    continue;
                }
            }
            int next = Math.max(i + 1, end);
            cleaned.addAll(lines.subList(i, next));
            i = next;
        }
        return cleaned;
    }

    /** The end of the entries that begin at a line: where the first of them comes again, the text itself begins. */
    private static int entriesEnd(List<RawLine> lines, int first, boolean named) {
        int end = first;
        while (end < lines.size()
                && end - first < MOST_ENTRIES
                && isEntry(lines.get(end).text(), named)
                && (end == first
                        || !entry(lines.get(end).text())
                                .equals(entry(lines.get(first).text())))) {
            end++;
        }
        return end;
    }

    private static boolean isEntry(String text, boolean named) {
        if (text.length() > LONGEST_ENTRY || Titles.isPiece(text)) {
            return false;
        }
        boolean paged = PAGE.matcher(text).find();
        return paged || (!Shapes.endsClosed(text) && (named || Shapes.startsWithHeadingMarker(text)));
    }

    /** The letters of an entry, without its page. */
    private static String entry(String text) {
        return letters(text.length() > LONGEST_ENTRY ? text : PAGE.matcher(text).replaceFirst(""));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(Math.min(text.length(), LONGEST_ENTRY));
        for (int i = 0; i < text.length() && letters.length() < LONGEST_ENTRY; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Finds lines that begin as an entry does. */
    private static final class Later {
        private final List<String> texts;
        private final Map<String, List<Integer>> byStart = new HashMap<>();

        Later(List<RawLine> lines) {
            texts = lines.stream().map(line -> entry(line.text())).toList();
            for (int i = 0; i < texts.size(); i++) {
                byStart.computeIfAbsent(start(texts.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }

        /** Whether most of the lines from {@code first} to {@code end} come again, in order and with text between. */
        boolean repeats(int first, int end) {
            int found = 0;
            int last = end - 1;
            int apart = 0;
            for (int i = first; i < end; i++) {
                int at = next(texts.get(i), last);
                if (at >= 0) {
                    apart += found > 0 && at > last + 1 ? 1 : 0;
                    found++;
                    last = at;
                }
            }
            return found >= FEWEST_NAMED && found >= (end - first) * FOUND && apart * 2 >= found - 1;
        }

        private int next(String entry, int after) {
            if (entry.length() < SHORTEST_ENTRY) {
                return -1;
            }
            List<Integer> alike = byStart.getOrDefault(start(entry), List.of());
            int found = Collections.binarySearch(alike, after + 1);
            int from = found < 0 ? -found - 1 : found;
            return alike.subList(from, Math.min(alike.size(), from + MOST_ALIKE)).stream()
                    .filter(at -> texts.get(at).startsWith(entry))
                    .findFirst()
                    .orElse(-1);
        }

        private static String start(String text) {
            return text.substring(0, Math.min(SHORTEST_ENTRY, text.length()));
        }
    }
}
