package qicao.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One text of a file, cleaned.
 *
 * @param path the file as the user named it
 * @param startLine 1-based first line in the file, the title's if there is one
 * @param endLine 1-based last line in the file
 * @param title the title without masks and numbering of the collection
 * @param kind whether it is a speech at all
 * @param duplicateOf for a duplicate: the better copy
 * @param truncated whether its end is missing in the file
 * @param lines the body after the title, in order
 * @param repairs what cleaning changed, in line order
 */
public record Speech(
        String path,
        int startLine,
        int endLine,
        Optional<String> title,
        Kind kind,
        Optional<Reference> duplicateOf,
        boolean truncated,
        List<Line> lines,
        List<Repair> repairs) {

    /** What a text is. */
    public enum Kind {
        SPEECH,
        DUPLICATE,
        /** Not a meeting speech: an internship report, a contest entry, an advert. */
        OTHER;

        /** The name in JSON. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Names another text; sorted by path, then line. */
    public record Reference(String path, int startLine) implements Comparable<Reference> {
        @Override
        public int compareTo(Reference other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : Integer.compare(startLine, other.startLine);
        }
    }

    /** Its name for others. */
    public Reference reference() {
        return new Reference(path, startLine);
    }

    /**
     * Its name among the speeches of many folders and machines: two of one path and line are the same speech only if their texts
     * are. FNV-1a of the text stands behind the path.
     */
    public Reference identity() {
        long hash = 0xCBF29CE484222325L;
        for (Line line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                hash = (hash ^ line.text().charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ '\n') * 0x100000001B3L;
        }
        return new Reference(path + "#" + Long.toHexString(hash), startLine);
    }

    public Speech {
        lines = List.copyOf(lines);
        repairs = List.copyOf(repairs);
    }
}
