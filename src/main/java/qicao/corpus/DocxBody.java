package qicao.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks document.xml. Paragraphs count from 1 in document order, those of tables included; the ones inside a text box
 * have the number of the paragraph it is anchored in. Skipped are deleted and moved-away text, hidden text, field codes,
 * tables of contents, and the fallback copy that text boxes have for old readers.
 */
final class DocxBody {
    private static final Set<String> SKIPPED =
            Set.of("Fallback", "moveFrom", "delText", "delInstrText", "rubyPr", "rt", "sectPr", "tblPr", "tblGrid");
    /** Deeper nesting is no document. */
    private static final int DEEPEST = 60;

    private final DocxNumbering numbering;
    private final List<RawLine> lines = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private int count;
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

        Paragraph(int number) {
            this.number = number;
        }
    }

    DocxBody(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    List<RawLine> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return lines;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        Paragraph paragraph = open.peek();
        if (SKIPPED.contains(name)) {
            skip(xml);
        } else if (name.equals("p")) {
            if (open.size() > DEEPEST) {
                throw new XMLStreamException("nested too deeply");
            }
            open.push(new Paragraph(paragraph == null ? ++count : paragraph.number));
        } else if (name.equals("tr")) {
            rows.push(new ArrayList<>());
        } else if (name.equals("tc") && !rows.isEmpty()) {
            rows.peek().add("");
        } else if (paragraph != null) {
            inside(xml, name, paragraph);
        }
    }

    private void inside(XMLStreamReader xml, String name, Paragraph paragraph) throws XMLStreamException {
        String value = DocxFile.value(xml);
        switch (name) {
            case "del" -> {
                // Inside a paragraph's properties it says that the paragraph mark is deleted, elsewhere it holds text.
                paragraph.markDeleted |= !paragraph.inRun && paragraph.text.isEmpty();
                skip(xml);
            }
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.level = DocxFile.integer(value, 0);
            case "ind" -> paragraph.indented |= positive(xml, "firstLine") || positive(xml, "firstLineChars");
            case "r" -> {
                paragraph.inRun = true;
                paragraph.hidden = false;
            }
            case "vanish" -> paragraph.hidden |= paragraph.inRun && !value.equals("0") && !value.equals("false");
            case "fldChar" -> field(DocxFile.attribute(xml, "fldCharType"));
            case "instrText" -> {
                boolean contents = xml.getElementText().strip().startsWith("TOC");
                if (contents && !fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "t" -> append(paragraph, xml.getElementText());
            case "tab" -> append(paragraph, paragraph.inRun ? " " : "");
            case "noBreakHyphen" -> append(paragraph, "-");
            case "br" -> append(paragraph, DocxFile.attribute(xml, "type").equals("page") ? "" : "\n");
            case "cr" -> append(paragraph, "\n");
            default -> {}
        }
    }

    private void append(Paragraph paragraph, String text) {
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
        if (name.equals("r") && !open.isEmpty()) {
            open.peek().inRun = false;
            open.peek().hidden = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            finish(open.pop());
        } else if (name.equals("tr") && !rows.isEmpty()) {
            finishRow(rows.pop());
        }
    }

    private void finish(Paragraph paragraph) {
        if (paragraph.markDeleted) {
            carried += paragraph.text;
            return;
        }
        String style = numbering.styleName(paragraph.style);
        String number = numbering.number(paragraph.style, paragraph.list, paragraph.level);
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

    private void emit(String text, Paragraph paragraph, boolean title, int column) {
        if (Spaces.isBlank(text)) {
            blank = true;
            return;
        }
        List<String> row = rows.peek();
        if (row != null && !row.isEmpty()) {
            String cell = row.get(row.size() - 1);
            row.set(row.size() - 1, cell.isEmpty() ? text : cell + "\n" + text);
            return;
        }
        RawLine line = RawLine.of(text, paragraph.number, column, blank);
        line = paragraph.indented ? line.asIndented() : line;
        lines.add(title ? line.asTitle() : line);
        blank = false;
    }

    /** A row of short cells is one line; cells with paragraphs of text are layout and stay paragraphs. */
    private void finishRow(List<String> cells) {
        List<String> filled =
                cells.stream().filter(cell -> !Spaces.isBlank(cell)).toList();
        boolean layout =
                filled.size() <= 1 || filled.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.length() > 60);
        String text = String.join(layout ? "\n" : "　", filled);
        List<String> outer = rows.peek();
        if (outer != null && !outer.isEmpty()) {
            outer.set(outer.size() - 1, outer.get(outer.size() - 1) + "\n" + text);
            return;
        }
        for (String line : text.split("\n", -1)) {
            if (!Spaces.isBlank(line)) {
                lines.add(RawLine.of(line, Math.max(1, count), true).withoutColumn());
            }
        }
    }

    private static boolean positive(XMLStreamReader xml, String name) {
        return DocxFile.integer(DocxFile.attribute(xml, name), 0) > 0;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
