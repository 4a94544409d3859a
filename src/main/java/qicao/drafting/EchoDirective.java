package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import qicao.draft.Block;

/** {@code <@echo style="一是"; 序号, 题>}: the level-1 headings of the speech that the document goes out with. */
final class EchoDirective extends Directive {
    EchoDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        List<Block.Heading> headings = discourse.occasion.headings();
        Numbers numbers = Numbers.of(call, headings.size());
        for (int i = 0; i < headings.size(); i++) {
            call.renderBody(
                    numbers.marker(i),
                    new Phrase(headings.get(i).runs().stream()
                            .map(run -> new Piece(run.text(), run.origin()))
                            .toList()));
        }
    }
}
