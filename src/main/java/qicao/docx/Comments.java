package qicao.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import qicao.draft.Origin;
import qicao.draft.Run;

/** Writes comments.xml while document.xml is written. Comments have no date: the same draft gives the same bytes. */
final class Comments {
    private static final byte[] OPENING =
            XmlBuffer.utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + "<w:comments xmlns:w=\""
                    + WordNames.MAIN + "\">");
    private static final byte[] ENDING = XmlBuffer.utf8("</w:comments>");
    private static final byte[] COMMENT = XmlBuffer.utf8("<w:comment w:id=\"");
    private static final byte[] TEXT =
            XmlBuffer.utf8("\" w:author=\"起草\" w:initials=\"起\"><w:p><w:pPr><w:pStyle w:val=\""
                    + StyleIds.COMMENT_TEXT + "\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"" + StyleIds.COMMENT_REFERENCE
                    + "\"/></w:rPr><w:annotationRef/></w:r><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
                    + "<w:t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = XmlBuffer.utf8("</w:t></w:r></w:p></w:comment>");

    private final XmlBuffer xml;
    private int count;

    Comments(XmlBuffer xml) {
        this.xml = xml;
        xml.markup(OPENING);
    }

    /** Says what is missing and what is expected there; gives the comment's id. */
    int missing(Origin.Missing hole) {
        return add("待补：" + Origin.counted(hole.path()) + "。" + hole.expectation());
    }

    /** Names the sources of a sentence, each once; gives the comment's id. */
    int sources(List<Run> sentence) {
        Set<String> sources = new LinkedHashSet<>();
        for (Run run : sentence) {
            sources.add(run.origin().accept(SourceName.INSTANCE));
        }
        return add("来源：" + String.join("；", sources));
    }

    void finish() {
        xml.markup(ENDING);
    }

    private int add(String text) {
        xml.markup(COMMENT).number(count).markup(TEXT).text(text).markup(TEXT_END);
        return count++;
    }

    /** How a comment calls an origin. */
    private enum SourceName implements Origin.Visitor<String> {
        INSTANCE;

        @Override
        public String written(Origin.Written origin) {
            return "填报单 " + Origin.counted(origin.path()) + "（第"
                    + origin.place().line() + "行）";
        }

        @Override
        public String frame(Origin.Frame origin) {
            return "句式 " + origin.id() + (origin.support() > 0 ? "（见于" + origin.support() + "篇）" : "");
        }

        @Override
        public String template(Origin.Template origin) {
            return "模板 " + origin.place();
        }

        @Override
        public String computed(Origin.Computed origin) {
            return "推算 " + origin.what();
        }

        @Override
        public String missing(Origin.Missing origin) {
            return "待补 " + Origin.counted(origin.path());
        }
    }
}
