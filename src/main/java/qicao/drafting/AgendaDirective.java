package qicao.drafting;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import qicao.chinese.Numerals;

/**
 * {@code <@agenda style="一、"; 序号, 谁, 事, 是讲话, 第几>}: what the meeting does, in order, the speech among it. 谁 is absent where
 * nobody is named, and for the speech: templates name the speaker.
 */
final class AgendaDirective extends Directive {
    AgendaDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        List<Programme> items = Programme.of(discourse.fillIn);
        Numbers numbers = Numbers.of(call, items.size());
        for (int i = 0; i < items.size(); i++) {
            Programme item = items.get(i);
            call.renderBody(
                    numbers.marker(i),
                    item.who().orElse(null),
                    item.deed(),
                    item.isSpeech() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE,
                    Phrase.computed(Numerals.ordinal(i + 1), "序号"));
        }
    }
}
