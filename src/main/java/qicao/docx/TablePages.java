package qicao.docx;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import qicao.draft.Draft;
import qicao.style.PageStyle;
import qicao.style.PageStyle.Alignment;
import qicao.style.PageStyle.Paper;
import qicao.style.PageStyle.Part;
import qicao.style.PageStyle.TextStyle;

/**
 * A table as a Word file: the paper of a style laid across, a title, a line that says how to read the table, and rows under a head
 * that every page repeats. The same table and style give the same bytes; the file bears the {@link DraftMark}.
 */
public final class TablePages {
    /** In half points: 小四 and 五号 are the sizes of published tables; the smaller one takes six columns across. */
    private static final int CELL_SIZE = 21;

    private static final int NOTE_SIZE = 24;

    /** Of cells, in twips, exact: 16 points for 10.5. */
    private static final int LINE = 320;

    /** Margins of a page across, in millimetres. */
    private static final double SIDE = 20;

    private static final double TOP = 25;
    private static final double BOTTOM = 22;
    private static final double LOWEST_NUMBER = 15;

    private final PageStyle style;
    private final StylePackage stylePackage;
    private final StyleMarkup markup;

    /** Tables in a style. Apache POI makes the package: some tenths of a second, once. */
    public TablePages(PageStyle style) {
        this.style = across(style);
        this.stylePackage = new StylePackager(this.style).make();
        this.markup = new StyleMarkup(stylePackage.measures());
    }

