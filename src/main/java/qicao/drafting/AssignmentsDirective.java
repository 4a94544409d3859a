package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;

/** {@code <@assignments style="一是"; 序号, 事, 谁, 时限>}: what was handed out, to whom and by when. */
final class AssignmentsDirective extends Directive {
    AssignmentsDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        List<Occasion.Assignment> all = discourse.occasion.assignments();
        Numbers numbers = Numbers.of(call, all.size());
        for (int i = 0; i < all.size(); i++) {
            call.renderBody(
                    numbers.marker(i),
                    Phrase.of(all.get(i).deed()),
                    Phrase.of(all.get(i).owner()),
                    Phrase.of(all.get(i).deadline()));
        }
    }
}
