package qicao.drafting;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qicao.chinese.MarkerFamily;
import qicao.chinese.NounPhrases;
import qicao.draft.Block;
import qicao.draft.Run;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.words.WordClass;

/**
 * {@code <@items key="任务" kind="tasks" joint="。">}: the items of a list, each with its marker and its 题 as lead; the body
 * tells the rest of one item. Shape and markers follow from how much there is to say ({@link ListShapes}); numbers are
 * counted here and nowhere else. With a loop variable ({@code ; here}) the body is rendered with 题 first where the 题 is a bare
 * noun that wants a predicate, and with 文 for the rest.
 */
final class ItemsDirective extends Directive {
    /** Every so many measures the owner comes first: the same order of words all the time is tiring. */
    private static final int OWNER_LEADS_EVERY = 3;

    private static final int DEEPEST = 4;

    /** What the body is to tell: the 题, which is a bare noun, or all that comes after it. */
    private static final SimpleScalar LEAD = new SimpleScalar("题");

    private static final SimpleScalar REST = new SimpleScalar("文");

    private static final List<MarkerFamily> HEADING_FAMILIES =
            List.of(MarkerFamily.SECTION, MarkerFamily.BRACKETED, MarkerFamily.ARABIC, MarkerFamily.BRACKETED_ARABIC);

    ItemsDirective(Telling telling) {
        super(telling);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String path = call.text("key");
        int dot = path.indexOf('.');
        String name = path.substring(dot + 1);
        Entry holder = dot < 0 ? telling.slots.current() : group(path.substring(0, dot));
        Key key = KeyNames.list(holder, name).orElseThrow(() -> new TemplateModelException("没有这个列表：" + path));
        List<Entry> items = holder.entries(key);
        if (items.isEmpty()) {
            if (telling.slots.atTop()) {
                telling.slots.hole(path).ifPresent(telling.sink::say);
            }
            return;
        }
        new Teller(call, key, kind(call.text("kind")), items).tell();
    }

