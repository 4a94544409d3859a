package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * White space that says nothing: marks of no width, spaces between Han characters. In a text without line breaks an
 * indent inside a line is all that is left of a paragraph break, and becomes one again.
 */
final class SpaceRule implements CleaningRule {
    /** Shorter lines are names and titles, where wide spaces are layout: 市长　张　三. */
    private static final int FLATTENED = 200;
    /** From this length on a line is running text, where a space between Han characters is residue. */
    private static final int RUNNING = 20;
    /** Several posts and a name are longer, and the space is all that tells them apart. */
    private static final Pattern BYLINE = Pattern.compile(
            "[^，。；：！？]{2,60}(?:[\\p{IsHan}&&[^成增生]]长|书记|主任|主席|经理|委员)[\\s\u3000]+\\p{IsHan}{2,4}[\\s\u3000]*");

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        for (RawLine line : lines) {
            if (!containsSpace(line.text())) {
                cleaned.add(line);
                continue;
            }
            List<String> paragraphs = line.text().length() < FLATTENED ? List.of(line.text()) : atIndents(line.text());
            if (paragraphs.size() > 1) {
                log.changed(line, Repair.Kind.SPLIT_PARAGRAPHS, paragraphs.get(0));
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                String text = spaced(paragraphs.get(i));
                if (paragraphs.size() == 1 && !text.equals(line.text())) {
                    log.changed(line, Repair.Kind.SPACES, text);
                }
                if (!text.isEmpty()) {
                    RawLine paragraph = line.withText(text);
                    cleaned.add(
                            i == 0
                                    ? paragraph
                                    : new RawLine(
                                            text,
                                            line.number(),
                                            RawLine.Gap.BLANK,
                                            true,
                                            false,
                                            line.begins(),
                                            List.of(),
                                            line.column()));
                }
            }
        }
        return cleaned;
    }

    private static boolean containsSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Spaces.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> atIndents(String text) {
        List<String> paragraphs = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int spaces = i;
            while (spaces < text.length() && Spaces.isSpace(text.charAt(spaces))) {
                spaces++;
            }
            if (spaces - i >= 2) {
                add(paragraphs, text.substring(start, i));
                start = spaces;
            }
            i = Math.max(spaces, i + 1);
        }
        add(paragraphs, text.substring(start));
        return paragraphs;
    }

    private static void add(List<String> paragraphs, String text) {
        if (!Spaces.isBlank(text)) {
            paragraphs.add(text);
        }
    }

    /** Drops spaces beside Han characters in running text, makes any other run of spaces one. */
    private static String spaced(String text) {
        boolean running = text.length() >= RUNNING
                && !(text.length() < FLATTENED && BYLINE.matcher(text).matches());
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Spaces.isInvisible(c)) {
                continue;
            }
            if (Spaces.isSpace(c)) {
                pending = true;
                continue;
            }
            if (pending && !out.isEmpty()) {
                boolean beside = wide(c) || wide(out.charAt(out.length() - 1));
                if (!running || !beside) {
                    out.append(' ');
                }
            }
            pending = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean wide(char c) {
        return Shapes.isHan(c)
                || (c >= '\u3001' && c <= '\u303F')
                || (c >= '\uFF01' && c <= '\uFF60')
                || c == '“'
                || c == '”';
    }
}
