package qicao.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.chinese.MarkerFamily;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.genre.Role;
import qicao.words.WordClass;

/**
 * Plans the lists of one speech in the order in which they will be told: shapes, numbers, levels, and what each item opens
 * with. Numbers are counted here and nowhere else.
 */
final class ListPlanner {
    private static final int DEEPEST = 4;

    private static final List<MarkerFamily> HEADING_FAMILIES =
            List.of(MarkerFamily.SECTION, MarkerFamily.BRACKETED, MarkerFamily.ARABIC, MarkerFamily.BRACKETED_ARABIC);

    private static final String PAUSE = "，";
    private static final String STOP = "。";

    private final FillIn fillIn;
    private final ListShapes shapes;
    private final DutyPlanner duties;
    private final Optional<Whys> whys;

    private final Deque<MarkerFamily> open = new ArrayDeque<>();
    /** Levels of which some list has headings already under the heading that we are under: a second one would number anew. */
    private final Set<Integer> headed = new HashSet<>();

    private int level;
    private Optional<Key> promoted = Optional.empty();

    ListPlanner(FillIn fillIn, Wording wording) {
        this.fillIn = fillIn;
        this.shapes = new ListShapes(fillIn, wording);
        this.duties = new DutyPlanner(new Dice(wording.seed()));
        this.whys = wording.detail() == Wording.Detail.FULL ? Optional.of(new Whys(fillIn)) : Optional.empty();
    }

    /** Lists that follow stand in a section, under a heading if it has one; one list may take the section's place. */
    void beginSection(boolean numbered, Optional<Role> promotedRole) {
        promoted = promotedRole.flatMap(Roles::key);
        if (numbered) {
            enter(1);
        }
    }

    void endSection() {
        level = 0;
        promoted = Optional.empty();
    }

    /** A list of the speech or of one of its groups; empty if it has no items or is not told item by item. */
    Optional<ListPlan> ofSpeech(Key key) {
        List<Entry> items = fillIn.root().entries(key);
        if (items.isEmpty()) {
            items = Roles.group(key)
                    .flatMap(group -> fillIn.root().entry(group))
                    .map(group -> group.entries(key))
                    .orElse(List.of());
        }
        return list(key, items);
    }

    /** A section of the writer's own. */
    ItemPlan free(Entry entry) {
        return new ItemPlan(
                entry,
                0,
                "",
                ItemPlan.Lead.NONE,
                "",
                duties.of(entry, Key.SECTIONS, false),
                Optional.empty(),
                nested(entry));
    }

    private Optional<ListPlan> list(Key key, List<Entry> items) {
        ListStyle style = ListStyle.of(key).orElse(null);
        if (items.isEmpty() || style == null) {
            return Optional.empty();
        }
        ListShape shape = promoted.filter(key::equals).isPresent() ? ListShape.SECTIONS : shape(style.kind(), items);
        int above = level;
        MarkerFamily family = family(style.kind(), shape, items);
        boolean marked = shape.isMarked() && style.kind() != ListKind.SERIES;
        if (marked) {
            open.push(family);
        }
        boolean oneOwner = key == Key.MEASURES && DutyPlanner.commonOwner(items).isPresent();
        List<ItemPlan> planned = new ArrayList<>(items.size());
        for (Entry item : items) {
            if (shape == ListShape.SECTIONS || shape == ListShape.HEADINGS) {
                enter(shape == ListShape.SECTIONS ? 1 : Math.min(above + 1, DEEPEST));
            }
            planned.add(item(key, style, shape, family, item, planned.size(), oneOwner));
            level = above;
        }
        if (marked) {
            open.pop();
        }
        Optional<Tally> tally = items.size() < 2 || shape == ListShape.SECTIONS
                ? Optional.empty()
                : Optional.of(new Tally(items.size(), Tallies.kind(items)));
        return Optional.of(new ListPlan(shape, above, tally, planned));
    }

    /** We are under a heading of a level; under each of them deeper ones begin anew. */
    private void enter(int next) {
        level = next;
        headed.removeIf(deeper -> deeper > next);
        headed.add(next);
    }

