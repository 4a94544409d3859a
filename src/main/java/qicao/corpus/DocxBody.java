package qicao.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks document.xml. Paragraphs count from 1 in document order, those of tables included; the ones inside a text box
 * have the number of the paragraph it is anchored in. Skipped are deleted and moved-away text, hidden text, field codes
 * and tables of contents. Each cell of a table is a paragraph or more.
 */
final class DocxBody {
    private static final Set<String> SKIPPED = Set.of(
            "moveFrom",
            "delText",
            "delInstrText",
            "rubyPr",
            "rt",
            "sectPr",
            "tblPr",
            "tblGrid",
            // What was before a tracked change.
            "pPrChange",
            "rPrChange",
            "numberingChange");
    /** Deeper nesting is no document. */
    private static final int DEEPEST = 60;

    private final DocxNumbering numbering;
    private final EmbeddedFiles embedded;
    private final List<RawLine> lines = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    /** For each choice between renderings that is open: how many texts there were before it. */
    private final Deque<Integer> choices = new ArrayDeque<>();
    /** Runs of text so far, shown or not. */
    private int texts;

    private int count;
    /** Cells that are open, one inside the other. */
    private int cells;

    /** Whether nothing of the row that was begun last has been read. */
    private boolean row;

    /** The paragraph of the first picture, 0 while there is none. */
    private int firstPicture;
    /** For each drawing that is open: how many texts there were before it. */
    private final Deque<Integer> drawn = new ArrayDeque<>();

    private boolean blank = true;
    private String carried = "";

    /** A paragraph that is being read. */
    private static final class Paragraph {
        final int number;
        final StringBuilder text = new StringBuilder();
        String style = "";
        String list = "";
        int level = -1;
        boolean indented;
        boolean markDeleted;
        boolean inRun;
        boolean hidden;

        /** What its next line begins. */
        RawLine.Begins unit;

        Paragraph(int number, RawLine.Begins unit) {
            this.number = number;
            this.unit = unit;
        }
    }

    DocxBody(DocxNumbering numbering, EmbeddedFiles embedded) {
        this.numbering = numbering;
        this.embedded = embedded;
    }

