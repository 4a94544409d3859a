package qicao.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import qicao.style.PageStyle;
import qicao.style.PageStyle.Alignment;
import qicao.style.PageStyle.PageNumber;
import qicao.style.PageStyle.Part;
import qicao.style.PageStyle.TextStyle;

/**
 * styles.xml. Where Word has a style of its own for a purpose (heading 1, Normal Indent 正文缩进, Salutation 称呼 …) it is used
 * under Word's name, so that Word and WPS show it in the user's language and put it into the navigation pane.
 */
final class StyleSheet {
    private static final String NORMAL = "Normal";
    private static final int LEVELS = 4;

    /** Comments are read on the screen: 五号 there, 小五 for the mark in the text; as in Word. */
    private static final double COMMENT_SIZE = 10.5;

    private static final double COMMENT_MARK_SIZE = 9;

    private final PageStyle style;

    StyleSheet(PageStyle style) {
        this.style = style;
    }

    void fill(XWPFStyles part) {
        CTStyles styles = CTStyles.Factory.newInstance();
        TextStyle body = style.text(Part.BODY);
        CTRPr defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        fonts(defaults, body.font(), body.latin());
        CTLanguage language = defaults.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        styles.getDocDefaults().addNewPPrDefault();

        normal(styles, body);
        paragraph(styles, Part.BODY, "Normal Indent");
        paragraph(styles, Part.TITLE, "Title");
        paragraph(styles, Part.SUBTITLE, "Subtitle");
        paragraph(styles, Part.BYLINE, "署名").setCustomStyle(true);
        paragraph(styles, Part.DATELINE, "Date");
        paragraph(styles, Part.SALUTATION, "Salutation");
        for (int level = 1; level <= LEVELS; level++) {
            heading(styles, level);
        }
        lead(styles);
        footer(styles);
        comments(styles);
        part.setStyles(styles);
    }

    private void normal(CTStyles styles, TextStyle body) {
        CTStyle normal = style(styles, NORMAL, "Normal", STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.addNewQFormat();
        CTPPrGeneral paragraph = normal.addNewPPr();
        paragraph.addNewWidowControl().setVal(style.breaks().widowControl());
        // What Word does anyhow. LibreOffice 7.4 reads it the other way round, and keeps marks within the line: one
        // that hangs
        // over a full line is not always printed there.
        paragraph.addNewOverflowPunct();
        // Else LibreOffice rounds a title's exact spacing up to whole lines of the grid.
        paragraph.addNewSnapToGrid().setVal(false);
        lines(paragraph, body);
        paragraph.addNewJc().setVal(alignment(body.alignment()));
        CTRPr run = normal.addNewRPr();
        fonts(run, body.font(), body.latin());
        letters(run, body.bold(), body.letterSpacing(), body.size());
    }

    private CTStyle paragraph(CTStyles styles, Part part, String name) {
        TextStyle look = style.text(part);
        CTStyle made = style(styles, StyleIds.paragraph(part), name, STStyleType.PARAGRAPH);
        made.addNewBasedOn().setVal(NORMAL);
        made.addNewNext().setVal(StyleIds.paragraph(Part.BODY));
        made.addNewQFormat();
        CTPPrGeneral paragraph = made.addNewPPr();
        if (part != Part.BODY) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        lines(paragraph, look);
        if (look.indent() > 0) {
            CTInd indent = paragraph.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(Math.round(look.indent() * 100)));
            indent.setFirstLine(Twips.ofPoints(look.indent() * (look.size() + look.letterSpacing())));
        }
        paragraph.addNewJc().setVal(alignment(look.alignment()));
        CTRPr run = made.addNewRPr();
        fonts(run, look.font(), look.latin());
        letters(run, look.bold(), look.letterSpacing(), look.size());
        return made;
    }

