package qicao.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Clauses;
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.Regard;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.genre.Role;
import qicao.genre.Tone;
import qicao.planning.ContentSelection;
import qicao.planning.Duty;
import qicao.planning.Facts;
import qicao.planning.ItemPlan;
import qicao.planning.ListShape;
import qicao.planning.Orders;
import qicao.planning.Register;
import qicao.planning.Tally;
import qicao.planning.Wording;
import qicao.table.Table;
import qicao.template.Slot;
import qicao.words.Level;
import qicao.words.SpeechAct;
import qicao.words.Standing;
import qicao.words.TimeKind;
import qicao.words.WordClass;

/**
 * What can be asked of a moment of a speech, by frames ({@code when}) and templates alike: the only place that knows which
 * conditions there are. None of them changes anything. The page templates.md of the site says what each means.
 */
final class Conditions {
    /** What frames for a clause put before the goal. */
    static final String ENSURE = "确保";

    private static final String GOAL_VERB = "goal-verb";
    private static final String GOAL_CLAUSE = "goal-clause";
    private static final String GOAL_PHRASE = "goal-phrase";

    /** Behind so many paragraphs nothing can be said to come first. */
    private static final int EARLY = 2;

    /** Characters of facts; the sentences that round off have about thirty. */
    private static final int THIN = 40;

    /** Characters of a 题 that may be an order whatever it begins with. */
    private static final int SHORT = 8;

    /** Characters of a content behind which a new sentence begins. */
    private static final int LONG = 40;

    /** A time that opens a point: 8月5日下发…. */
    private static final Pattern TIME =
            Pattern.compile("(?:\\d{2,4}年|去年|今年|今天|昨天)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:上午|下午|晚上)?");

    private static final Pattern CLAUSE_END = Pattern.compile("[，；。！]");

    /** Behind 希望某某 a first clause of so many characters is what they are hoped to do. */
    private static final int LONGEST_WISH = 12;

    private static final String APPEAL = "让我们";
    private static final char MUST = '要';
    private static final char PAUSE = '，';

    private static final Map<String, Predicate<Conditions>> ALL = all();

    private final Discourse discourse;
    private final boolean figures;
    private final boolean mixed;
    private final Optional<String> goal;
    private final List<String> deeds;
    private final List<SpeechAct> acts;
    private boolean ordered;

    Conditions(Discourse discourse) {
        this.discourse = discourse;
        figures = Verdict.isProven(discourse.fillIn.root());
        mixed = Verdict.isMixed(discourse.fillIn.root());
        deeds = new ArrayList<>();
        acts = new ArrayList<>();
        List<Entry> before = discourse
                .fillIn
                .root()
                .entry(Key.AGENDA)
                .map(agenda -> agenda.entries(Key.BEFORE))
                .orElse(List.of());
        if (!before.isEmpty()) {
            Optional<Standing> speaker = speaker(discourse.fillIn);
            for (Entry speech : before) {
                Optional<String> deed = speech.fact(Key.WHAT).map(Fact::text);
                deeds.add(deed.orElse(""));
                String who = speech.fact(Key.WHO).map(Fact::text).orElse("");
                boolean isAbove = speaker.filter(Standing.of(who)::isAbove).isPresent();
                SpeechAct act = act(who, deed, isAbove);
                acts.add(act);
                ordered |= isAbove && act == SpeechAct.DIRECTIVE;
            }
        }
        goal = discourse.fillIn.root().fact(Key.CALL, Key.GOAL).map(fact -> goal(fact.text()));
    }

    /** What somebody did. Who is only named has spoken, and of what somebody above said nothing is known. */
    private static SpeechAct act(String who, Optional<String> deed, boolean isAbove) {
        return deed.map(words -> SpeechAct.of(who, words, isAbove))
                .orElse(isAbove ? SpeechAct.OTHER : SpeechAct.OPINION);
    }