    private static ListKind kind(String name) throws TemplateModelException {
        for (ListKind kind : ListKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new TemplateModelException("参数 kind 不能是 " + name + "，可以是 "
                + Arrays.stream(ListKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("、")));
    }

    /** A group of the fill-in; an empty one if it is not there. */
    private Entry group(String name) {
        return telling.fillIn.root().values().entrySet().stream()
                .filter(value -> value.getKey().chinese().equals(name))
                .flatMap(value -> value.getValue() instanceof Entry group ? Stream.of(group) : Stream.of())
                .findFirst()
                .orElseGet(() -> new Entry(Map.of(), name, telling.fillIn.root().place()));
    }

    /** One list on its way into the draft. */
    private final class Teller {
        private final Call call;
        private final ListKind kind;
        private final List<Entry> items;
        private final ListShape shape;
        private final MarkerFamily family;
        private final int level = telling.level();
        private final boolean oneOwner;
        private final String aside;

        Teller(Call call, Key key, ListKind kind, List<Entry> items) throws TemplateModelException {
            this.call = call;
            this.kind = kind;
            this.items = items;
            shape = telling.promotes(key) ? ListShape.SECTIONS : shape();
            aside = call.text("aside", "");
            family = telling.freeFamily(telling.shapes.family(kind, items));
            oneOwner = kind == ListKind.MEASURES && Owners.common(items).isPresent();
        }

        void tell() throws TemplateException, IOException {
            boolean marked = shape == ListShape.PARAGRAPHS || shape == ListShape.RUN_IN || shape == ListShape.SENTENCE;
            if (marked) {
                telling.openList(family);
            }
            tellItems();
            if (marked) {
                telling.closeList();
            }
        }

        /** One section has one list of headings: a second one would number anew. */
        private ListShape shape() {
            ListShape best = telling.shapes.shape(kind, items, level);
            return best == ListShape.HEADINGS && !telling.mayHead(level + 1) ? ListShape.PARAGRAPHS : best;
        }

        private void tellItems() throws TemplateException, IOException {
            for (int index = 0; index < items.size(); index++) {
                Entry item = items.get(index);
                boolean leads =
                        kind == ListKind.MEASURES && telling.ownerTurn(OWNER_LEADS_EVERY) && Owners.mayLead(item);
                telling.slots.begin(new Slots.Item(item, index, oneOwner, leads));
                begin(item, index + 1);
                Run lead = telling.sink.paragraph().last();
                call.loopVariable(REST);
                call.renderBody();
                if (lead != null
                        && DraftSink.isNumbering(lead.origin())
                        && lead.equals(telling.sink.paragraph().last())) {
                    telling.sink.say(Holes.at(item.path() + "." + Key.BODY.chinese()));
                }
                end(index == items.size() - 1);
                telling.slots.end();
                telling.level(level);
            }
        }

        private void begin(Entry item, int number) throws TemplateException, IOException {
            DraftSink sink = telling.sink;
            switch (shape) {
                case SECTIONS -> {
                    sink.add(new Block.Heading(1, MarkerFamily.SECTION.marker(number), heading(item)));
                    telling.level(1);
                    telling.head(1);
                }
                case HEADINGS -> {
                    int deeper = Math.min(level + 1, DEEPEST);
                    String marker = HEADING_FAMILIES.get(deeper - 1).marker(number);
                    Block.Heading heading = new Block.Heading(deeper, marker, heading(item));
                    if (standsAlone(item, deeper)) {
                        sink.add(heading);
                    } else {
                        sink.runIn(heading);
                    }
                    telling.level(deeper);
                    telling.head(deeper);
                }
                case PARAGRAPHS -> {
                    sink.breakParagraph();
                    lead(item, family.marker(number), goesOn(item) ? "，" : "。");
                }
                case RUN_IN -> lead(item, family.marker(number), joint(item));
                case SENTENCE -> lead(item, kind == ListKind.SERIES ? "" : family.marker(number), "，");
                case FLOWING -> lead(item, "", joint(item));
            }
        }

        private void end(boolean last) {
            RunningText text = telling.sink.paragraph();
            if (shape == ListShape.SENTENCE && !last) {
                text.append("；", DraftSink.PUNCTUATION);
            } else {
                text.endSentence(DraftSink.PUNCTUATION);
            }
            if (shape == ListShape.SECTIONS || shape == ListShape.HEADINGS || shape == ListShape.PARAGRAPHS) {
                telling.sink.breakParagraph();
            }
        }

        /** A heading stands on its own line if more than one paragraph comes under it. */
        private boolean standsAlone(Entry item, int deeper) {
            for (Key nested : List.of(Key.MEASURES, Key.CHILDREN)) {
                List<Entry> children = item.entries(nested);
                ListKind childKind = nested == Key.MEASURES ? ListKind.MEASURES : ListKind.TASKS;
                if (children.size() > 1) {
                    ListShape childShape = telling.shapes.shape(childKind, children, deeper);
                    return childShape == ListShape.HEADINGS || childShape == ListShape.PARAGRAPHS;
                }
            }
            return item.fact(Key.BODY).map(body -> body.text().contains("\n")).orElse(false);
        }

        private List<Run> heading(Entry item) {
            telling.sink.beginLine(call.place());
            Fact heading = item.fact(Key.HEADING).orElseThrow();
            telling.sink.say(Phrase.of(heading));
            return Lines.withoutEndMark(telling.sink.endLine());
        }

        private void lead(Entry item, String marker, String joint) throws TemplateException, IOException {
            DraftSink sink = telling.sink;
            RunningText text = sink.paragraph();
            boolean pointed = !marker.isEmpty();
            if (pointed) {
                text.emphasis(Run.Emphasis.LEAD);
                text.append(marker, DraftSink.NUMBERING);
            }
            Optional<Fact> heading = item.fact(Key.HEADING);
            if (heading.isPresent() && !opensBody(item, heading.get())) {
                say(heading.get());
                aside(item);
                sink.paragraph().append(joint, DraftSink.PUNCTUATION);
            }
            sink.paragraph().emphasis(Run.Emphasis.PLAIN);
        }

        /** A bare noun is no sentence: the template may complete it. */
        private void say(Fact heading) throws TemplateException, IOException {
            if (call.hasLoopVariable() && NounPhrases.bare(heading.text()).isPresent()) {
                call.loopVariable(LEAD);
                call.renderBody();
            }
            if (!telling.sink.told().contains(heading.path())) {
                telling.sink.say(Phrase.of(heading));
            }
        }

        /** A fact that stands in brackets behind the 题: the time of a phase. */
        private void aside(Entry item) {
            item.values().forEach((key, value) -> {
                if (key.chinese().equals(aside) && value instanceof Fact fact) {
                    telling.sink.paragraph().append("（", DraftSink.PUNCTUATION);
                    telling.sink.say(Phrase.of(fact));
                    telling.sink.paragraph().append("）", DraftSink.PUNCTUATION);
                }
            });
        }

        /** A 内容 that begins with its own 题 says it already. */
        private boolean opensBody(Entry item, Fact heading) {
            boolean opens = item.fact(Key.BODY)
                    .map(body -> body.text().startsWith(heading.text()))
                    .orElse(false);
            if (opens) {
                telling.sink.told().add(heading.path());
            }
            return opens;
        }

        /** A short lead joins its clause with ，; one of several clauses, or one before several sentences, ends with 。 */
        private String joint(Entry item) throws TemplateModelException {
            String wish = call.text("joint", "。");
            boolean severalClauses = item.fact(Key.HEADING)
                    .map(heading -> heading.text().contains("，"))
                    .orElse(false);
            boolean severalSentences = item.fact(Key.BODY)
                    .map(body -> RunningText.hasSentences(body.text()))
                    .orElse(false);
            if (goesOn(item)) {
                return "，";
            }
            return severalClauses || severalSentences ? "。" : wish;
        }

        private boolean goesOn(Entry item) {
            return item.fact(Key.BODY)
                    .map(body -> WordClass.GOES_ON.fits(body.text()))
                    .orElse(false);
        }
    }
}
