package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.words.DeedKind;
import qicao.words.WordClass;

/**
 * {@code <@facts key="典型" between="。"/>}: a list of plain texts, one after the other; names are joined by
 * 、 behind what {@code names} says.
 */
final class FactsDirective extends Directive {
    private static final int LONGEST_NAME = 14;

    FactsDirective(Discourse discourse) {
        super(discourse);
    }

    /** 慈善暖冬行动, but not 青山区一个月完成两个项目的征迁. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && text.chars().noneMatch(c -> "，。；：".indexOf(c) >= 0)
                && DeedKind.of(text) == DeedKind.OTHER
                && !WordClass.CONDITION.fits(text);
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
        List<Fact> facts = discourse.slots.current().facts(key);
        boolean names = facts.stream().allMatch(fact -> isName(fact.text()));
        String between = names ? "、" : call.text("between", "，");
        if (names) {
            discourse.sink.paragraph().append(call.text("names", ""), DraftSink.PUNCTUATION);
        }
        for (int index = 0; index < facts.size(); index++) {
            if (index > 0) {
                discourse.sink.paragraph().append(between, DraftSink.PUNCTUATION);
            }
            discourse.sink.say(Phrase.of(facts.get(index)));
        }
    }
}
