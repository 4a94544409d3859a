package qicao.docx;

import qicao.draft.Provenance;

/**
 * Writes docProps/custom.xml (ECMA-376 part 1, 22.3): what the draft was made from, by which an edited copy is traced back to its fill-in.
 * Users see it in Word under File, Info, Properties.
 */
final class CustomProperties {
    static final String VERSION = "qicao.version";
    static final String TEMPLATES = "qicao.templates";
    static final String FILL_IN = "qicao.fill-in";
    static final String SEED = "qicao.seed";
    static final String STYLE = "qicao.style";

    private static final byte[] OPENING =
            XmlBuffer.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                    + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
    private static final byte[] ENDING = XmlBuffer.utf8("</Properties>");
    private static final byte[] VALUE = XmlBuffer.utf8("<vt:lpwstr>");
    private static final byte[] VALUE_END = XmlBuffer.utf8("</vt:lpwstr></property>");

    /** 0 and 1 are not for properties. */
    private static final int FIRST_ID = 2;

    private static final byte[][] NAMES = names(VERSION, TEMPLATES, FILL_IN, SEED, STYLE);

    private CustomProperties() {}

    private static byte[][] names(String... names) {
        byte[][] markup = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            // The fmtid is the same for all properties of users' own.
            markup[i] = XmlBuffer.utf8("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\""
                    + (FIRST_ID + i) + "\" name=\"" + names[i] + "\">");
        }
        return markup;
    }

    /** The properties of a draft in a style. */
    static void write(XmlBuffer xml, Provenance provenance, String style) {
        String[] values = {
            provenance.version(), provenance.templates(), provenance.fillIn(), Long.toString(provenance.seed()), style
        };
        xml.markup(OPENING);
        for (int i = 0; i < values.length; i++) {
            xml.markup(NAMES[i]).markup(VALUE).text(values[i]).markup(VALUE_END);
        }
        xml.markup(ENDING);
    }

    /** What stands in a file whose draft does not say what it was made from. */
    static void writeNone(XmlBuffer xml) {
        xml.markup(OPENING).markup(ENDING);
    }
}
