package qicao.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Clauses;
import qicao.chinese.MarkerFamily;
import qicao.chinese.Numerals;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.genre.Family;
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

    /** So many characters at most have a 题 and a 内容 that are one sentence. */
    private static final int BRIEF = 36;

    /** A 题 of so many characters at most is no sentence by itself: what is done for it goes on behind a comma. */
    private static final int LABEL = 8;

    /** What begins anew behind a label: what was done, a subject, a time or a demand of its own. */
    private static final Set<WordClass> OPENING = EnumSet.of(
            WordClass.DONE,
            WordClass.OWN_SUBJECT,
            WordClass.OWN_ACTOR,
            WordClass.ACTING_BODY,
            WordClass.OWN_TIME,
            WordClass.OPENS_WITH_TIME);

    /** Lists whose items are orders. */
    private static final Set<ListKind> ORDERS = EnumSet.of(ListKind.TASKS, ListKind.MEASURES, ListKind.ORDERS);

    /** 《关于清理航道的意见》 names a paper, and not what is done. */
    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”");

    /** 超龄的, 没有开张的6个网点. */
    private static final Pattern SOME = Pattern.compile("[^，]的(?:[\\d一二两三四五六七八九十百]+[个家名户处所座类种条项]\\p{IsHan}{1,4})?$");

    /** 前几年没有考核, 外宣是生产力, 市场还没有打开: how things are or were. */
    private static final Pattern STATE = Pattern.compile(
            "^\\p{IsHan}{0,4}(?:至今|以前|过去|前期|前[几两些]年|目前|现在|去年|近[几两]?年|这[几些]年|今年是)|^[^的]{1,12}(?<![只总还要就凡可不])是(?![否非])"
                    + "|(?:没有?|不够|不足|不高|不强|不深|尚未|难以|仍然?|还(?:不|没|有)|存在|滞后|薄弱)[^的]*$");

    private static final String PAUSE = "，";
    private static final String STOP = "。";
    private static final String COLON = "：";

    /** 三件事, “八个不”: a 题 that ends in a number of things. */
    private static final Pattern COUNTED = Pattern.compile("(?<![第十])([二两三四五六七八九])[个项件条类点大种道][^，。；：]{1,4}$");

    private static final Pattern SERIES_END = Pattern.compile("[；。]");

    /** What leads from a 题 to a content that begins with its verb again. */
    private static final String GIST = "重点是";

    private static final int VERB = 2;

    private final FillIn fillIn;
    private final Wording wording;
    private final ListShapes shapes;
    private final DutyPlanner duties;
    private final Optional<Whys> whys;

    private final Deque<MarkerFamily> open = new ArrayDeque<>();
    /** Levels of which some list has headings already under the heading that we are under: a second one would number anew. */
    private final Set<Integer> headed = new HashSet<>();

    private int level;
    /** Lists in running text that we are in. */
    private int running;

    private Optional<Key> promoted = Optional.empty();
    /** The item whose 题 is the heading of the section. */
    private Optional<Entry> titled = Optional.empty();

    ListPlanner(FillIn fillIn, Wording wording) {
        this.fillIn = fillIn;
        this.wording = wording;
        this.shapes = new ListShapes(fillIn, wording);
        this.duties = new DutyPlanner(new Dice(wording.seed()));
        this.whys = wording.detail() == Wording.Detail.FULL ? Optional.of(new Whys(fillIn)) : Optional.empty();
    }

    /**
     * Lists that follow stand in a section, under a heading if it has one; one list may take the section's place, or the 题 of
     * one item the heading's.
     */
    void beginSection(boolean numbered, Optional<Role> promotedRole, Optional<Entry> headingItem) {
        titled = headingItem;
        promoted = promotedRole.flatMap(Roles::key);
        if (numbered) {
            enter(1);
        }
    }

    void endSection() {
        titled = Optional.empty();
        level = 0;
        promoted = Optional.empty();
    }

    /** A list of the speech or of one of its groups; empty if it has no items or is not told item by item. */
    Optional<ListPlan> ofSpeech(Role role, Key key) {
        List<Entry> items = new ArrayList<>(fillIn.root().entries(key));
        items.addAll(ContentSelection.joining(fillIn, role));
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
                duties.of(entry, Key.SECTIONS, false, DutyPlanner.Opening.OPEN),
                Optional.empty(),
                nested(entry));
    }

    private Optional<ListPlan> list(Key key, List<Entry> items) {
        ListStyle style = ListStyle.of(key).orElse(null);
        if (items.isEmpty() || style == null) {
            return Optional.empty();
        }
        ListShape shape =
                promoted.filter(key::equals).isPresent() ? ListShape.SECTIONS : shape(key, style.kind(), items);
        int above = level;
        MarkerFamily family = family(style.kind(), shape, items);
        boolean plain = isToldToGuests(key, shape, items);
        boolean marked = shape.isMarked() && style.kind().isMarked() && !plain;
        if (marked) {
            open.push(family);
        }
        boolean oneOwner = key == Key.MEASURES && DutyPlanner.commonOwner(items).isPresent();
        // 一要 wants a deed behind it.
        Set<Entry> topics = family == MarkerFamily.MUST ? Set.of() : Topics.of(key, style.kind(), items);
        boolean runs = shape != ListShape.SECTIONS && shape != ListShape.HEADINGS;
        running += runs ? 1 : 0;
        List<ItemPlan> planned = new ArrayList<>(items.size());
        for (Entry item : items) {
            if (shape == ListShape.SECTIONS || shape == ListShape.HEADINGS) {
                enter(shape == ListShape.SECTIONS ? 1 : Math.min(above + 1, DEEPEST));
            }
            planned.add(item(
                    key,
                    style,
                    shape,
                    plain ? Optional.empty() : Optional.of(family),
                    item,
                    planned.size(),
                    oneOwner,
                    topics.contains(item)));
            level = above;
        }
        boolean stops = stops(style, shape, planned);
        if (stops && planned.stream().anyMatch(item -> item.lead() == ItemPlan.Lead.CLAUSE)) {
            // Among labels a noun is one too.
            planned.replaceAll(item -> item.lead() == ItemPlan.Lead.TOPIC ? item.ledBy(ItemPlan.Lead.CLAUSE) : item);
        }
        planned.replaceAll(item -> item.joinedBy(joint(style, shape, item, stops)));
        if (planned.stream().anyMatch(item -> item.lead() == ItemPlan.Lead.HEADING)) {
            // One list has one layout.
            planned.replaceAll(item -> item.ledBy(ItemPlan.Lead.HEADING));
        }
        running -= runs ? 1 : 0;
        if (marked) {
            open.pop();
        }
        boolean counted =
                items.size() > 1 && shape != ListShape.SECTIONS && !(key == Key.HOPES && shape == ListShape.FLOWING);
        Optional<Tally> tally = !counted ? Optional.empty() : Optional.of(new Tally(items.size(), Tallies.kind(items)));
        return Optional.of(new ListPlan(shape, above, tally, planned));
    }

    /** At a celebration what was done is told, and not counted: statements of a paragraph each need no numbers, unless 条目 wants them. */
    private boolean isToldToGuests(Key key, ListShape shape, List<Entry> items) {
        return key == Key.ACHIEVEMENTS
                && level == 0
                && shape == ListShape.PARAGRAPHS
                && wording.points().isEmpty()
                && fillIn.type().family() == Family.FESTIVE
                && ListShapes.areStatements(items);
    }

    /** We are under a heading of a level; under each of them deeper ones begin anew. */
    private void enter(int next) {
        level = next;
        headed.removeIf(deeper -> deeper > next);
        headed.add(next);
    }

    /** One section has one list of headings. */
    private ListShape shape(Key key, ListKind kind, List<Entry> items) {
        if (key == Key.SITUATION && level == 0 && ListShapes.follow(items)) {
            return ListShape.FLOWING;
        }
        ListShape best = shapes.shape(kind, items, level);
        if (best == ListShape.HEADINGS && running > 0) {
            // A heading inside 一是…。二是…。 would end the series.
            return ListShape.RUN_IN;
        }
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
            Key key,
            ListStyle style,
            ListShape shape,
            Optional<MarkerFamily> family,
            Entry item,
            int index,
            boolean oneOwner,
            boolean topic) {
        boolean numbered = shape != ListShape.FLOWING && style.kind().isMarked() && family.isPresent();
        Map<Key, ListPlan> lists = nested(item);
        ItemPlan.Lead lead = titled.filter(item::equals).isPresent()
                ? ItemPlan.Lead.NONE
                : lead(shape, item, lists, numbered, topic);
        String marker = numbered ? family.orElseThrow().marker(index + 1) : "";
        Duty duty = duties.of(
                item,
                isFree(item) ? Key.SECTIONS : key,
                oneOwner,
                opening(style, family.filter(any -> numbered), item, lead));
        return new ItemPlan(
                item,
                index,
                marker,
                lead,
                "",
                duty,
                key == Key.TASKS ? whys.flatMap(found -> found.of(item)) : Optional.empty(),
                lists);
    }

    /** What stands before the content of an item. */
    private static DutyPlanner.Opening opening(
            ListStyle style, Optional<MarkerFamily> family, Entry item, ItemPlan.Lead lead) {
        if (family.filter(MarkerFamily.MUST::equals).isPresent()) {
            return lead == ItemPlan.Lead.NONE ? DutyPlanner.Opening.MUST : label(item);
        }
        if (lead != ItemPlan.Lead.CLAUSE || !ORDERS.contains(style.kind())) {
            return DutyPlanner.Opening.OPEN;
        }
        boolean completed = style.kind() == ListKind.MEASURES;
        return item.fact(Key.HEADING)
                        .filter(heading -> Orders.isDeed(heading.text()) || (completed && Topics.isCompleted(heading)))
                        .isPresent()
                ? DutyPlanner.Opening.ORDER
                : label(item);
    }

    private static DutyPlanner.Opening label(Entry item) {
        boolean ownSentence = item.fact(Key.HEADING)
                .filter(heading -> !heading.text().contains(PAUSE))
                .isPresent();
        return ownSentence && !goesOn(item) && !isSome(item) ? DutyPlanner.Opening.LABEL : DutyPlanner.Opening.OPEN;
    }

    /** Whether an item is a section of the writer's own that joined the list. */
    static boolean isFree(Entry item) {
        return item.path().startsWith(Key.SECTIONS.chinese());
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

    private static ItemPlan.Lead lead(
            ListShape shape, Entry item, Map<Key, ListPlan> lists, boolean numbered, boolean topic) {
        if (shape == ListShape.SECTIONS) {
            return ItemPlan.Lead.HEADING;
        }
        if (shape == ListShape.HEADINGS) {
            return standsAlone(item, lists) ? ItemPlan.Lead.HEADING : ItemPlan.Lead.RUN_IN;
        }
        Optional<Fact> heading = item.fact(Key.HEADING);
        if (topic
                && !item.fact(Key.BODY)
                        .map(Fact::text)
                        .orElse("")
                        .startsWith(heading.map(Fact::text).orElse(""))) {
            return ItemPlan.Lead.TOPIC;
        }
        return heading.isEmpty() || tells(item.fact(Key.BODY), heading.get(), numbered)
                ? ItemPlan.Lead.NONE
                : ItemPlan.Lead.CLAUSE;
    }

    /**
     * A 内容 that says its own 题 needs no other; behind a number, where each item has its 题, only if its first clause is the 题 with
     * more in it or holds it as a whole: 系统，核心系统用了9年.
     */
    private static boolean tells(Optional<Fact> body, Fact heading, boolean numbered) {
        String text = body.map(Fact::text).orElse("");
        return QUOTED.matcher(Clauses.first(text)).replaceAll("").contains(heading.text())
                || text.startsWith(heading.text())
                || (numbered ? Facts.extendsHeading(text, heading.text()) : Facts.saysAgain(text, heading.text()));
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

    /** The mark behind the 题 of an item: that of its list, but where the 题 is the subject of the content. */
    private static String joint(ListStyle style, ListShape shape, ItemPlan item, boolean stops) {
        if (item.lead() == ItemPlan.Lead.TOPIC) {
            return PAUSE;
        }
        if (item.lead() != ItemPlan.Lead.CLAUSE) {
            return "";
        }
        if (announces(item)) {
            return COLON;
        }
        boolean orders = ORDERS.contains(style.kind());
        boolean own = isWish(item) ? isNewSentence(style, item) : stops;
        boolean apart =
                own && shape != ListShape.SENTENCE && !goesOn(item.entry()) && !(orders && isSome(item.entry()));
        String mark = apart ? STOP : PAUSE;
        return orders && !item.duty().tellsBefore() && saysVerbAgain(item.entry()) ? mark + GIST : mark;
    }

    /** 管好三件事：进港登记、出港报备、夜航亮灯: the 题 says how many there are, and the content begins with so many. */
    private static boolean announces(ItemPlan item) {
        String heading = item.entry().fact(Key.HEADING).map(Fact::text).orElse("");
        Matcher count = COUNTED.matcher(heading);
        if (item.duty().tellsBefore() || item.duty().tellsAtLabel() || !count.find()) {
            return false;
        }
        String series =
                SERIES_END.split(item.entry().fact(Key.BODY).map(Fact::text).orElse(""), 2)[0];
        int members = series.split(series.contains(PAUSE) ? PAUSE : "、").length;
        return members > 1 && Numerals.parse(count.group(1)).equals(OptionalInt.of(members));
    }

    /** 推进基础设施，推进管网改造: the content says the same of a part. */
    private static boolean saysVerbAgain(Entry item) {
        String heading = item.fact(Key.HEADING).map(Fact::text).orElse("");
        String body = item.fact(Key.BODY).map(Fact::text).orElse("");
        return heading.length() > VERB
                && body.length() > VERB
                && heading.substring(0, VERB).equals(body.substring(0, VERB))
                && Verbs.isFirstWord(heading.substring(0, VERB));
    }

    /**
     * Whether the 题 of a list are labels, with 。 behind each: all of them or none, as one list reads in one way. They are if
     * one of them is no sentence with its content.
     */
    private static boolean stops(ListStyle style, ListShape shape, List<ItemPlan> items) {
        boolean orders = ORDERS.contains(style.kind());
        if (shape == ListShape.PARAGRAPHS && !orders) {
            return true;
        }
        if (shape == ListShape.FLOWING && !orders && items.size() > 1 && style.kind() != ListKind.TOPICS) {
            return false;
        }
        if (shape == ListShape.FLOWING && items.size() == 1 && style.kind() == ListKind.MEASURES) {
            // The only measure of a task is one thing with its 题.
            return items.get(0)
                    .entry()
                    .fact(Key.BODY)
                    .filter(body -> Facts.holdsSentences(body.text()))
                    .isPresent();
        }
        for (ItemPlan item : items) {
            if (item.lead() == ItemPlan.Lead.CLAUSE && !isWish(item) && isNewSentence(style, item)) {
                return true;
            }
        }
        return false;
    }

    /** 希望某某精心施工: without a number a 题 is no label. */
    private static boolean isWish(ItemPlan item) {
        return item.asks() && item.marker().isEmpty();
    }

    /** Whether what is told behind a 题 is no clause of the same sentence. */
    private static boolean isNewSentence(ListStyle style, ItemPlan item) {
        return isMoreThanAClause(style, item) || (ORDERS.contains(style.kind()) && standsApart(item));
    }

    /** Whether a 题 has several clauses, or its content is long or several sentences. */
    private static boolean isMoreThanAClause(ListStyle style, ItemPlan item) {
        // 责任不实，有的没有分工: two short clauses are one sentence.
        boolean brief = style.kind() != ListKind.STORIES;
        boolean goesOn = isWish(item);
        return item.entry()
                        .fact(Key.HEADING)
                        .filter(heading -> heading.text().contains(PAUSE))
                        .isPresent()
                || item.entry()
                        .fact(Key.BODY)
                        .map(Fact::text)
                        .filter(body -> !brief
                                || (body.length() > BRIEF && !goesOn)
                                || body.indexOf('；') >= 0
                                || Facts.holdsSentences(body))
                        .isPresent();
    }

    /**
     * Whether what is told behind an order begins anew: with an owner or a time, with a subject or a 要 of its own, or with how
     * things are. A content of a few words that goes on with the deed (管好填表，先易后难) does not.
     */
    private static boolean standsApart(ItemPlan item) {
        String body = item.entry().fact(Key.BODY).map(Fact::text).orElse("");
        String clause = Clauses.first(body);
        return item.duty().tellsBefore()
                || item.duty().tellsAtLabel()
                || item.duty().place() == Duty.Place.INSIDE
                || (item.duty().tellsBehind() && item.duty().ownSentence())
                || !item.lists().isEmpty()
                || STATE.matcher(clause).find()
                || OPENING.stream().anyMatch(words -> words.fits(clause))
                || Orders.demands(body)
                // Nor does a statement go on with what somebody is hoped to do.
                || (item.entry().fact(Key.RECIPIENT).isPresent() && !body.isEmpty() && !Orders.is(body))
                || (!isWish(item)
                        && item.entry()
                                .fact(Key.HEADING)
                                .filter(heading -> heading.text().length() > LABEL)
                                .isPresent()
                        && !body.isEmpty()
                        && !Verbs.leads(body));
    }

    /** 愿意留下的，签三年合同: the 题 says which of them the content is about. */
    private static boolean isSome(Entry item) {
        return item.fact(Key.HEADING)
                .filter(heading -> SOME.matcher(heading.text()).find())
                .isPresent();
    }

    /** 是名副其实的避暑胜地: the 题 is the subject of the content. */
    private static boolean goesOn(Entry item) {
        return item.fact(Key.BODY)
                .map(body -> WordClass.GOES_ON.fits(body.text()))
                .orElse(false);
    }
}
