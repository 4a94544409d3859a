package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import qicao.fillin.Entry;
import qicao.fillin.Key;
import qicao.fillin.Value;

/** {@code <@body of="致谢"/>}: the 内容 of a group of the fill-in, if it has one. */
final class BodyDirective extends Directive {
    BodyDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String name = call.text("of");
        for (Map.Entry<Key, Value> value : discourse.fillIn.root().values().entrySet()) {
            if (value.getKey().chinese().equals(name) && value.getValue() instanceof Entry group) {
                group.fact(Key.BODY).ifPresent(body -> discourse.sink.say(Phrase.of(body)));
            }
        }
    }
}