    /** Where the speaker stands: by his post, else by the body or place that meets; a superior without a post is above all. */
    private static Optional<Standing> speaker(FillIn fillIn) {
        Optional<Fact> post = fillIn.root().fact(Key.SPEAKER, Key.POST);
        if (post.isEmpty() && Register.rank(fillIn) == Rank.SUPERIOR) {
            return Optional.empty();
        }
        Standing standing = Standing.of(post.map(Fact::text).orElse(""));
        for (Key hint : List.of(Key.ORGANISER, Key.SCOPE, Key.NAME)) {
            if (standing.level() == Level.OTHER) {
                Optional<Fact> body = fillIn.root().fact(Key.MEETING, hint);
                standing =
                        new Standing(body.map(words -> Level.of(words.text())).orElse(Level.OTHER), standing.post());
            }
        }
        return Optional.of(standing);
    }

    /** All conditions, in alphabetical order. */
    static Set<String> known() {
        return Collections.unmodifiableSet(new TreeSet<>(ALL.keySet()));
    }

    static boolean isKnown(String condition) {
        return ALL.containsKey(condition);
    }

    /** Whether a condition holds; one that nobody knows never does. */
    boolean holds(String name) {
        Predicate<Conditions> condition = ALL.get(name);
        return condition != null && condition.test(this);
    }

    private static Map<String, Predicate<Conditions>> all() {
        Map<String, Predicate<Conditions>> all = new HashMap<>();
        ofSpeech(all);
        ofDiscourse(all);
        ofAgenda(all);
        ofItem(all);
        ofDuty(all);
        Table.beside(Conditions.class, "conditions.tsv").each(4, row -> {
            Slot slot = Slot.named(row.text(1)).orElseThrow();
            WordClass words = WordClass.named(row.text(2)).orElseThrow();
            boolean wanted = row.text(3).equals("是");
            all.put(row.text(0), here -> here.is(slot, value -> words.fits(value) == wanted));
        });
        return Map.copyOf(all);
    }

    /** What the fill-in says, whatever was told. */
    private static void ofSpeech(Map<String, Predicate<Conditions>> all) {
        all.put("figures", here -> here.figures && !here.mixed);
        all.put("mixed", here -> here.figures && here.mixed);
        all.put("plain", here -> !here.figures);
        for (Tone tone : Tone.values()) {
            all.put(
                    tone.label(),
                    here -> here.discourse
                            .plan
                            .wording()
                            .tone()
                            .filter(tone::equals)
                            .isPresent());
        }
        all.put("construction", here -> here.isConstruction());
        all.put("undertaking", here -> !here.isConstruction());
        for (String kind : List.of(GOAL_VERB, GOAL_CLAUSE, GOAL_PHRASE)) {
            all.put(kind, here -> here.goal.filter(kind::equals).isPresent());
        }
        all.put("简", here -> here.discourse.plan.wording().detail() == Wording.Detail.BRIEF);
        all.put("详", here -> here.discourse.plan.wording().detail() == Wording.Detail.FULL);
        all.put("升格", here -> here.discourse.plan.promoted().isPresent());
        all.put("收尾", Conditions::isBehindTasks);
        all.put("只有一个问题", here -> here.entries(Key.PROBLEMS).size() == 1);
        all.put("成绩可评", here -> here.figures && !here.discourse.hasOwnLead());
        all.put("只有一项成绩", here -> here.entries(Key.ACHIEVEMENTS).size() == 1 && !here.discourse.hasOwnLead());
        all.put("项目只有内容", here -> here.isOnlyBody(Key.PROJECT));
        all.put("只有一个希望", here -> here.entries(Key.HOPES).size() == 1 && here.hasNoRecipient());
        all.put("补充一条", Conditions::isOneMore);
        all.put("上级收尾", Conditions::closesBackground);
        all.put("unheaded", here -> !here.discourse.hasOwnHeading());
        all.put("成绩收尾", here -> here.deservesEnd(Key.ACHIEVEMENTS));
        all.put("问题收尾", here -> here.deservesEnd(Key.PROBLEMS));
        all.put("形势单说", Conditions::isAside);
        all.put(
                "形势并说",
                here -> here.entries(Key.SITUATION).size() > 1
                        && here.discourse.fillIn.type().family() == Family.WORK
                        && here.discourse.section().isEmpty()
                        && here.discourse
                                .plan
                                .list(Key.SITUATION)
                                .filter(list -> list.shape() != ListShape.FLOWING)
                                .isPresent()
                        && !here.discourse.hasOwnLead());
        all.put("形势收尾", here -> here.deservesEnd(Key.SITUATION));
        all.put("号召动词开头", here -> here.appeal(Conditions::isCommonDeed));
        all.put("号召自请", here -> here.appeal(WordClass.ASKS::fits));
        all.put("号召先说", here -> here.appeal(body -> !WordClass.LAST_WORD.fits(body)));
        all.put("号召已说", here -> here.appeal(body -> body.contains(APPEAL)) && here.hasNo(Slot.GOAL, Slot.UNDER));
    }