    /**
     * What a table says.
     *
     * @param title in one line
     * @param note between title and table; empty for none
     * @param columns from left to right
     * @param rows as many cells each as there are columns
     */
    public record Table(Text title, String note, List<Column> columns, List<List<Cell>> rows) {
        public Table {
            columns = List.copyOf(columns);
            int wide = columns.size();
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.stream().anyMatch(row -> row.size() != wide)) {
                throw new IllegalArgumentException("rows of " + wide + " cells");
            }
        }
    }

    /**
     * A column.
     *
     * @param head its name
     * @param share of the width, in any unit
     * @param centred whether its cells are short, as numbers are
     */
    public record Column(String head, int share, boolean centred) {}

    /**
     * Words of a cell or a title.
     *
     * @param words one line; may be empty
     * @param hole whether they stand for a fact that is missing: shown yellow
     */
    public record Text(String words, boolean hole) {}

    /**
     * A cell.
     *
     * @param goesOn whether it is one with the cell above it, which has the text
     */
    public record Cell(Text text, boolean goesOn) {}

    private static PageStyle across(PageStyle style) {
        Paper paper = style.paper();
        Map<Part, TextStyle> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            texts.put(part, part == Part.TITLE ? aboveTable(style.text(part)) : style.text(part));
        }
        return new PageStyle(
                style.name(),
                style.description(),
                new Paper(
                        Math.max(paper.width(), paper.height()),
                        Math.min(paper.width(), paper.height()),
                        TOP,
                        BOTTOM,
                        SIDE,
                        SIDE,
                        Math.min(paper.footer(), LOWEST_NUMBER)),
                texts,
                style.lead(),
                style.pageNumber(),
                style.breaks(),
                style.substitutes());
    }

    /** A title stands close to its table. */
    private static TextStyle aboveTable(TextStyle title) {
        return new TextStyle(
                title.font(),
                title.latin(),
                title.size(),
                title.bold(),
                title.letterSpacing(),
                title.lineSpacing(),
                Alignment.CENTRE,
                0,
                0,
                title.size() / 2);
    }

    /** The file of a table. */
    public byte[] toBytes(Table table, Draft.About about) {
        PackageBuffers buffers = new PackageBuffers();
        buffers.document.markup(stylePackage.opening());
        write(table, buffers.document);
        buffers.document.markup(stylePackage.ending());
        new Comments(buffers.comments).finish();
        buffers.assemble(stylePackage, about, style.name());
        return buffers.file();
    }

    private void write(Table table, XmlBuffer xml) {
        xml.markup(markup.paragraph(Part.TITLE));
        markup.plain().write(xml, table.title().words(), table.title().hole());
        xml.markup(XmlBuffer.utf8("</w:p>"));
        if (!table.note().isEmpty()) {
            paragraph(xml, new Text(table.note(), false), false, new Look(NOTE_SIZE, ""));
        }
        int[] widths = widths(table.columns());
        xml.markup(XmlBuffer.utf8(
                "<w:tbl><w:tblPr><w:tblW w:w=\"" + Arrays.stream(widths).sum()
                        + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>" + borders()
                        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
                        + "<w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                        + "<w:tblGrid>"));
        for (int width : widths) {
            xml.markup(XmlBuffer.utf8("<w:gridCol w:w=\"" + width + "\"/>"));
        }
        xml.markup(XmlBuffer.utf8("</w:tblGrid>"));
        head(table, widths, xml);
        Look plain = new Look(CELL_SIZE, "");
        for (int row = 0; row < table.rows().size(); row++) {
            xml.markup(XmlBuffer.utf8("<w:tr><w:trPr><w:cantSplit/></w:trPr>"));
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < widths.length; column++) {
                Cell cell = cells.get(column);
                boolean begins = !cell.goesOn()
                        && row + 1 < table.rows().size()
                        && table.rows().get(row + 1).get(column).goesOn();
                String merge = cell.goesOn() ? "<w:vMerge/>" : begins ? "<w:vMerge w:val=\"restart\"/>" : "";
                cell(xml, widths[column], merge);
                paragraph(
                        xml,
                        cell.goesOn() ? new Text("", false) : cell.text(),
                        table.columns().get(column).centred(),
                        plain);
                xml.markup(XmlBuffer.utf8("</w:tc>"));
            }
            xml.markup(XmlBuffer.utf8("</w:tr>"));
        }
        xml.markup(XmlBuffer.utf8("</w:tbl>"));
        // A table may not be the last thing of a body (ECMA-376 part 1, 17.4.65): Word adds a paragraph, which may
        // begin a page.
        xml.markup(XmlBuffer.utf8("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
                + " w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>"));
    }

    private void head(Table table, int[] widths, XmlBuffer xml) {
        Look look = new Look(CELL_SIZE, StyleIds.runInWords(1));
        xml.markup(XmlBuffer.utf8("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"));
        for (int column = 0; column < widths.length; column++) {
            cell(xml, widths[column], "");
            paragraph(xml, new Text(table.columns().get(column).head(), false), true, look);
            xml.markup(XmlBuffer.utf8("</w:tc>"));
        }
        xml.markup(XmlBuffer.utf8("</w:tr>"));
    }

    /**
     * @param size in half points
     * @param styleId of characters; empty for the body's own look
     */
    private record Look(int size, String styleId) {
        String properties(boolean highlighted) {
            return "<w:rPr>" + (styleId.isEmpty() ? "" : "<w:rStyle w:val=\"" + styleId + "\"/>")
                    + "<w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>"
                    + (highlighted ? "<w:highlight w:val=\"yellow\"/>" : "") + "</w:rPr>";
        }
    }

    private static void cell(XmlBuffer xml, int width, String merge) {
        xml.markup(XmlBuffer.utf8("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + merge
                + "<w:vAlign w:val=\"center\"/></w:tcPr>"));
    }

    private static void paragraph(XmlBuffer xml, Text text, boolean centred, Look look) {
        xml.markup(XmlBuffer.utf8("<w:p><w:pPr><w:pStyle w:val=\"" + StyleIds.paragraph(Part.BODY)
                + "\"/><w:keepLines w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\""
                + LINE * look.size() / CELL_SIZE
                + "\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\""
                + (centred ? "center" : "left") + "\"/></w:pPr>"));
        if (!text.words().isEmpty()) {
            xml.markup(XmlBuffer.utf8("<w:r>" + look.properties(text.hole()) + "<w:t xml:space=\"preserve\">"))
                    .text(text.words())
                    .markup(XmlBuffer.utf8("</w:t></w:r>"));
        }
        xml.markup(XmlBuffer.utf8("</w:p>"));
    }

    private static String borders() {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return borders.toString();
    }

    /** In twips, filling the text block. */
    private int[] widths(List<Column> columns) {
        double all = columns.stream().mapToInt(Column::share).sum();
        double width = style.paper().textWidth() * 20;
        return columns.stream()
                .mapToInt(column -> (int) Math.floor(width * column.share() / all))
                .toArray();
    }
}