    /** One section has one list of headings. */
    private ListShape shape(ListKind kind, List<Entry> items) {
        ListShape best = shapes.shape(kind, items, level);
        return best == ListShape.HEADINGS && headed.contains(level + 1) ? ListShape.PARAGRAPHS : best;
    }

    /** The family that a list wants, or another one if a list around it has that family: 一是 inside 一是 confuses. */
    private MarkerFamily family(ListKind kind, ListShape shape, List<Entry> items) {
        if (shape == ListShape.SECTIONS) {
            return MarkerFamily.SECTION;
        }
        if (shape == ListShape.HEADINGS) {
            return HEADING_FAMILIES.get(Math.min(level + 1, DEEPEST) - 1);
        }
        MarkerFamily wish = shapes.family(kind, items);
        for (MarkerFamily family : List.of(wish, MarkerFamily.IS, MarkerFamily.MUST)) {
            if (!open.contains(family)) {
                return family;
            }
        }
        return MarkerFamily.NTH;
    }

    private ItemPlan item(
            Key key, ListStyle style, ListShape shape, MarkerFamily family, Entry item, int index, boolean oneOwner) {
        boolean numbered = shape != ListShape.FLOWING && style.kind() != ListKind.SERIES;
        Map<Key, ListPlan> lists = nested(item);
        ItemPlan.Lead lead = lead(shape, item, lists);
        return new ItemPlan(
                item,
                index,
                numbered ? family.marker(index + 1) : "",
                lead,
                lead == ItemPlan.Lead.CLAUSE ? joint(style, shape, item) : "",
                duties.of(item, key, oneOwner),
                key == Key.TASKS ? whys.flatMap(found -> found.of(item)) : Optional.empty(),
                lists);
    }

    private Map<Key, ListPlan> nested(Entry item) {
        Map<Key, ListPlan> lists = new EnumMap<>(Key.class);
        item.values().forEach((key, value) -> {
            if (value instanceof Sequence) {
                list(key, item.entries(key)).ifPresent(list -> lists.put(key, list));
            }
        });
        return lists;
    }

    private static ItemPlan.Lead lead(ListShape shape, Entry item, Map<Key, ListPlan> lists) {
        if (shape == ListShape.SECTIONS) {
            return ItemPlan.Lead.HEADING;
        }
        if (shape == ListShape.HEADINGS) {
            return standsAlone(item, lists) ? ItemPlan.Lead.HEADING : ItemPlan.Lead.RUN_IN;
        }
        Optional<Fact> heading = item.fact(Key.HEADING);
        return heading.isEmpty() || opens(item.fact(Key.BODY), heading.get())
                ? ItemPlan.Lead.NONE
                : ItemPlan.Lead.CLAUSE;
    }

    /** A 内容 that begins with its own 题 says it already. */
    private static boolean opens(Optional<Fact> body, Fact heading) {
        return body.isPresent() && body.get().text().startsWith(heading.text());
    }

    /** A heading stands on its own line if more than one paragraph comes under it. */
    private static boolean standsAlone(Entry item, Map<Key, ListPlan> lists) {
        for (ListPlan list : lists.values()) {
            if (list.items().size() > 1) {
                return list.shape() == ListShape.HEADINGS || list.shape() == ListShape.PARAGRAPHS;
            }
        }
        return item.fact(Key.BODY).map(body -> body.text().contains("\n")).orElse(false);
    }

    /** A short lead joins its clause with ，; one of several clauses, or one before several sentences, ends with 。 */
    private static String joint(ListStyle style, ListShape shape, Entry item) {
        if (shape == ListShape.SENTENCE || goesOn(item)) {
            return PAUSE;
        }
        boolean severalClauses = item.fact(Key.HEADING)
                .map(heading -> heading.text().contains(PAUSE))
                .orElse(false);
        boolean severalSentences = item.fact(Key.BODY)
                .map(body -> Facts.holdsSentences(body.text()))
                .orElse(false);
        return shape == ListShape.PARAGRAPHS || severalClauses || severalSentences ? STOP : style.joint();
    }

    /** 是名副其实的避暑胜地: the 题 is the subject of the content. */
    private static boolean goesOn(Entry item) {
        return item.fact(Key.BODY)
                .map(body -> WordClass.GOES_ON.fits(body.text()))
                .orElse(false);
    }
}
