package qicao.drafting;

import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import qicao.fillin.Fact;
import qicao.fillin.FactName;

/**
 * {@code <@need of="联系人"/>}: a fact that the document cannot do without, its texts with {@code between} in between; a hole where it
 * is missing. {@code of="通知.主送|会议.参会单位"}: the first that is there.
 */
final class NeedDirective extends Directive {
    NeedDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateModelException {
        String paths = call.text("of");
        List<Fact> facts = new ArrayList<>();
        for (String path : paths.split("\\|", -1)) {
            FactName name = FactName.of(path).orElseThrow(() -> new TemplateModelException("没有这个键：" + path));
            if (facts.isEmpty()) {
                facts.addAll(name.in(discourse.fillIn.root()));
            }
        }
        discourse.sink.say(
                facts.isEmpty()
                        ? Holes.at(paths.split("\\|", -1)[0])
                        : Phrase.joined(facts, call.text("between", "、")));
    }
}
