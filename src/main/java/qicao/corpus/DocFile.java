package qicao.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word 97–2003 files. Paragraphs with their automatic numbers; deleted text is left out. A .doc that is a newer Word file
 * or a web page under an old name, which office systems like to produce, is read as what it is.
 */
final class DocFile implements FileFormat {
    /** MS-OSHARED 2.2.1.3 (MSONFC): the number formats that Chinese documents use. */
    private static String format(int nfc) {
        return switch (nfc) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 11, 33, 34, 35, 36, 37, 39 -> "chineseCounting";
            case 38 -> "chineseLegalSimplified";
            case 18 -> "decimalEnclosedCircle";
            case 23 -> "bullet";
            case 255 -> "none";
            default -> "decimal";
        };
    }

    @Override
    public List<RawLine> lines(byte[] content) throws UnreadableException {
        if (!OfficeBinary.isOne(content)) {
            return renamed(content);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                throw new UnreadableException("CORPUS-007");
            }
            try (HWPFDocument document = new HWPFDocument(container)) {
                return lines(document.getRange());
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("CORPUS-007");
        } catch (IOException | RuntimeException e) {
            // POI reports damage by whatever exception the damaged bytes lead to.
            throw new UnreadableException("CORPUS-006");
        }
    }

    private static List<RawLine> renamed(byte[] content) throws UnreadableException {
        int i = 0;
        while ((i < content.length && (content[i] & 0xFF) > 0x7F) || (i < content.length && content[i] <= ' ')) {
            i++;
        }
        if (i + 1 < content.length && content[i] == 'P' && content[i + 1] == 'K') {
            return new DocxFile().lines(content);
        }
        if (i < content.length && content[i] == '<') {
            return new HtmlFile().lines(content);
        }
        throw new UnreadableException("CORPUS-006");
    }

    private static List<RawLine> lines(Range range) {
        ListCounters counters = new ListCounters();
        List<RawLine> lines = new ArrayList<>();
        boolean blank = true;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String number = number(paragraph, counters);
            String text = number + text(paragraph);
            if (Spaces.isBlank(text)) {
                blank = true;
                continue;
            }
            int column = 1 - number.length();
            for (String part : text.split("[\\u000B\\n]", -1)) {
                if (!Spaces.isBlank(part)) {
                    RawLine line = RawLine.of(part, i + 1, column, blank);
                    lines.add(paragraph.getFirstLineIndent() > 0 ? line.asIndented() : line);
                    blank = false;
                }
                column += part.length() + 1;
            }
        }
        return lines;
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(run.text());
            }
        }
        return WordExtractor.stripFields(text.toString()).replace('\u0007', '　');
    }

    private static String number(Paragraph paragraph, ListCounters counters) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        if (list == null) {
            return "";
        }
        return counters.next(
                String.valueOf(list.getLsid()),
                level -> new ListCounters.Level(
                        list.getStartAt((char) level),
                        format(list.getNumberFormat((char) level)),
                        template(list.getNumberText((char) level))),
                paragraph.getIlvl());
    }

    /** Word marks the place of a level's number by a character with the level's value. */
    private static String template(String text) {
        StringBuilder template = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            template.append(c < ListCounters.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return template.toString();
    }
}
