package qicao.docx;

import qicao.draft.Draft;

/**
 * Writes docProps/core.xml. Neither created nor modified is said: the clock would make two runs differ, and any other time
 * would be invented.
 */
final class CoreProperties {
    private static final byte[] OPENING =
            XmlBuffer.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<cp:coreProperties"
                    + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    private static final byte[] ENDING = XmlBuffer.utf8("<dc:language>zh-CN</dc:language></cp:coreProperties>");

    private CoreProperties() {}

    static void write(XmlBuffer xml, Draft.About about) {
        xml.markup(OPENING);
        element(xml, "dc:title", about.title());
        element(xml, "dc:subject", about.subject());
        element(xml, "dc:creator", about.speaker());
        element(xml, "cp:keywords", about.meetingType());
        xml.markup(ENDING);
    }

    private static void element(XmlBuffer xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.markup(XmlBuffer.utf8("<" + name + ">"))
                    .text(text.replace('\t', ' '))
                    .markup(XmlBuffer.utf8("</" + name + ">"));
        }
    }
}
