package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;

/** {@code <@para>}: running text. An empty one leaves nothing; lists in it may end its paragraph and begin others. */
final class ParagraphDirective extends Directive {
    ParagraphDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        DraftSink sink = discourse.sink;
        sink.beginText(call.place());
        sink.breakParagraph();
        call.renderBody();
        sink.breakParagraph();
        sink.endText();
    }
}
