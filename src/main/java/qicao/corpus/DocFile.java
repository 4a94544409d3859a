package qicao.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word 97–2003 files. Paragraphs with their automatic numbers; deleted text is left out. A .doc that is a newer Word file
 * or a web page under an old name, which office systems like to produce, is read as what it is.
 */
final class DocFile implements FileFormat {
    private static final String PICTURES = "CORPUS-016";

    /** MS-OSHARED 2.2.1.3 (MSONFC): the number formats that Chinese documents use. */
    private static String format(int nfc) {
        return switch (nfc) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 36 -> "ideographDigital";
            case 11, 33, 35, 37, 39 -> "chineseCounting";
            case 14, 19 -> "decimalFullWidth";
            case 16, 34, 38 -> "chineseLegalSimplified";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 29 -> "ideographEnclosedCircle";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 255 -> "none";
            default -> "decimal";
        };
    }

    @Override
    public FileText text(byte[] content) throws UnreadableException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            refuseOthers(container.getRoot());
            try (HWPFDocument document = new HWPFDocument(container)) {
                return text(document);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("CORPUS-007");
        } catch (OldFileFormatException e) {
            throw new UnreadableException("CORPUS-012", "Word 6/95");
        } catch (IOException | RuntimeException e) {
            // POI reports damage by whatever exception the damaged bytes lead to.
            throw new UnreadableException("CORPUS-006");
        }
    }

    /** The same container holds the files of other programs. */
    private static void refuseOthers(DirectoryEntry root) throws UnreadableException {
        if (root.hasEntry("EncryptedPackage")) {
            throw new UnreadableException("CORPUS-007");
        }
        if (root.hasEntry("WordDocument")) {
            return;
        }
        if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            throw new UnreadableException("CORPUS-012", "Excel");
        }
        if (root.hasEntry("PowerPoint Document")) {
            throw new UnreadableException("CORPUS-012", "PowerPoint");
        }
    }

    private static FileText text(HWPFDocument document) throws UnreadableException {
        List<RawLine> lines = lines(document);
        List<Unread> unread = new ArrayList<>();
        try {
            addUnread(document, unread);
        } catch (RuntimeException e) {
            // The text is whole; what is damaged is beside it.
            unread.add(Unread.warning("CORPUS-015", 0));
        }
        if (lines.isEmpty() && unread.stream().anyMatch(part -> part.code().equals(PICTURES))) {
            throw new UnreadableException("CORPUS-013");
        }
        return new FileText(lines, unread);
    }

    private static void addUnread(HWPFDocument document, List<Unread> unread) {
        boolean boxes = !Spaces.isBlank(text(document.getMainTextboxRange()));
        // A text box is drawn too.
        boolean drawn = !document.getOfficeDrawingsMain().getOfficeDrawings().isEmpty() && !boxes;
        if (boxes) {
            unread.add(Unread.warning("CORPUS-020", 0));
        }
        if (drawn || !document.getPicturesTable().getAllPictures().isEmpty()) {
            unread.add(Unread.hint(PICTURES, 0));
        }
        if (!Spaces.isBlank(text(document.getFootnoteRange())) || !Spaces.isBlank(text(document.getEndnoteRange()))) {
            unread.add(Unread.hint("CORPUS-017", 0));
        }
        if (Margins.isText(text(document.getHeaderStoryRange()))) {
            unread.add(Unread.hint("CORPUS-018", 0));
        }
    }

    private static String text(Range range) {
        return WordExtractor.stripFields(range.text());
    }

    private static List<RawLine> lines(HWPFDocument document) {
        Range range = document.getRange();
        Optional<ListTables> lists = lists(document);
        ListCounters counters = new ListCounters();
        List<RawLine> lines = new ArrayList<>();
        boolean blank = true;
        boolean row = true;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String number = lists.isPresent() && paragraph.isInList()
                    ? DocxBody.separated(number(
                            paragraph,
                            new HWPFList(document.getStyleSheet(), lists.get(), paragraph.getIlfo()),
                            counters))
                    : "";
            String text = number + text(paragraph);
            row |= paragraph.isTableRowEnd() || !paragraph.isInTable();
            if (Spaces.isBlank(text)) {
                blank = true;
                continue;
            }
            int column = 1 - number.length();
            RawLine.Begins cell = row ? RawLine.Begins.ROW : RawLine.Begins.CELL;
            RawLine.Begins begins = paragraph.isInTable() ? cell : RawLine.Begins.PARAGRAPH;
            row &= !paragraph.isInTable();
            for (String part : text.split("[\\u000B\\n]", -1)) {
                if (!Spaces.isBlank(part)) {
                    RawLine line = RawLine.of(part, i + 1, column, blank).beginning(begins);
                    lines.add(paragraph.getFirstLineIndent() > 0 ? line.asIndented() : line);
                    blank = false;
                    begins = RawLine.Begins.LINE;
                }
                column += part.length() + 1;
            }
        }
        return lines;
    }

    /**
     * The lists of a file. WPS puts them first into the table stream, where POI takes the offset 0 for none; only a length
     * of 0 says that there are none (MS-DOC 2.5.6, fcPlfLst and lcbPlfLst).
     */
    private static Optional<ListTables> lists(HWPFDocument document) {
        FileInformationBlock fib = document.getFileInformationBlock();
        if (document.getListTables() != null) {
            return Optional.of(document.getListTables());
        }
        if (fib.getLcbPlfLfo() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                new ListTables(document.getTableStream(), fib.getFcPlfLst(), fib.getFcPlfLfo(), fib.getLcbPlfLfo()));
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

    private static String number(Paragraph paragraph, HWPFList list, ListCounters counters) {
        int level = paragraph.getIlvl();
        boolean restarts = list.getLFOData() != null
                && Arrays.stream(list.getLFOData().getRgLfoLvl())
                        .anyMatch(override -> override.isStartAt() && override.getLevelNum() == level);
        return counters.next(
                String.valueOf(list.getLsid()),
                restarts ? paragraph.getIlfo() + "/" + level : "",
                at -> new ListCounters.Level(
                        list.getStartAt((char) at),
                        format(list.getNumberFormat((char) at)),
                        template(list.getNumberText((char) at))),
                level);
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
