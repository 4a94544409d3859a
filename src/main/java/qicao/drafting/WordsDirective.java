package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import qicao.draft.Run;
import qicao.fillin.Fact;
import qicao.fillin.FactName;
import qicao.fillin.Key;

/**
 * {@code <@words of="会议.名称"/>}: a fact on a line of the writer's own, where 【待补：…】 is a hole. A title, subtitle or
 * salutation is text, which may also name other facts as {@link References} says.
 */
final class WordsDirective extends Directive {
    private static final Set<Key> TEXTS = EnumSet.of(Key.TITLE, Key.SUBTITLE, Key.SALUTATION);

    WordsDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String path = call.text("of");
        FactName name = FactName.of(path).orElseThrow(() -> new TemplateModelException("没有这个键：" + path));
        boolean isText = TEXTS.contains(name.path().steps().get(0).field().key());
        References references = References.of(discourse.fillIn.root());
        for (Fact fact : name.in(discourse.fillIn.root())) {
            discourse.sink.tell(fact);
            List<Run> runs = isText
                    ? references.runs(fact.text().replaceAll("\\R", ""), fact, discourse.sink::tell)
                    : References.value(fact);
            runs.forEach(run -> discourse.sink.paragraph().append(run.text(), run.origin()));
        }
    }
}
