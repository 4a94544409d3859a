package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.planning.Facts;

/**
 * {@code <@figures/>}: the 数据 of the item as clauses, 指标＋数值＋变化＋位次＋比较＋进度; {@code <@figures own="是"/>}: the item is itself a
 * figure. Figures are separated by ，, and by ； where one has clauses of its own; those by ，.
 */
final class FiguresDirective extends Directive {
    private static final List<Key> CLAUSES = List.of(Key.CHANGE, Key.PLACING);

    /** What follows the value of a figure as a clause. */
    private static final List<Key> CLAUSES_OF_ITS_OWN = List.of(Key.CHANGE, Key.PLACING, Key.PROGRESS, Key.COMPARISONS);

    /** So many figures can be said in one sentence. */
    private static final int IN_A_BREATH = 4;

    /** Characters of a content behind which figures begin a sentence. */
    private static final int LONGEST_BODY = 30;

    /** A problem is told to its end before its figures are. */
    private static final int LONGEST_PROBLEM = 20;

    FiguresDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        Entry item = discourse.slots.current();
        if (!call.text("own", "").isEmpty()) {
            figure(item, call.text("own").equals("目标") ? Optional.empty() : Optional.of(""), false);
            return;
        }
        List<Entry> figures = item.entries(Key.FIGURES);
        int count = 0;
        String verb = "";
        for (Entry figure : figures) {
            if (count > 0 && count % IN_A_BREATH == 0 && figures.size() - count > 1) {
                discourse.sink.paragraph().append("。", DraftSink.PUNCTUATION);
                verb = "";
            } else if (count > 0) {
                discourse.sink.paragraph().append(between(figures.get(count - 1), figure), DraftSink.PUNCTUATION);
            } else if (item.fact(Key.BODY).isPresent()) {
                String body = text(item, Key.BODY);
                discourse.sink.paragraph().append(joint(item, body), DraftSink.PUNCTUATION);
            }
            // Several in a row need no predicate.
            boolean opens = figures.size() == 1 && discourse.sink.paragraph().ended();
            count++;
            verb = figure(figure, Optional.of(verb), opens);
        }
    }

    /** What stands between two figures: ； beside one that has clauses of its own, 、 between things and their numbers. */
    private static String between(Entry figure, Entry next) {
        if (!isPlain(figure) || !isPlain(next)) {
            return "；";
        }
        return FigureVerbs.isCountOfThings(figure) && FigureVerbs.isCountOfThings(next) ? "、" : "，";
    }

    /** Whether a figure is one clause: a value, or a change or place without one: 次均费用下降3%. */
    private static boolean isPlain(Entry figure) {
        long clauses = CLAUSES_OF_ITS_OWN.stream()
                .filter(key -> figure.values().containsKey(key))
                .count();
        return figure.values().containsKey(Key.VALUE) ? clauses == 0 : clauses == 1;
    }

    /**
     * Tells one figure.
     *
     * @param before the verb that a figure before it in the sentence had, which is not said again; empty if no verb is wanted
     * @param opens whether it begins a sentence, which needs a predicate
     * @return its own verb
     */
    private String figure(Entry figure, Optional<String> before, boolean opens) {
        Optional<Fact> value = figure.fact(Key.VALUE);
        String verb = before.isEmpty() ? "" : verb(figure);
        boolean says = !verb.isEmpty() && !verb.equals(before.orElse(""));
        Optional<Fact> indicator = figure.fact(Key.INDICATOR);
        Optional<Phrase> ofOthers = FigureVerbs.ofOthers(figure);
        if (ofOthers.isPresent()) {
            discourse.sink.say(ofOthers.get());
        } else if (indicator.isPresent()) {
            discourse.sink.say(
                    says
                            ? FigureVerbs.carried(verb, indicator.get())
                            : before.isEmpty()
                                    ? Phrase.of(indicator.get())
                                    : FigureVerbs.indicator(indicator.get(), text(figure, Key.VALUE), opens));
        }
        value.ifPresent(fact -> discourse.sink.say(Phrase.of(fact)));
        boolean bare = value.isEmpty() && ofOthers.isEmpty();
        for (Key key : CLAUSES) {
            Optional<Fact> clause = figure.fact(key);
            if (clause.isPresent()) {
                if (!bare) {
                    discourse.sink.paragraph().append("，", DraftSink.PUNCTUATION);
                }
                discourse.sink.say(key == Key.CHANGE ? FigureVerbs.change(clause.get()) : Phrase.of(clause.get()));
                bare = false;
            }
        }
        // What is compared is the value or its change, and not how far the plan has come.
        Optional<Fact> progress = figure.fact(Key.PROGRESS);
        boolean beside = true;
        List<Entry> comparisons = figure.entries(Key.COMPARISONS);
        for (Entry comparison : comparisons.subList(ofOthers.isPresent() ? 1 : 0, comparisons.size())) {
            boolean differs = FigureVerbs.differs(comparison);
            if (!bare || !differs) {
                discourse.sink.paragraph().append("，", DraftSink.PUNCTUATION);
            }
            discourse.sink.say(FigureVerbs.comparison(comparison, differs, beside));
            beside &= differs;
            bare = false;
        }
        if (progress.isPresent()) {
            if (!bare) {
                discourse.sink.paragraph().append("，", DraftSink.PUNCTUATION);
            }
            discourse.sink.say(Phrase.of(progress.get()));
        }
        return verb.isEmpty() ? before.orElse("") : verb;
    }

    /** A figure behind 其中…, or behind several sentences, would be taken for a part of the last of them. */
    private static String joint(Entry item, String body) {
        int longest = item.path().startsWith(Key.PROBLEMS.chinese()) ? LONGEST_PROBLEM : LONGEST_BODY;
        if (Facts.holdsSentences(body) || body.length() > longest) {
            return "。";
        }
        return body.contains("其中") || body.contains("；") ? "；" : "，";
    }

    private static String verb(Entry figure) {
        return figure.fact(Key.INDICATOR)
                .map(name -> FigureVerbs.before(name.text(), text(figure, Key.VALUE), text(figure, Key.CHANGE)))
                .orElse("");
    }

    private static String text(Entry figure, Key key) {
        return figure.fact(key).map(Fact::text).orElse("");
    }
}
