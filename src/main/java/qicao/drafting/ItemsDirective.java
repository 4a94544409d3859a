package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import qicao.draft.Block;
import qicao.draft.Run;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.planning.Duty;
import qicao.planning.ItemPlan;
import qicao.planning.ListPlan;
import qicao.planning.ListShape;
import qicao.planning.ListStyle;

/**
 * {@code <@items key="任务">}: the items of a list as they were planned, each with its marker and its 题 as lead; the body tells
 * the rest of one item. {@code predicate="recap.predicate"} names the part that completes a 题 which is no
 * sentence.
 */
final class ItemsDirective extends Directive {
    ItemsDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String path = call.text("key");
        String name = path.substring(path.indexOf('.') + 1);
        boolean ofSpeech = path.indexOf('.') >= 0 || discourse.slots.atTop();
        Key key = KeyNames.list(discourse.slots.current(), name)
                .filter(list -> ListStyle.of(list).isPresent())
                .orElseThrow(() -> new TemplateModelException("没有这个列表：" + path));
        Optional<ListPlan> list =
                ofSpeech ? discourse.plan.list(key) : discourse.slots.item().flatMap(item -> item.list(key));
        if (list.isEmpty()) {
            if (ofSpeech) {
                discourse.slots.hole(path).ifPresent(discourse.sink::say);
            }
            return;
        }
        for (ItemPlan item : list.get().items()) {
            discourse.slots.begin(item);
            tell(list.get(), item, key, call);
            discourse.slots.end();
        }
    }

    private void tell(ListPlan list, ItemPlan item, Key key, Call call) throws TemplateException, IOException {
        begin(list, item, key, call);
        Run lead = discourse.sink.paragraph().last();
        call.renderBody();
        if (lead != null
                && DraftSink.isNumbering(lead.origin())
                && lead.equals(discourse.sink.paragraph().last())) {
            discourse.sink.say(Holes.at(item.entry().path() + "." + Key.BODY.chinese()));
        }
        end(list, item);
    }

    private void begin(ListPlan list, ItemPlan item, Key key, Call call) throws TemplateModelException {
        DraftSink sink = discourse.sink;
        if (item.lead() == ItemPlan.Lead.HEADING || item.lead() == ItemPlan.Lead.RUN_IN) {
            int level = list.shape() == ListShape.SECTIONS ? 1 : list.headingLevel();
            Block.Heading heading = new Block.Heading(level, item.marker(), heading(item, call));
            if (item.lead() == ItemPlan.Lead.HEADING) {
                sink.add(heading);
            } else {
                sink.runIn(heading);
            }
            return;
        }
        if (list.shape() == ListShape.PARAGRAPHS) {
            sink.breakParagraph();
        }
        if (!item.marker().isEmpty()) {
            if (isSetOff(list)) {
                sink.paragraph().emphasis(Run.Emphasis.LEAD);
            }
            sink.paragraph().append(item.marker(), DraftSink.NUMBERING);
        }
        Optional<Fact> heading = item.entry().fact(Key.HEADING);
        if (heading.isPresent() && item.lead() == ItemPlan.Lead.CLAUSE) {
            if (item.duty().place() == Duty.Place.TITLE) {
                discourse.clause.clause(List.of(DutyClause.TITLE));
            } else if (item.asks()) {
                discourse.say("hopes.to");
            }
            say(heading.get(), call.part("predicate"));
            ListStyle.of(key)
                    .flatMap(ListStyle::aside)
                    .flatMap(item.entry()::fact)
                    .ifPresent(this::aside);
            if (item.duty().tellsAtLabel()) {
                sink.paragraph().append("，", DraftSink.PUNCTUATION);
                discourse.clause.clause(DutyDirective.words(item.duty()));
            }
            sink.paragraph().append(item.joint(), DraftSink.PUNCTUATION);
        } else if (heading.isPresent() && item.lead() == ItemPlan.Lead.TOPIC) {
            sink.say(Phrase.followed(Phrase.of(heading.get()), "方面", "题"));
            sink.paragraph().append(item.joint(), DraftSink.PUNCTUATION);
        } else {
            // The content begins with it.
            heading.ifPresent(fact -> sink.told().add(fact.path()));
        }
        sink.paragraph().emphasis(Run.Emphasis.PLAIN);
    }

    /** One list is set in one way: where an item has no 题 to set off, none is. */
    private static boolean isSetOff(ListPlan list) {
        return list.items().stream()
                .allMatch(item -> item.lead() == ItemPlan.Lead.CLAUSE || item.lead() == ItemPlan.Lead.TOPIC);
    }

    private void end(ListPlan list, ItemPlan item) {
        boolean last = item.index() == list.items().size() - 1;
        if (list.shape() == ListShape.SENTENCE && !last) {
            discourse.sink.paragraph().append("；", DraftSink.PUNCTUATION);
        } else {
            discourse.sink.paragraph().endSentence(DraftSink.PUNCTUATION);
        }
        if (list.shape() == ListShape.SECTIONS
                || list.shape() == ListShape.HEADINGS
                || list.shape() == ListShape.PARAGRAPHS) {
            discourse.sink.breakParagraph();
        }
    }

    private List<Run> heading(ItemPlan item, Call call) {
        discourse.sink.beginLine(call.place());
        item.entry().fact(Key.HEADING).map(Phrase::of).ifPresent(discourse.sink::say);
        return Lines.withoutEndMark(discourse.sink.endLine());
    }

    /** The 题 as a clause. A bare noun is no sentence, nor what lacks its subject: a frame may complete it. */
    private void say(Fact heading, String predicate) {
        if (!predicate.isEmpty()) {
            discourse.say(predicate);
        }
        if (!discourse.sink.told().contains(heading.path())) {
            discourse.sink.say(Phrase.of(heading));
        }
    }

    /** A fact that stands in brackets behind the 题: the time of a phase. */
    private void aside(Fact fact) {
        discourse.sink.paragraph().append("（", DraftSink.PUNCTUATION);
        discourse.sink.say(Phrase.of(fact));
        discourse.sink.paragraph().append("）", DraftSink.PUNCTUATION);
    }
}
