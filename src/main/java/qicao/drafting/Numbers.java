package qicao.drafting;

import freemarker.template.TemplateModelException;
import java.util.List;
import qicao.chinese.NumberStyle;
import qicao.draft.Origin;

/** The numbers of a list that a template asks for: one alone has none. */
final class Numbers {
    private final NumberStyle style;
    private final int count;

    private Numbers(NumberStyle style, int count) {
        this.style = style;
        this.count = count;
    }

    /** By the {@code style} of a tag, which is the first number (一、, （一） or 一是). */
    static Numbers of(Directive.Call call, int count) throws TemplateModelException {
        String first = call.text("style", NumberStyle.SECTION.marker(1));
        return new Numbers(
                NumberStyle.of(first).orElseThrow(() -> new TemplateModelException("没有这种编号：" + first)), count);
    }

    /** The number of an item. */
    Phrase marker(int index) {
        return count < 2
                ? Phrase.NOTHING
                : new Phrase(List.of(new Piece(style.marker(index + 1), (Origin) DraftSink.NUMBERING)));
    }
}
