package qicao.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook that its sheets are read with: which sheets there are, their texts and formats. Names are compared
 * without their namespaces, so that Strict workbooks, which have others, are read as well.
 */
final class XlsxParts {
    private static final String DOCUMENT = "/officeDocument";
    private static final String SHEET = "/worksheet";
    private static final String STYLES = "/styles";
    private static final String TEXTS = "/sharedStrings";

    /** Texts are held in memory; in characters. */
    private static final long LARGEST_TEXTS = 64L << 20;

    /** Excel itself takes fewer. */
    private static final int MOST_STYLES = 1 << 16;

    private final List<SheetPart> sheets;
    private final List<String> texts;
    private final List<CellFormat> formats;
    private final boolean isOutdated;

    private XlsxParts(List<SheetPart> sheets, List<String> texts, List<CellFormat> formats, boolean isOutdated) {
        this.sheets = List.copyOf(sheets);
        this.texts = texts;
        this.formats = List.copyOf(formats);
        this.isOutdated = isOutdated;
    }

    /** A sheet, not yet read. */
    record SheetPart(String name, boolean isHidden, PackagePart part) {}

    static XlsxParts of(OPCPackage workbook)
            throws IOException, SAXException, ParserConfigurationException, InvalidFormatException {
        PackagePart main = null;
        for (PackageRelationship relation : workbook.getRelationships()) {
            if (relation.getRelationshipType().endsWith(DOCUMENT)) {
                main = workbook.getPart(relation);
            }
        }
        if (main == null) {
            throw new InvalidFormatException("no workbook");
        }
        WorkbookHandler book = new WorkbookHandler();
        parse(main, book);
        List<SheetPart> sheets = new ArrayList<>();
        for (NamedSheet sheet : book.sheets) {
            PackageRelationship relation = main.getRelationship(sheet.relation());
            if (relation == null) {
                throw new InvalidFormatException("no sheet " + sheet.relation());
            }
            // Charts and dialogues on sheets of their own have no cells.
            if (relation.getRelationshipType().endsWith(SHEET) && relation.getTargetMode() == TargetMode.INTERNAL) {
                sheets.add(new SheetPart(sheet.name(), sheet.isHidden(), main.getRelatedPart(relation)));
            }
        }
        SharedTexts texts = new SharedTexts();
        StylesHandler styles = new StylesHandler(book.from1904);
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(TEXTS)) {
                parse(main.getRelatedPart(relation), texts);
            } else if (relation.getRelationshipType().endsWith(STYLES)) {
                parse(main.getRelatedPart(relation), styles);
            }
        }
        return new XlsxParts(sheets, texts.texts, styles.formats(), book.isOutdated);
    }

    List<SheetPart> sheets() {
        return sheets;
    }

    /** A text that cells share. */
    String text(int index) {
        return texts.get(index);
    }

    /** Whether the results of formulas are none yet, and the spreadsheet is to calculate them when it opens the file. */
    boolean isOutdated() {
        return isOutdated;
    }

    /** The format of a style of cells. */
    CellFormat format(int style) {
        return formats.get(style);
    }

    static void parse(PackagePart part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        try (InputStream in = part.getInputStream()) {
            xml.parse(new InputSource(in));
        }
    }

    /** What stands in an attribute, whatever its namespace. */
    static Optional<String> attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return Optional.of(attributes.getValue(i));
            }
        }
        return Optional.empty();
    }

    static boolean isTrue(Attributes attributes, String name) {
        return attribute(attributes, name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    private record NamedSheet(String name, boolean isHidden, String relation) {}

    private static final class WorkbookHandler extends DefaultHandler {
        private final List<NamedSheet> sheets = new ArrayList<>();
        private boolean from1904;
        private boolean isOutdated;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "workbookPr" -> from1904 = isTrue(attributes, "date1904");
                case "calcPr" -> isOutdated = isTrue(attributes, "fullCalcOnLoad");
                case "sheet" ->
                    sheets.add(new NamedSheet(
                            attribute(attributes, "name").orElse(""),
                            attribute(attributes, "state")
                                    .filter(state -> !state.equals("visible"))
                                    .isPresent(),
                            attribute(attributes, "id").orElse("")));
                default -> {
                    // Windows, protection, names: nothing of what cells show.
                }
            }
        }
    }

    /** The texts, without what tells how they are read aloud. */
    private static final class SharedTexts extends DefaultHandler {
        private final List<String> texts = new ArrayList<>();
        private final CellText text = new CellText();
        private long held;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            text.start(name);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.characters(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            text.end(name);
            if (name.equals("si")) {
                String taken = text.take();
                held += taken.length();
                if (held > LARGEST_TEXTS) {
                    throw new IllegalArgumentException("texts of " + held);
                }
                texts.add(taken);
            }
        }
    }

    private static final class StylesHandler extends DefaultHandler {
        private final boolean from1904;
        private final Map<Integer, String> codes = new HashMap<>();
        private final List<Integer> styles = new ArrayList<>();
        private boolean ofCells;

        StylesHandler(boolean from1904) {
            this.from1904 = from1904;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "numFmt" ->
                    codes.put(
                            Integer.parseInt(attribute(attributes, "numFmtId").orElse("-1")),
                            attribute(attributes, "formatCode").orElse("General"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (styles.size() > MOST_STYLES) {
                        throw new IllegalArgumentException("styles");
                    }
                    if (ofCells) {
                        styles.add(Integer.parseInt(
                                attribute(attributes, "numFmtId").orElse("0")));
                    }
                }
                default -> {
                    // Fonts, colours, borders.
                }
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            ofCells &= !name.equals("cellXfs");
        }

        List<CellFormat> formats() {
            Map<Integer, CellFormat> formats = new HashMap<>();
            // A workbook without styles has one all the same.
            return (styles.isEmpty() ? List.of(0) : styles)
                    .stream()
                            .map(id -> formats.computeIfAbsent(
                                    id, any -> CellFormat.of(id, Optional.ofNullable(codes.get(id)), from1904)))
                            .toList();
        }
    }
}