    /** What the speech has said so far. */
    private static void ofDiscourse(Map<String, Predicate<Conditions>> all) {
        all.put("early", here -> here.discourse.sink.paragraphs() < EARLY);
        all.put("told", here -> here.discourse.toldAchievements());
        all.put("not-told", here -> !here.discourse.toldAchievements());
        all.put("many", here -> here.isTally(list -> list.count() > 1));
        all.put("battle", here -> here.isTally(list -> list.kind().startsWith("场")));
        all.put("aspect", here -> here.isTally(list -> list.kind().equals(Tally.ASPECTS)));
        all.put("引出", here -> here.isAnnounced());
        // Points that are counted in front would be taken for the sections that follow.
        all.put("点数引出", here -> here.isAnnounced() && here.discourse.mayCountPoints());
        all.put("标题自拟", here -> here.discourse.hasOwnHeading());
        all.put("自拟", here -> here.path().startsWith(Key.SECTIONS.chinese()));
        all.put(
                "致意已说",
                here -> Thanks.saysItself(here.discourse.slots.current())
                        || Thanks.isTogether(here.discourse.slots.current(), here.entries(Key.THANKS)));
        all.put(
                "对象已说",
                here -> here.discourse
                        .slots
                        .current()
                        .fact(Key.RECIPIENT)
                        .filter(who -> here.discourse.sink.told().contains(who.path()))
                        .isPresent());
        all.put(
                "people",
                here -> here.entries(Key.CASES).stream()
                        .anyMatch(item -> item.fact(Key.SUBJECT).isPresent()));
        all.put("有名单", here -> here.discourse.plan.list(Key.WINNERS_LIST).isPresent());
        all.put("已道贺", here -> here.isCongratulated());
        all.put(
                "致谢归此处",
                here -> ContentSelection.has(here.discourse.fillIn, Role.AFFIRM)
                        && !here.discourse.hasTold(Role.AFFIRM));
    }

    /** What others said before. */
    private static void ofAgenda(Map<String, Predicate<Conditions>> all) {
        all.put(
                "opinions",
                here -> here.acts.contains(SpeechAct.OPINION)
                        && here.wereOnly(SpeechAct.OPINION, SpeechAct.EXPERIENCE));
        all.put("experiences", here -> here.wereOnly(SpeechAct.EXPERIENCE));
        all.put("stories", here -> here.wereOnly(SpeechAct.STORY));
        all.put("orders-from-above", here -> here.ordered);
        all.put("directives", here -> here.acts.contains(SpeechAct.DIRECTIVE));
        all.put("reflections", here -> here.acts.contains(SpeechAct.REFLECTION));
        all.put("several-speakers", here -> here.deeds.size() > 1);
        all.put("orders-to-come", here -> here.is(Slot.WHAT, deed -> SpeechAct.of(deed) == SpeechAct.DIRECTIVE));
        all.put("read-out", here -> here.wasSaid(WordClass.READING_OUT::fits));
        all.put("not-read-out", here -> !here.wasSaid(WordClass.READING_OUT::fits));
        // A deed that is not given is a speech of any kind.
        all.put("plans", here -> here.wasSaid(deed -> deed.isEmpty() || WordClass.PLANS.fits(deed)));
        all.put("advice", here -> here.wasSaid(deed -> deed.isEmpty() || WordClass.ADVICE.fits(deed)));
    }

