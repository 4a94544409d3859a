package qicao.docx;

import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import qicao.style.PageStyle;
import qicao.style.PageStyle.TextStyle;

/** fontTable.xml: which font to take where one of the style's is not installed. POI has no class for it. */
final class FontTable {
    private final PageStyle style;

    FontTable(PageStyle style) {
        this.style = style;
    }

    String xml() {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setPrefix("w", WordNames.MAIN);
            xml.writeStartElement(WordNames.MAIN, "fonts");
            xml.writeNamespace("w", WordNames.MAIN);
            for (String font : fonts()) {
                font(xml, font);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private Set<String> fonts() {
        Set<String> fonts = new TreeSet<>();
        for (TextStyle text : style.texts().values()) {
            fonts.add(text.font());
            fonts.add(text.latin());
        }
        fonts.add(style.pageNumber().font());
        if (!style.lead().font().isEmpty()) {
            fonts.add(style.lead().font());
        }
        return fonts;
    }

    private void font(XMLStreamWriter xml, String font) throws XMLStreamException {
        xml.writeStartElement(WordNames.MAIN, "font");
        xml.writeAttribute(WordNames.MAIN, "name", font);
        if (!style.substitute(font).equals(font)) {
            element(xml, "altName", style.substitute(font));
        }
        boolean chinese = font.chars().anyMatch(c -> c >= 0x2E80);
        // 86 is GB 2312: it tells Word to look for another font with Chinese characters.
        element(xml, "charset", chinese ? "86" : "00");
        element(xml, "family", "auto");
        element(xml, "pitch", "variable");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement(WordNames.MAIN, name);
        xml.writeAttribute(WordNames.MAIN, "val", value);
    }
}
