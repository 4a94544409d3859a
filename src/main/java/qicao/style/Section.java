package qicao.style;

import static qicao.style.Property.AFTER;
import static qicao.style.Property.ALIGNMENT;
import static qicao.style.Property.BEFORE;
import static qicao.style.Property.BOLD;
import static qicao.style.Property.BOTTOM;
import static qicao.style.Property.DASHES;
import static qicao.style.Property.FONT;
import static qicao.style.Property.FOOTER;
import static qicao.style.Property.HEIGHT;
import static qicao.style.Property.INDENT;
import static qicao.style.Property.INSET;
import static qicao.style.Property.KEEP_LINES;
import static qicao.style.Property.LATIN;
import static qicao.style.Property.LEFT;
import static qicao.style.Property.LETTER_SPACING;
import static qicao.style.Property.LINE_SPACING;
import static qicao.style.Property.POSITION;
import static qicao.style.Property.RIGHT;
import static qicao.style.Property.SIZE;
import static qicao.style.Property.TOP;
import static qicao.style.Property.WIDOW_CONTROL;
import static qicao.style.Property.WIDTH;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A group of keys in a style file. Those that hold the look of a {@link PageStyle.Part} have its name. */
enum Section {
    BODY("正文", "body"),
    TITLE("标题", "title"),
    SUBTITLE("副标题", "subtitle"),
    BYLINE("署名", "byline"),
    DATELINE("日期", "date"),
    SALUTATION("称谓", "salutation"),
    HEADING_1("一级标题", "heading1"),
    HEADING_2("二级标题", "heading2"),
    HEADING_3("三级标题", "heading3"),
    HEADING_4("四级标题", "heading4"),
    PAPER("纸张", "paper"),
    LEAD("条目首句", "lead"),
    PAGE_NUMBER("页码", "page_number"),
    BREAKS("分页", "breaks");

    private final String chinese;
    private final String english;

    Section(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    /** Whether {@code key} is one of its names. */
    boolean isNamed(String key) {
        return chinese.equals(key) || english.equals(key);
    }

    static Optional<Section> named(String key) {
        return Arrays.stream(values()).filter(section -> section.isNamed(key)).findFirst();
    }

    /** The section of a part's look. */
    static Section of(PageStyle.Part part) {
        return valueOf(part.name());
    }

    /** Whether what it leaves out is taken from the body. */
    boolean followsBody() {
        return switch (this) {
            case PAPER, LEAD, PAGE_NUMBER, BREAKS -> false;
            case BODY, TITLE, SUBTITLE, BYLINE, DATELINE, SALUTATION, HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
                true;
        };
    }

    /** What may stand in it. */
    List<Property> properties() {
        return switch (this) {
            case PAPER -> List.of(WIDTH, HEIGHT, TOP, BOTTOM, LEFT, RIGHT, FOOTER);
            case LEAD -> List.of(FONT, BOLD);
            case PAGE_NUMBER -> List.of(FONT, SIZE, POSITION, DASHES, INSET);
            case BREAKS -> List.of(WIDOW_CONTROL, KEEP_LINES);
            case BODY, TITLE, SUBTITLE, BYLINE, DATELINE, SALUTATION, HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
                List.of(FONT, LATIN, SIZE, BOLD, LETTER_SPACING, LINE_SPACING, ALIGNMENT, INDENT, BEFORE, AFTER);
        };
    }

    /** The property that {@code key} names here. */
    Optional<Property> property(String key) {
        return properties().stream()
                .filter(property ->
                        property.chinese().equals(key) || property.english().equals(key))
                .findFirst();
    }
}
