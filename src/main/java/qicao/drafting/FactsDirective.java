package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Sequence;

/** {@code <@facts key="典型" between="。"/>}: a list of plain texts, one after the other. */
final class FactsDirective extends Directive {
    FactsDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String name = call.text("key");
        Key key = Arrays.stream(Key.values())
                .filter(candidate -> candidate.chinese().equals(name)
                        && discourse.slots.current().values().get(candidate) instanceof Sequence)
                .findFirst()
                .orElse(null);
        if (key == null) {
            if (Arrays.stream(Key.values())
                    .noneMatch(candidate -> candidate.chinese().equals(name))) {
                throw new TemplateModelException("没有这个键：" + name);
            }
            return;
        }
        String between = call.text("between", "，");
        List<Fact> facts = discourse.slots.current().facts(key);
        for (int index = 0; index < facts.size(); index++) {
            if (index > 0) {
                discourse.sink.paragraph().append(between, DraftSink.PUNCTUATION);
            }
            discourse.sink.say(Phrase.of(facts.get(index)));
        }
    }
}
