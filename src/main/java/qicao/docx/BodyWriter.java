package qicao.docx;

import java.util.List;
import qicao.draft.Block;
import qicao.draft.Origin;
import qicao.draft.PrintedMarks;
import qicao.draft.Run;
import qicao.draft.Run.Emphasis;
import qicao.draft.TitleLines;
import qicao.style.PageStyle.Part;

/** Writes the blocks of one draft as paragraphs of document.xml, and the comments on them. */
final class BodyWriter implements Block.Visitor<XmlBuffer> {
    private static final byte[] PARAGRAPH_END = XmlBuffer.utf8("</w:p>");
    /** Two lines below the text, four characters from the right: GB/T 9704-2012, clause 7.3.5. */
    private static final byte[] FIRST_SIGNATURE = signatureOpening("<w:spacing w:before=\"1120\"/>");

    private static final byte[] SIGNATURE = signatureOpening("");
    private static final byte[] LINE_BREAK = XmlBuffer.utf8("<w:r><w:br/></w:r>");
    private static final byte[] RANGE_START = XmlBuffer.utf8("<w:commentRangeStart w:id=\"");
    private static final byte[] RANGE_END = XmlBuffer.utf8("<w:commentRangeEnd w:id=\"");
    private static final byte[] REFERENCE = XmlBuffer.utf8("\"/><w:r><w:rPr><w:rStyle w:val=\""
            + StyleIds.COMMENT_REFERENCE + "\"/></w:rPr><w:commentReference w:id=\"");
    private static final byte[] TAG_END = XmlBuffer.utf8("\"/>");
    private static final byte[] REFERENCE_END = XmlBuffer.utf8("\"/></w:r>");

    private static final String SENTENCE_ENDS = "。！？；：";
    /** A line of the widest style, in characters. */
    private static final int LONGEST_LAST_WORD = 28;
    /** A closing of more than five such lines may begin a page. */
    private static final int LONGEST_CLOSING = 140;
    /** LibreOffice moves all of a paragraph; one of more than eight lines would leave a gap. */
    private static final int LONGEST_HELD = 224;

    private final StyleMarkup markup;
    private final DocxOptions options;
    private final XmlBuffer xml;
    private final Comments comments;
    /** Whether the paragraph at hand must end on the page of the next. */
    private boolean held;
    /** Whether a line of the signature stands already. */
    private boolean signed;

    BodyWriter(StyleMarkup markup, DocxOptions options, XmlBuffer xml, Comments comments) {
        this.markup = markup;
        this.options = options;
        this.xml = xml;
        this.comments = comments;
    }

    /** Writes a draft from its title to its last word. Neither that (谢谢大家！) nor the closing is left alone on a page. */
    void write(List<Block> blocks) {
        int last = blocks.size() - 1;
        int closing = isShort(blocks, last, LONGEST_LAST_WORD) ? last - 1 : last;
        boolean needsMore = isShort(blocks, closing, LONGEST_CLOSING) && isShort(blocks, closing - 1, LONGEST_HELD);
        int heldFrom = needsMore ? closing - 1 : closing;
        for (int i = 0; i <= last; i++) {
            held = i >= heldFrom && i < last;
            blocks.get(i).accept(this);
        }
    }

    private static boolean isShort(List<Block> blocks, int at, int most) {
        return at > 0
                && blocks.get(at) instanceof Block.Paragraph paragraph
                && Block.text(paragraph.runs()).length() <= most;
    }

    @Override
    public XmlBuffer title(Block.Title block) {
        xml.markup(markup.paragraph(Part.TITLE));
        boolean first = true;
        for (List<Run> line : new TitleLines(markup.titleWidth()).split(block.runs())) {
            if (!first) {
                xml.markup(LINE_BREAK);
            }
            first = false;
            runs(line, markup.plain());
        }
        return xml.markup(PARAGRAPH_END);
    }

