package qicao.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Knows files by their first bytes, because office systems and their users give any of them the name .doc or .docx. */
final class Signature {
    /** Enough to see past a mark, white space and comments. */
    private static final int HEAD = 2048;

    private Signature() {}

    /**
     * Refuses by its name what holds text that we cannot read, whatever the file is called.
     *
     * @throws UnreadableException CORPUS-012 with the name of the format
     */
    static void refuseOthers(byte[] content) throws UnreadableException {
        String head = head(content);
        String text = head.stripLeading();
        // The header of a PDF may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024 && !text.startsWith("<")) {
            throw new UnreadableException("CORPUS-012", "PDF");
        }
        if (text.startsWith("{\\rtf")) {
            throw new UnreadableException("CORPUS-012", "RTF");
        }
        if (text.startsWith("<")) {
            refuseXml(text);
        }
        refusePictures(content, head);
        refuseArchives(head);
    }

    private static void refuseXml(String text) throws UnreadableException {
        if (text.contains("<w:wordDocument")
                || text.contains("progid=\"Word.Document\"")
                || text.contains("<pkg:package")) {
            throw new UnreadableException("CORPUS-012", "Word XML");
        }
        if (text.contains("<office:document")) {
            throw new UnreadableException("CORPUS-012", "OpenDocument XML");
        }
    }

    private static void refusePictures(byte[] content, String head) throws UnreadableException {
        boolean picture = head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("BM")
                        && content.length > 14
                        && content[6] == 0
                        && content[7] == 0
                        && content[8] == 0);
        if (picture) {
            throw new UnreadableException("CORPUS-013");
        }
    }

    private static void refuseArchives(String head) throws UnreadableException {
        if (head.startsWith("Rar!\u001A")) {
            throw new UnreadableException("CORPUS-012", "RAR");
        }
        if (head.startsWith("7z\u00BC\u00AF'\u001C")) {
            throw new UnreadableException("CORPUS-012", "7z");
        }
    }

    /**
     * Refuses the zip packages of other programs by their name.
     *
     * @param parts the names of all parts
     */
    static void refuseOtherPackages(Set<String> parts) throws UnreadableException {
        if (holds(parts, "xl/")) {
            throw new UnreadableException("CORPUS-012", "Excel");
        }
        if (holds(parts, "ppt/")) {
            throw new UnreadableException("CORPUS-012", "PowerPoint");
        }
        if (parts.contains("OFD.xml")) {
            throw new UnreadableException("CORPUS-012", "OFD");
        }
        if (parts.contains("mimetype") && parts.contains("content.xml")) {
            throw new UnreadableException("CORPUS-012", "OpenDocument");
        }
    }

    private static boolean holds(Set<String> parts, String folder) {
        return parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith(folder));
    }

    static boolean isZip(byte[] content) {
        return head(content).stripLeading().startsWith("PK");
    }

    /** Whether it begins as a web page does. */
    static boolean isMarkup(byte[] content) {
        return head(content).stripLeading().startsWith("<");
    }

    /** Whether it is a web page saved in one file (RFC 2557). */
    static boolean isMime(byte[] content) {
        String head = head(content).stripLeading().toLowerCase(Locale.ROOT);
        return head.contains("mime-version:") && head.contains("content-type:") && !head.startsWith("<");
    }

    /** The first bytes, one character each, without the mark of UTF-8. */
    private static String head(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    }
}