    /** The item at hand. */
    private static void ofItem(Map<String, Predicate<Conditions>> all) {
        all.put(
                "不是第一条",
                here -> here.discourse
                        .slots
                        .item()
                        .filter(item -> item.index() > 0)
                        .isPresent());
        all.put("第一条", here -> !here.holds("不是第一条"));
        all.put("why-problem", here -> here.isWhy(Role.PROBLEMS));
        all.put("why-situation", here -> here.isWhy(Role.SITUATION));
        all.put("target-verb", here -> here.is(Slot.TARGET, Conditions::isOrder));
        all.put("target-bare", here -> here.is(Slot.TARGET, target -> !isOrder(target)));
        all.put("short-target", here -> here.is(Slot.TARGET, target -> target.indexOf(PAUSE) < 0));
        all.put(
                "several-measures",
                here -> here.discourse.slots.current().entries(Key.MEASURES).size() > 1);
        // Of a matter (食品安全) nothing can be said that would be true of all.
        for (NounPhrases.Kind kind : EnumSet.complementOf(EnumSet.of(NounPhrases.Kind.MATTER))) {
            all.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    here -> here.is(
                            Slot.ITEM_HEADING,
                            heading -> NounPhrases.bare(heading)
                                    .filter(kind::equals)
                                    .isPresent()));
        }
        all.put(
                "noun-title",
                here -> here.is(
                        Slot.ITEM_HEADING, heading -> NounPhrases.bare(heading).isPresent()));
        all.put("补要", Conditions::lacksMust);
        all.put("启示自述", here -> here.is(Slot.LESSON, WordClass.SAYS_SO::fits));
        all.put("事项列举", Conditions::announcesActions);
        all.put("内容可希望", here -> here.is(Slot.ITEM_BODY, Conditions::canBeHoped));
        all.put("point-told", here -> here.holds("point-verb") || here.holds("point-reports"));
        all.put("point-leads", here -> here.is(Slot.POINT, Conditions::beginsWithVerb));
        all.put("point-stands", here -> here.is(Slot.POINT, point -> !beginsWithVerb(point)));
        all.put(
                "point-demand",
                here -> here.is(Slot.POINT, point -> WordClass.DEMAND.fits(point) || Verbs.leads(point)));
        all.put("point-reports", here -> here.is(Slot.POINT, WordClass.POINT_REPORT::fits));
        all.put(
                "point-plain",
                here -> here.is(
                        Slot.POINT, point -> !WordClass.POINT_VERB.fits(point) && !WordClass.POINT_REPORT.fits(point)));
        all.put("schedule-end", here -> here.is(Slot.SCHEDULE, WordClass.COMPLETES::fits));
        all.put("schedule-length", here -> !here.holds("schedule-end"));
        all.put("thanks-event", here -> here.is(Slot.THANKED, WordClass.HAPPENED::fits));
        all.put("thanks-people", here -> !here.holds("thanks-event"));
        all.put("single-measure", here -> !here.holds("several-measures"));
        all.put("thanks-for", here -> here.is(Slot.ITEM_BODY, WordClass.SUPPORT::fits));
        all.put("thanks-who", here -> here.is(Slot.ITEM_BODY, Conditions::isPlainDeed));
        all.put("thanks-plain", here -> !here.holds("致谢缘由"));
        all.put("致谢缘由", here -> here.holds("thanks-for") || here.holds("thanks-who"));
        all.put("内容一句", here -> here.is(Slot.ITEM_BODY, body -> body.chars().noneMatch(c -> "，。；".indexOf(c) >= 0)));
        all.put("内容多句", here -> here.is(Slot.ITEM_BODY, Conditions::isLong));
        all.put(
                "内容有主语",
                here -> here.is(Slot.ITEM_BODY, body -> WordClass.OWN_SUBJECT.fits(body) || here.resumes(body)));
        all.put(
                "涉及有情况",
                here -> here.is(Slot.UNIT, WordClass.CONDITION::fits)
                        && !here.is(Slot.ITEM_BODY, body -> body.contains("其中")));
    }

    /** Who does the item at hand by when, and the clause that tells it. */
    private static void ofDuty(Map<String, Predicate<Conditions>> all) {
        all.put("no-owner", here -> here.duty().owner().isEmpty());
        all.put("owner-plain", here -> here.isOwner(owner -> !owner.isDivision()));
        all.put("owner-tells", here -> here.isOwner(Duty.Owner::isDivision));
        all.put("deadline-before", here -> here.isTime(kind -> kind == TimeKind.BOUND));
        all.put("deadline-from", here -> here.isTime(kind -> kind == TimeKind.START));
        all.put("deadline-ongoing", here -> here.isTime(kind -> kind == TimeKind.ONGOING));
        all.put("deadline-other", here -> here.isTime(Conditions::isOther));
        all.put("has-deadline", here -> here.duty().time().isPresent());
        all.put("deed-ends", here -> here.duty().ends());
        all.put("deed-goes-on", here -> !here.duty().ends());
        all.put("clause-sentence", here -> here.discourse.clause.isSentence());
        all.put("clause-must", here -> here.clauseEndsIn(MUST));
        all.put("bare-time", here -> !here.clauseEndsIn(MUST) || here.isTime(Conditions::followsMust));
        all.put("clause-inside", here -> !here.discourse.clause.isSentence());
    }

    /** 要即日起⟨实施⟩, 要长期⟨坚持⟩, but 要在9月底前⟨完成⟩. */
    private static boolean followsMust(TimeKind kind) {
        return kind == TimeKind.START || kind == TimeKind.ONGOING;
    }

    private static boolean isOther(TimeKind kind) {
        return kind == TimeKind.SPAN || kind == TimeKind.MOMENT || kind == TimeKind.OTHER;
    }

    private boolean clauseEndsIn(char last) {
        String clause = discourse.clause.soFar();
        return !clause.isEmpty() && clause.charAt(clause.length() - 1) == last;
    }

    private List<Entry> entries(Key list) {
        return discourse.fillIn.root().entries(list);
    }

    private Duty duty() {
        return discourse.slots.duty();
    }

    private boolean isOwner(Predicate<Duty.Owner> claim) {
        return duty().owner().filter(claim).isPresent();
    }

    private boolean isTime(Predicate<TimeKind> claim) {
        return duty().time().filter(time -> claim.test(time.kind())).isPresent();
    }

    /** 出资协办活动: a deed in one clause, which can stand before whoever did it. */
    private static boolean isPlainDeed(String body) {
        return !WordClass.SPEAKS.fits(body)
                && !WordClass.SUPPORT.fits(body)
                && body.length() <= LONG
                && body.chars().noneMatch(c -> "，。；！".indexOf(c) >= 0);
    }

    private boolean wereOnly(SpeechAct... wanted) {
        return !acts.isEmpty() && List.of(wanted).containsAll(acts);
    }

    /**
     * 一是抓源头。⟨要⟩严格准入: an order that has neither a subject nor a 要 before it. In a report, which tells what we shall do, none is
     * given.
     */
    private static boolean lacksMust(Conditions here) {
        Optional<ItemPlan> item = here.discourse.slots.item();
        if (item.isEmpty()
                || item.get().marker().indexOf(MUST) >= 0
                || here.discourse.fillIn.type().family() == Family.REPORT
                || here.duty().place() == Duty.Place.AHEAD
                || here.duty().place() == Duty.Place.AHEAD_WHEN_FIRST
                || here.duty().place() == Duty.Place.NORM
                || here.duty().place() == Duty.Place.FRONT
                || here.duty().place() == Duty.Place.AROUND) {
            return false;
        }
        boolean goesOn =
                item.get().lead() == ItemPlan.Lead.CLAUSE && here.is(Slot.ITEM_HEADING, Conditions::isShortDeed);
        return !goesOn
                && item.get().lead() != ItemPlan.Lead.NONE
                && here.is(Slot.ITEM_BODY, body -> Orders.is(body) && !Verbs.mayBeNoun(body));
    }

    /** 延伸触角, 规划先行: an order that its content can go on with, behind a comma or as a sentence. */
    private static boolean isShortDeed(String heading) {
        return Verbs.leads(heading) || (heading.length() <= SHORT && heading.indexOf('是') < 0);
    }

    /** 今年抓好四件事：…: its last words say that the deeds behind it are what they mean. */
    private static boolean announcesActions(Conditions here) {
        Optional<ItemPlan> item = here.discourse.slots.item();
        return item.flatMap(plan -> plan.list(Key.ACTIONS)).isPresent()
                && item.get().entry().fact(Key.TARGET).isEmpty()
                && !here.duty().tellsBehind()
                && here.is(Slot.ITEM_BODY, WordClass.ANNOUNCES::fits);
    }

    /** 争创文明单位, 力争完成七成: a goal that is said with 要. */
    private static boolean isOrder(String target) {
        return WordClass.TARGET_VERB.fits(target) || Verbs.leads(target);
    }

    /** 审议通过了…, 要求…: a predicate of the meeting or paper that the point comes from. */
    private static boolean beginsWithVerb(String point) {
        Matcher time = TIME.matcher(point);
        String deed = time.lookingAt() ? point.substring(time.end()) : point;
        return Verbs.leads(deed) || WordClass.POINT_VERB.fits(deed) || WordClass.EVENT.fits(deed);
    }

    /** 振奋精神、锐意进取，扎实工作: what all do, clause by clause, which 让我们 can open. */
    private static boolean isCommonDeed(String body) {
        for (String clause : CLAUSE_END.split(body, 0)) {
            if (!Verbs.leads(clause) && !WordClass.CALL_OPENS.fits(clause)) {
                return false;
            }
        }
        return !body.contains("。");
    }

    /** Whether what follows would be taken for a part of its last clause. */
    private static boolean isLong(String body) {
        return Facts.holdsSentences(body) || body.indexOf('；') >= 0 || body.length() > LONG;
    }

    /** Whether a group says nothing but its name and a content that can follow it. */
    private boolean isOnlyBody(Key group) {
        return discourse
                .fillIn
                .root()
                .entry(group)
                .filter(entry -> entry.values().keySet().equals(Set.of(Key.NAME, Key.BODY)))
                .isPresent();
    }

    /** Whether the only requirement is added to something else: to what its section tells before it, or to hopes. */
    private static boolean isOneMore(Conditions here) {
        return here.entries(Key.REQUIREMENTS).size() == 1
                && (isBehindTasks(here)
                        || here.discourse
                                .section()
                                .map(section -> section.roles().size() > 1)
                                .orElse(here.discourse.hasTold(Role.HOPES)));
    }

    /** Whether the role at hand follows tasks that are the sections, without a heading of its own. */
    private static boolean isBehindTasks(Conditions here) {
        Optional<Role> promoted = here.discourse.plan.promoted();
        return promoted.isPresent() && !here.discourse.slots.role().equals(promoted);
    }

    /** 希望大家⟨守好航道⟩, 希望大家⟨冲锋在前、勇挑重担⟩: a deed, or a few words that say how to be. */
    private static boolean canBeHoped(String body) {
        String clause = Clauses.first(body);
        return Verbs.leads(body)
                || (clause.length() <= LONGEST_WISH
                        && NounPhrases.bare(clause).isEmpty()
                        && !WordClass.STATEMENT.fits(body)
                        && !WordClass.OWN_SUBJECT.fits(body)
                        && !WordClass.DEMAND_WORD.fits(body));
    }

    /** Whether the only judgement on the situation stands outside the sections, where nothing leads up to it. */
    private static boolean isAside(Conditions here) {
        List<Entry> situation = here.entries(Key.SITUATION);
        return situation.size() == 1
                && here.discourse.section().isEmpty()
                && here.discourse.fillIn.type().family() != Family.FESTIVE
                && !here.discourse.hasOwnLead()
                && Facts.ofContent(situation.get(0)).stream()
                        .limit(2)
                        .noneMatch(fact -> WordClass.OPENS_WITH_TIME.fits(fact.text()));
    }

    private boolean hasNoRecipient() {
        return entries(Key.HOPES).get(0).fact(Key.RECIPIENT).isEmpty();
    }

    /** The path of the item at hand; empty for the speech. */
    private String path() {
        return discourse.slots.current().path();
    }

    /** Whether a list is pointed to before it begins: always in full detail, else where its items can be counted. */
    private boolean isAnnounced() {
        return !discourse.hasOwnLead() && !discourse.isUnderHeadings() && isWished();
    }

    private boolean isWished() {
        return switch (discourse.plan.wording().detail()) {
            case BRIEF -> false;
            case NORMAL ->
                discourse.slots.tally().isPresent()
                        && discourse
                                .plan
                                .wording()
                                .tone()
                                .filter(Tone.PLAIN::equals)
                                .isEmpty();
            case FULL -> true;
        };
    }

    private boolean isCongratulated() {
        for (Entry act : entries(Key.THANKS)) {
            if (Thanks.regards(act).contains(Regard.CONGRATULATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody did or said before what is asked for. */
    private boolean wasSaid(Predicate<String> claim) {
        for (String deed : deeds) {
            if (claim.test(deed)) {
                return true;
            }
        }
        return false;
    }

    private boolean appeal(Predicate<String> claim) {
        return discourse
                .fillIn
                .root()
                .fact(Key.CALL, Key.BODY)
                .map(Fact::text)
                .filter(claim)
                .isPresent();
    }

    private boolean hasNo(Slot one, Slot other) {
        return discourse.slots.value(one).isEmpty()
                && discourse.slots.value(other).isEmpty();
    }

    /**
     * Whether a sentence of ours may round off a list: in full detail, but not behind a few words of facts, where it would be all
     * that one hears; and in an urgent speech, where it is an order.
     */
    /** What was ordered from above is taken up in a sentence, once several orders were told. */
    private static boolean closesBackground(Conditions here) {
        return switch (here.discourse.plan.wording().detail()) {
            case BRIEF -> false;
            case NORMAL -> here.entries(Key.GUIDANCE).size() > 1;
            case FULL -> true;
        };
    }

    private boolean deservesEnd(Key list) {
        return switch (discourse.plan.wording().detail()) {
            case BRIEF -> false;
            case NORMAL ->
                discourse.plan.wording().tone().filter(Tone.URGENT::equals).isPresent();
            case FULL -> weight(list) >= THIN;
        };
    }

    private int weight(Key list) {
        int weight = 0;
        for (Entry item : entries(list)) {
            weight += Facts.weight(item);
        }
        return weight;
    }

    /** 大柳树村，村党支部牵头…: the content takes up the last character of its subject. */
    private boolean resumes(String body) {
        return is(Slot.WHO, who -> who.charAt(who.length() - 1) == body.charAt(0));
    }

    /** Whether the project is something that one builds, not an activity. */
    private boolean isConstruction() {
        return discourse.slots.value(Slot.INVESTMENT).isPresent() || is(Slot.PROJECT, WordClass.BUILT::fits);
    }

    private boolean isTally(Predicate<Tally> claim) {
        return discourse.slots.tally().filter(claim).isPresent();
    }

    /** Only what was told before can be referred to. */
    private boolean isWhy(Role role) {
        return discourse.hasTold(role)
                && discourse
                        .slots
                        .item()
                        .flatMap(ItemPlan::why)
                        .filter(why -> why.role() == role)
                        .isPresent();
    }

    private boolean is(Slot slot, Predicate<String> claim) {
        return discourse
                .slots
                .value(slot)
                .map(Phrase::getAsString)
                .filter(claim)
                .isPresent();
    }

    /** 为⟨建设…⟩作贡献, 确保⟨投资突破…⟩, or a phrase that stands as it is: 让…放心, 以…护航, 坚决完成…. */
    private static String goal(String goal) {
        if (goal.startsWith(ENSURE)) {
            return GOAL_CLAUSE;
        }
        if (WordClass.OWN_PREPOSITION.fits(goal) || WordClass.MANNER.fits(goal)) {
            return GOAL_PHRASE;
        }
        if (!Verbs.leads(goal) && !WordClass.SHORT_VERB.fits(goal)) {
            return GOAL_CLAUSE;
        }
        return goal.indexOf(PAUSE) >= 0 ? GOAL_PHRASE : GOAL_VERB;
    }
}