    @Override
    public XmlBuffer subtitle(Block.Subtitle block) {
        xml.markup(markup.paragraph(Part.SUBTITLE));
        markup.plain().write(xml, PrintedMarks.before(block), false);
        return end(block.runs());
    }

    @Override
    public XmlBuffer byline(Block.Byline block) {
        xml.markup(markup.paragraph(Part.BYLINE));
        return end(block.runs());
    }

    @Override
    public XmlBuffer dateline(Block.Dateline block) {
        xml.markup(markup.paragraph(Part.DATELINE));
        markup.plain().write(xml, PrintedMarks.before(block), false);
        runs(block.runs(), markup.plain());
        markup.plain().write(xml, PrintedMarks.behind(block), false);
        return xml.markup(PARAGRAPH_END);
    }

    @Override
    public XmlBuffer salutation(Block.Salutation block) {
        xml.markup(markup.paragraph(Part.SALUTATION));
        return end(block.runs());
    }

    @Override
    public XmlBuffer signature(Block.Signature block) {
        xml.markup(signed ? SIGNATURE : FIRST_SIGNATURE);
        signed = true;
        return end(block.runs());
    }

    /** Twips beside characters: LibreOffice does not know the latter. */
    private static byte[] signatureOpening(String spacing) {
        return XmlBuffer.utf8("<w:p><w:pPr><w:pStyle w:val=\"" + StyleIds.paragraph(Part.BODY) + "\"/>" + spacing
                + "<w:ind w:rightChars=\"400\" w:right=\"1280\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>"
                + "<w:jc w:val=\"right\"/></w:pPr>");
    }

    @Override
    public XmlBuffer heading(Block.Heading block) {
        xml.markup(markup.paragraph(Part.heading(block.level())));
        if (!block.marker().isEmpty()) {
            markup.plain().write(xml, block.marker(), false);
        }
        return end(block.runs());
    }

    @Override
    public XmlBuffer paragraph(Block.Paragraph block) {
        if (block.runIn().isEmpty()) {
            String text = Block.text(block.runs());
            xml.markup(held ? markup.bodyBeforeLastWord(text) : markup.body(text));
            return end(block.runs());
        }
        Block.Heading heading = block.runIn().get();
        RunMarkup words = markup.runInWords(heading.level());
        String text = heading.text() + Block.text(block.runs());
        xml.markup(held ? markup.runInBeforeLastWord(heading.level(), text) : markup.runIn(heading.level(), text));
        if (!heading.marker().isEmpty()) {
            words.write(xml, heading.marker(), false);
        }
        runs(heading.runs(), words);
        words.write(xml, PrintedMarks.STOP, false);
        return end(block.runs());
    }

    private XmlBuffer end(List<Run> runs) {
        runs(runs, markup.plain());
        return xml.markup(PARAGRAPH_END);
    }

    private void runs(List<Run> runs, RunMarkup plain) {
        if (!options.annotate()) {
            for (Run run : runs) {
                run(run, plain);
            }
            return;
        }
        int from = 0;
        for (int i = 0; i < runs.size(); i++) {
            String text = runs.get(i).text();
            if (i == runs.size() - 1 || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
                List<Run> sentence = runs.subList(from, i + 1);
                int id = comments.sources(sentence);
                xml.markup(RANGE_START).number(id).markup(TAG_END);
                for (Run run : sentence) {
                    run(run, plain);
                }
                endRange(id);
                from = i + 1;
            }
        }
    }

    private void run(Run run, RunMarkup plain) {
        RunMarkup look = run.emphasis() == Emphasis.LEAD ? markup.lead() : plain;
        if (run.origin() instanceof Origin.Missing hole) {
            int id = comments.missing(hole);
            xml.markup(RANGE_START).number(id).markup(TAG_END);
            look.write(xml, run.text(), true);
            endRange(id);
        } else {
            look.write(xml, run.text(), false);
        }
    }

    private void endRange(int id) {
        xml.markup(RANGE_END).number(id).markup(REFERENCE).number(id).markup(REFERENCE_END);
    }
}