    /** The heading, its words inside a paragraph, and the paragraph that they open. */
    private void heading(CTStyles styles, int level) {
        Part part = Part.heading(level);
        TextStyle look = style.text(part);
        CTStyle heading = paragraph(styles, part, "heading " + level);
        heading.addNewLink().setVal(StyleIds.runInWords(level));
        outline(heading, level);

        CTStyle words = style(styles, StyleIds.runInWords(level), "段首标题文字 " + level, STStyleType.CHARACTER);
        words.setCustomStyle(true);
        words.addNewLink().setVal(StyleIds.paragraph(part));
        fonts(words.addNewRPr(), look.font(), look.latin());
        letters(words.getRPr(), look.bold(), look.letterSpacing(), look.size());

        CTStyle opened = style(styles, StyleIds.runInParagraph(level), "段首标题 " + level, STStyleType.PARAGRAPH);
        opened.setCustomStyle(true);
        opened.addNewBasedOn().setVal(StyleIds.paragraph(Part.BODY));
        opened.addNewNext().setVal(StyleIds.paragraph(Part.BODY));
        opened.addNewQFormat();
        opened.addNewPPr();
        outline(opened, level);
    }

    private static void outline(CTStyle made, int level) {
        made.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private void lead(CTStyles styles) {
        CTStyle lead = style(styles, StyleIds.LEAD, "条目首句", STStyleType.CHARACTER);
        lead.setCustomStyle(true);
        lead.addNewQFormat();
        CTRPr run = lead.addNewRPr();
        if (!style.lead().font().isEmpty()) {
            fonts(run, style.lead().font(), style.text(Part.BODY).latin());
        }
        if (style.lead().bold()) {
            run.addNewB();
        }
    }

    private void footer(CTStyles styles) {
        PageNumber look = style.pageNumber();
        CTStyle footer = style(styles, StyleIds.FOOTER, "footer", STStyleType.PARAGRAPH);
        footer.addNewBasedOn().setVal(NORMAL);
        singleSpaced(footer.addNewPPr());
        CTRPr run = footer.addNewRPr();
        fonts(run, look.font(), look.font());
        letters(run, false, 0, look.size());
    }

    private static void comments(CTStyles styles) {
        CTStyle text = style(styles, StyleIds.COMMENT_TEXT, "annotation text", STStyleType.PARAGRAPH);
        text.addNewBasedOn().setVal(NORMAL);
        singleSpaced(text.addNewPPr());
        letters(text.addNewRPr(), false, 0, COMMENT_SIZE);
        CTStyle mark = style(styles, StyleIds.COMMENT_REFERENCE, "annotation reference", STStyleType.CHARACTER);
        letters(mark.addNewRPr(), false, 0, COMMENT_MARK_SIZE);
    }

    private static CTStyle style(CTStyles styles, String id, String name, STStyleType.Enum type) {
        CTStyle made = styles.addNewStyle();
        made.setType(type);
        made.setStyleId(id);
        made.addNewName().setVal(name);
        return made;
    }

    private static void lines(CTPPrGeneral paragraph, TextStyle look) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(Twips.ofPoints(look.before()));
        spacing.setAfter(Twips.ofPoints(look.after()));
        spacing.setLine(Twips.ofPoints(look.lineSpacing()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static void singleSpaced(CTPPrGeneral paragraph) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(240));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        paragraph.addNewJc().setVal(STJc.LEFT);
    }

    /** All four, so that no font of a theme or of another language comes in. */
    private static void fonts(CTRPr run, String font, String latin) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setEastAsia(font);
        fonts.setCs(latin);
    }

    private static void letters(CTRPr run, boolean bold, double spacing, double size) {
        run.addNewB().setVal(bold);
        run.addNewSpacing().setVal(Twips.ofPoints(spacing));
        BigInteger halfPoints = BigInteger.valueOf(Math.round(size * 2));
        run.addNewSz().setVal(halfPoints);
        run.addNewSzCs().setVal(halfPoints);
    }

    private static STJc.Enum alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFIED -> STJc.BOTH;
        };
    }
}
