package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import qicao.fillin.Fact;
import qicao.fillin.FactName;

/** {@code <@each of="通知.要求" style="（一）"; 序号, 一条>}: the texts of a list, one after the other, each with its number. */
final class EachDirective extends Directive {
    EachDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String path = call.text("of");
        List<Fact> facts = FactName.of(path)
                .orElseThrow(() -> new TemplateModelException("没有这个键：" + path))
                .in(discourse.fillIn.root());
        Numbers numbers = Numbers.of(call, facts.size());
        for (int i = 0; i < facts.size(); i++) {
            call.renderBody(numbers.marker(i), Phrase.of(facts.get(i)));
        }
    }
}
