package qicao.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import qicao.style.PageStyle;
import qicao.style.PageStyle.PageNumber;
import qicao.style.PageStyle.Paper;
import qicao.style.PageStyle.Part;

/**
 * Makes the package of a style with Apache POI: a document without paragraphs is built and saved; its parts are kept, its
 * document.xml is cut where the paragraphs belong.
 */
final class StylePackager {
    /** The parts that {@link DocxWriter} writes anew for every draft. */
    private static final Set<String> WRITTEN =
            Set.of(WordNames.DOCUMENT, WordNames.COMMENTS, WordNames.CORE_PROPERTIES, WordNames.CUSTOM_PROPERTIES);

    /** Where the header would stand; there is none. 1.5 cm is Word's own figure. */
    private static final double HEADER = 15;

    private static final String FONT_TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final PageStyle style;

    StylePackager(PageStyle style) {
        this.style = style;
    }

    StylePackage make() {
        try {
            return cut(saved());
        } catch (IOException e) {
            throw new UncheckedIOException(style.name(), e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] saved() throws IOException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new StyleSheet(style).fill(document.createStyles());
            section(document.getDocument().getBody().addNewSectPr());
            footers(document);
            settings(document.getSettings().getCTSettings());
            fontTable(document);
            document.createComments();
            document.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setApplication("Qicao");
            // The part is written anew for every draft; here it gets its type and its relation.
            document.getProperties().getCustomProperties().addProperty(CustomProperties.VERSION, "");
            document.write(bytes);
            // Else close() would save the whole package a second time.
            document.getPackage().revert();
        }
        return bytes.toByteArray();
    }

    private void section(CTSectPr section) {
        Paper paper = style.paper();
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.ofMillimetres(paper.width()));
        size.setH(Twips.ofMillimetres(paper.height()));
        if (paper.width() > paper.height()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.ofMillimetres(paper.top()));
        margins.setBottom(Twips.ofMillimetres(paper.bottom()));
        margins.setLeft(Twips.ofMillimetres(paper.left()));
        margins.setRight(Twips.ofMillimetres(paper.right()));
        margins.setHeader(Twips.ofMillimetres(HEADER));
        margins.setFooter(Twips.ofMillimetres(paper.footer()));
        margins.setGutter(BigInteger.ZERO);
        // Lines only: a grid of characters too makes LibreOffice set 14 to a line.
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(Twips.ofPoints(style.text(Part.BODY).lineSpacing()));
    }

    private void footers(XWPFDocument document) {
        boolean outer = style.pageNumber().outer();
        pageNumber(
                document.createFooter(HeaderFooterType.DEFAULT)
                        .createParagraph()
                        .getCTP(),
                outer ? STJc.RIGHT : STJc.CENTER);
        if (outer) {
            document.setEvenAndOddHeadings(true);
            pageNumber(
                    document.createFooter(HeaderFooterType.EVEN)
                            .createParagraph()
                            .getCTP(),
                    STJc.LEFT);
        }
    }

    private void pageNumber(CTP paragraph, STJc.Enum alignment) {
        PageNumber look = style.pageNumber();
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(StyleIds.FOOTER);
        if (look.outer() && look.inset() > 0) {
            CTInd indent = properties.addNewInd();
            BigInteger characters = BigInteger.valueOf(Math.round(look.inset() * 100));
            BigInteger twips = Twips.ofPoints(look.inset() * look.size());
            if (alignment == STJc.RIGHT) {
                indent.setRightChars(characters);
                indent.setRight(twips);
            } else {
                indent.setLeftChars(characters);
                indent.setLeft(twips);
            }
        }
        properties.addNewJc().setVal(alignment);
        if (look.dashes()) {
            dash(paragraph, "— ");
        }
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        text(paragraph.addNewR().addNewInstrText(), " PAGE ");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        text(paragraph.addNewR().addNewT(), "1");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        if (look.dashes()) {
            dash(paragraph, " —");
        }
    }

    private static void dash(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        text(run.addNewT(), text);
    }

    private static void text(CTText element, String text) {
        element.setStringValue(text);
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
        }
    }

    /** As a new document of the Chinese Word has them; what POI's small schema lacks is put in by hand, in schema order. */
    private static void settings(CTSettings settings) {
        try (XmlCursor cursor = settings.newCursor()) {
            cursor.toEndToken();
            element(cursor, "characterSpacingControl", "compressPunctuation");
            cursor.beginElement("compat", WordNames.MAIN);
            for (String rule : List.of(
                    "spaceForUL",
                    "balanceSingleByteDoubleByteWidth",
                    "doNotLeaveBackslashAlone",
                    "ulTrailSpace",
                    "doNotExpandShiftReturn",
                    "adjustLineHeightInTable",
                    "useFELayout")) {
                cursor.insertElement(rule, WordNames.MAIN);
            }
            // Without it Word opens the file in compatibility mode and says so in the title bar.
            cursor.beginElement("compatSetting", WordNames.MAIN);
            cursor.insertAttributeWithValue("name", WordNames.MAIN, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", WordNames.MAIN, "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue("val", WordNames.MAIN, "15");
            cursor.toNextToken();
            cursor.toNextToken();
            cursor.beginElement("themeFontLang", WordNames.MAIN);
            cursor.insertAttributeWithValue("val", WordNames.MAIN, "en-US");
            cursor.insertAttributeWithValue("eastAsia", WordNames.MAIN, "zh-CN");
        }
    }

    private static void element(XmlCursor cursor, String name, String value) {
        cursor.beginElement(name, WordNames.MAIN);
        cursor.insertAttributeWithValue("val", WordNames.MAIN, value);
        cursor.toNextToken();
    }

    private void fontTable(XWPFDocument document) throws IOException, InvalidFormatException {
        PackagePart part = document.getPackage()
                .createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), FONT_TABLE_TYPE);
        document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, FONT_TABLE_RELATION);
        try (OutputStream out = part.getOutputStream()) {
            out.write(new FontTable(style).xml().getBytes(StandardCharsets.UTF_8));
        }
    }

    private StylePackage cut(byte[] saved) throws IOException {
        List<ConstantPart> parts = new ArrayList<>();
        String document = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(saved))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals(WordNames.DOCUMENT)) {
                    document = new String(content, StandardCharsets.UTF_8);
                } else if (!WRITTEN.contains(entry.getName())) {
                    parts.add(ConstantPart.of(entry.getName(), content));
                }
            }
        }
        int paragraphs = document.indexOf("<w:sectPr");
        return new StylePackage(
                Measures.of(style),
                XmlBuffer.utf8(document.substring(0, paragraphs)),
                XmlBuffer.utf8(document.substring(paragraphs)),
                parts);
    }
}
