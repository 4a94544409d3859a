package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a Word file prints around the body: headers, footers, notes. They are no part of a speech and are not read; where
 * they hold words, and not only page numbers, that is told.
 */
final class Margins {
    private Margins() {}

    static List<Unread> unread(WordPackage file) throws XMLStreamException {
        List<Unread> unread = new ArrayList<>();
        if (saysAnything(file, "footnotes") || saysAnything(file, "endnotes")) {
            unread.add(Unread.hint("CORPUS-017", 0));
        }
        if (saysAnything(file, "header") || saysAnything(file, "footer")) {
            unread.add(Unread.hint("CORPUS-018", 0));
        }
        return unread;
    }

    private static boolean saysAnything(WordPackage file, String type) throws XMLStreamException {
        for (XMLStreamReader part : file.allRelated(type)) {
            if (saysAnything(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAnything(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && isText(xml.getElementText())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds Chinese words; 第 1 页 共 3 页 is a page number. */
    static boolean isText(CharSequence text) {
        return text.chars().anyMatch(c -> Shapes.isHan((char) c) && "第页共".indexOf(c) < 0);
    }
}