    FileText read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        if (lines.isEmpty() && firstPicture > 0) {
            throw new UnreadableException("CORPUS-013");
        }
        if (firstPicture > 0) {
            unread.add(Unread.hint("CORPUS-016", firstPicture));
        }
        return new FileText(lines, unread);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        Paragraph paragraph = open.peek();
        if (SKIPPED.contains(name)) {
            DocxFile.skip(xml);
        } else if (name.equals("p")) {
            if (open.size() > DEEPEST) {
                throw new XMLStreamException("nested too deeply");
            }
            open.push(new Paragraph(
                    paragraph == null ? ++count : paragraph.number,
                    cells > 0 ? RawLine.Begins.CELL : RawLine.Begins.PARAGRAPH));
        } else if (name.equals("tr")) {
            row = true;
        } else if (name.equals("tc")) {
            cells++;
        } else if (name.equals("altChunk")) {
            embed(DocxFile.attribute(xml, "id"));
        } else if (!chooses(xml, name) && paragraph != null) {
            inside(xml, name, paragraph);
        }
    }

    /**
     * Of the renderings of one thing the first that holds text is read (ECMA-376 part 3): a text box has a copy for old
     * readers, and a rare sign, or a shape that we do not know, is text only in its fallback.
     */
    private boolean chooses(XMLStreamReader xml, String name) throws XMLStreamException {
        if (name.equals("AlternateContent")) {
            choices.push(texts);
            return true;
        }
        if (!choices.isEmpty() && (name.equals("Choice") || name.equals("Fallback"))) {
            if (texts > choices.peek()) {
                DocxFile.skip(xml);
            }
            return true;
        }
        return false;
    }

    private void inside(XMLStreamReader xml, String name, Paragraph paragraph) throws XMLStreamException {
        String value = DocxFile.value(xml);
        switch (name) {
            case "del" -> {
                // Inside a paragraph's properties it says that the paragraph mark is deleted, elsewhere it holds text.
                paragraph.markDeleted |= !paragraph.inRun && paragraph.text.isEmpty();
                DocxFile.skip(xml);
            }
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.level = DocxFile.integer(value, 0);
            case "ind" -> paragraph.indented |= positive(xml, "firstLine") || positive(xml, "firstLineChars");
            case "r" -> {
                paragraph.inRun = true;
                paragraph.hidden = false;
            }
            case "vanish" -> paragraph.hidden |= paragraph.inRun && DocxFile.isOn(value, true);
            case "fldChar" -> field(DocxFile.attribute(xml, "fldCharType"));
            case "instrText" -> {
                boolean contents = xml.getElementText().strip().startsWith("TOC");
                if (contents && !fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "t" -> append(paragraph, xml.getElementText());
            case "sym" ->
                append(paragraph, SymbolFonts.text(DocxFile.attribute(xml, "font"), DocxFile.attribute(xml, "char")));
            case "tab", "ptab" -> append(paragraph, paragraph.inRun ? " " : "");
            case "noBreakHyphen" -> append(paragraph, "-");
            case "br" -> append(paragraph, DocxFile.attribute(xml, "type").equals("page") ? "" : "\n");
            case "cr" -> append(paragraph, "\n");
            case "drawing", "pict", "object" -> drawn.push(texts);
            default -> {}
        }
    }

    private void append(Paragraph paragraph, String text) {
        texts += text.isBlank() ? 0 : 1;
        if (!paragraph.hidden && !fields.contains(true)) {
            paragraph.text.append(text);
        }
    }

    private void field(String type) {
        if (type.equals("begin")) {
            fields.push(false);
        } else if (type.equals("end") && !fields.isEmpty()) {
            fields.pop();
        }
    }

    private void end(String name) {
        Paragraph paragraph = open.peek();
        switch (name) {
            case "tc" -> cells--;
            case "AlternateContent" -> choices.poll();
            case "drawing", "pict", "object" -> {
                // A text box is drawn too; only what holds no text is a picture.
                Integer before = drawn.poll();
                if (before != null && texts == before && paragraph != null && firstPicture == 0) {
                    firstPicture = paragraph.number;
                }
            }
            case "r" -> {
                if (paragraph != null) {
                    paragraph.inRun = false;
                    paragraph.hidden = false;
                }
            }
            case "p" -> {
                if (paragraph != null) {
                    finish(open.pop());
                }
            }
            default -> {}
        }
    }

    private void finish(Paragraph paragraph) {
        if (paragraph.markDeleted) {
            carried += paragraph.text;
            return;
        }
        String style = numbering.styleName(paragraph.style);
        String number = separated(numbering.number(paragraph.style, paragraph.list, paragraph.level));
        String text = number + carried + paragraph.text;
        int start = 1 - number.length() - carried.length();
        carried = "";
        if (style.startsWith("toc ")) {
            return;
        }
        boolean title = style.equals("title");
        int at = 0;
        for (String line : BrokenTitles.healed(text, title, lines.isEmpty())) {
            // A healed title is not there as it stands; what follows it is.
            at = Math.max(text.indexOf(line, at), at);
            emit(line, paragraph, title, start + at);
            at += line.length() + 1;
        }
    }

    /** Word sets a number off from the text by a tab; 1.1 before 2026 would be another number without it. */
    static String separated(String number) {
        boolean open = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return open ? number + " " : number;
    }

    /** Adds a line, unless it is blank. */
    private void emit(String text, Paragraph paragraph, boolean title, int column) {
        if (Spaces.isBlank(text)) {
            blank = true;
            return;
        }
        boolean first = row && paragraph.unit == RawLine.Begins.CELL;
        row &= !first;
        RawLine line = RawLine.of(text, paragraph.number, column, blank)
                .beginning(first ? RawLine.Begins.ROW : paragraph.unit);
        paragraph.unit = RawLine.Begins.LINE;
        line = paragraph.indented ? line.asIndented() : line;
        lines.add(title ? line.asTitle() : line);
        blank = false;
    }

    /** The lines of an embedded file stand between two paragraphs of this one and have no place of their own. */
    private void embed(String id) {
        int before = Math.max(1, count);
        Optional<FileText> text = embedded.text(id);
        if (text.isEmpty()) {
            unread.add(Unread.warning("CORPUS-014", before));
            return;
        }
        for (RawLine line : text.get().lines()) {
            lines.add(line.at(before).beginning(RawLine.Begins.PARAGRAPH));
        }
        texts += text.get().lines().size();
        blank = true;
        text.get().unread().forEach(part -> unread.add(part.at(before)));
    }

    private static boolean positive(XMLStreamReader xml, String name) {
        return DocxFile.integer(DocxFile.attribute(xml, name), 0) > 0;
    }
}
