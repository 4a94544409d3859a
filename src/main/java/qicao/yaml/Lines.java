package qicao.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import qicao.diagnostic.Place;

/** A text by its lines. Breaks are LF, CR LF and CR, as editors count them; SnakeYAML also counts U+0085, U+2028 and U+2029. */
final class Lines {
    private final String source;
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private int lastIndex;
    private int lastOffset;

    Lines(String source, String text) {
        this.source = source;
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                starts.add(i + 1);
            }
        }
    }

    int count() {
        return starts.size();
    }

    /** A line without its break; empty beyond the end. */
    String line(int index) {
        if (index < 0 || index >= starts.size()) {
            return "";
        }
        int start = starts.get(index);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    Place place(Mark mark) {
        return placeAt(offset(mark));
    }

    /** 0-based. */
    int lineOf(Mark mark) {
        return lineAt(offset(mark));
    }

    /** 0-based, in UTF-16 units. */
    int offsetInLine(Mark mark) {
        return offset(mark) - starts.get(lineOf(mark));
    }

    /** The offset into the text. Marks come nearly in order, so walking from the last one takes linear time in all. */
    int offset(Mark mark) {
        lastOffset = text.offsetByCodePoints(lastOffset, mark.getIndex() - lastIndex);
        lastIndex = mark.getIndex();
        return lastOffset;
    }

    /** Both 0-based. */
    Place place(int line, int column) {
        return new Place(source, line + 1, column + 1);
    }

    /** The place of an offset into the text. */
    Place placeAt(int offset) {
        int line = lineAt(offset);
        return place(line, offset - starts.get(line));
    }

    private int lineAt(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    Place end() {
        return placeAt(text.length());
    }
}
