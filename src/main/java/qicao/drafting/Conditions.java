package qicao.drafting;

import java.util.ArrayList;
import java.util.Collections;
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
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.ContentSelection;
import qicao.planning.Duty;
import qicao.planning.Facts;
import qicao.planning.ItemPlan;
import qicao.planning.Tally;
import qicao.planning.Wording;
import qicao.table.Table;
import qicao.template.Slot;
import qicao.words.OwnerKind;
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

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Achievements with figures that let one say that figures speak. */
    private static final int MANY_FIGURES = 3;

    /** Behind so many paragraphs nothing can be said to come first. */
    private static final int EARLY = 2;

    /** Characters of facts; the sentences that round off have about thirty. */
    private static final int THIN = 40;

    private static final String APPEAL = "让我们";
    private static final char MUST = '要';
    private static final char PAUSE = '，';

    private static final Map<String, Predicate<Conditions>> ALL = all();

    private final Discourse discourse;
    private final boolean figures;
    private final Optional<String> goal;
    private final List<String> deeds;

    Conditions(Discourse discourse) {
        this.discourse = discourse;
        figures = hasFigures(discourse.fillIn.root().entries(Key.ACHIEVEMENTS));
        deeds = new ArrayList<>();
        Optional<Entry> agenda = discourse.fillIn.root().entry(Key.AGENDA);
        if (agenda.isPresent()) {
            for (Entry speech : agenda.get().entries(Key.BEFORE)) {
                deeds.add(speech.fact(Key.WHAT).map(Fact::text).orElse(""));
            }
        }
        goal = discourse.fillIn.root().fact(Key.CALL, Key.GOAL).map(fact -> goal(fact.text()));
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
        all.put("figures", here -> here.figures);
        all.put("plain", here -> !here.figures);
        all.put("many-figures", here -> withFigures(here.entries(Key.ACHIEVEMENTS)) >= MANY_FIGURES);
        all.put("construction", here -> here.isConstruction());
        all.put("undertaking", here -> !here.isConstruction());
        for (String kind : List.of(GOAL_VERB, GOAL_CLAUSE, GOAL_PHRASE)) {
            all.put(kind, here -> here.goal.filter(kind::equals).isPresent());
        }
        all.put("简", here -> here.discourse.plan.wording().detail() == Wording.Detail.BRIEF);
        all.put("详", here -> here.discourse.plan.wording().detail() == Wording.Detail.FULL);
        all.put("升格", here -> here.discourse.plan.promoted().isPresent());
        all.put("只有一个问题", here -> here.entries(Key.PROBLEMS).size() == 1);
        all.put("成绩收尾", here -> here.deservesEnd(Key.ACHIEVEMENTS));
        all.put("问题收尾", here -> here.deservesEnd(Key.PROBLEMS));
        all.put("形势收尾", here -> here.deservesEnd(Key.SITUATION));
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
        all.put(
                "致谢归此处",
                here -> ContentSelection.has(here.discourse.fillIn, Role.AFFIRM)
                        && !here.discourse.hasTold(Role.AFFIRM));
    }

    /** What others said before. */
    private static void ofAgenda(Map<String, Predicate<Conditions>> all) {
        all.put("reports", here -> SpeechActs.mayBeAgreedTo(here.deeds));
        all.put("superior-spoke", here -> here.wasSaid(WordClass.SUPERIORS_WORDS::fits));
        all.put("self-criticism", here -> here.wasSaid(WordClass.SELF_CRITICISM::fits));
        all.put("no-self-criticism", here -> !here.wasSaid(WordClass.SELF_CRITICISM::fits));
        all.put("read-out", here -> here.wasSaid(WordClass.READING_OUT::fits));
        all.put("not-read-out", here -> !here.wasSaid(WordClass.READING_OUT::fits));
        // A deed that is not given is a speech of any kind.
        all.put("plans", here -> here.wasSaid(deed -> deed.isEmpty() || WordClass.PLANS.fits(deed)));
        all.put("no-plans", here -> !here.wasSaid(deed -> deed.isEmpty() || WordClass.PLANS.fits(deed)));
        all.put("advice", here -> here.wasSaid(deed -> deed.isEmpty() || WordClass.ADVICE.fits(deed)));
    }

    /** The item at hand. */
    private static void ofItem(Map<String, Predicate<Conditions>> all) {
        all.put(
                "later",
                here -> here.discourse
                        .slots
                        .item()
                        .filter(item -> item.index() > 0)
                        .isPresent());
        all.put("why-problem", here -> here.isWhy(Role.PROBLEMS));
        all.put("why-situation", here -> here.isWhy(Role.SITUATION));
        all.put("short-target", here -> here.is(Slot.TARGET, target -> target.indexOf(PAUSE) < 0));
        all.put("point-off-topic", here -> here.is(Slot.POINT, point -> !here.is(Slot.TOPIC, point::contains)));
        all.put(
                "several-measures",
                here -> here.discourse.slots.current().entries(Key.MEASURES).size() > 1);
        for (NounPhrases.Kind kind : NounPhrases.Kind.values()) {
            all.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    here -> here.is(
                            Slot.ITEM_HEADING,
                            heading -> NounPhrases.bare(heading)
                                    .filter(kind::equals)
                                    .isPresent()));
        }
        all.put("内容多句", here -> here.is(Slot.ITEM_BODY, Facts::holdsSentences));
        all.put(
                "内容有主语",
                here -> here.is(Slot.ITEM_BODY, body -> WordClass.OWN_SUBJECT.fits(body) || here.resumes(body)));
        all.put(
                "内容另有主语",
                here -> here.is(Slot.ITEM_BODY, body -> !Verbs.leads(body) && WordClass.DUTY_OF_OTHERS.fits(body)));
        all.put(
                "涉及有情况",
                here -> here.is(Slot.UNIT, WordClass.CONDITION::fits)
                        && !here.is(Slot.ITEM_BODY, body -> body.contains("其中")));
    }

    /** Who does the item at hand by when, and the clause that tells it. */
    private static void ofDuty(Map<String, Predicate<Conditions>> all) {
        all.put("no-owner", here -> here.duty().owner().isEmpty());
        all.put("owner-plain", here -> here.isOwner(kind -> kind != OwnerKind.DIVISION));
        all.put("owner-tells", here -> here.isOwner(kind -> kind == OwnerKind.DIVISION));
        all.put(
                "lead-body",
                here -> here.duty().owner().filter(Duty.Owner::mayLead).isPresent());
        all.put("deadline-before", here -> here.isTime(kind -> kind == TimeKind.BOUND));
        all.put("deadline-from", here -> here.isTime(kind -> kind == TimeKind.START));
        all.put("deadline-ongoing", here -> here.isTime(kind -> kind == TimeKind.ONGOING));
        all.put("deadline-other", here -> here.isTime(Conditions::isOther));
        all.put("has-deadline", here -> here.duty().time().isPresent());
        all.put("deed-ends", here -> here.duty().ends());
        all.put("deed-goes-on", here -> !here.duty().ends());
        all.put("clause-sentence", here -> here.discourse.clause.isSentence());
        all.put("clause-must", here -> here.clauseEndsIn(MUST));
        all.put("clause-begun", here -> !here.discourse.clause.soFar().isEmpty());
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

    private boolean isOwner(Predicate<OwnerKind> claim) {
        return duty().owner().filter(owner -> claim.test(owner.kind())).isPresent();
    }

    private boolean isTime(Predicate<TimeKind> claim) {
        return duty().time().filter(time -> claim.test(time.kind())).isPresent();
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

    /** Whether a sentence of ours may round off a list: behind a few words of facts it would be all that one hears. */
    private boolean deservesEnd(Key list) {
        return switch (discourse.plan.wording().detail()) {
            case BRIEF -> false;
            case NORMAL -> weight(list) >= THIN;
            case FULL -> true;
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

    /** One figure proves no success: 税收占比81.4%. */
    private static boolean hasFigures(List<Entry> achievements) {
        int figures = 0;
        for (Entry achievement : achievements) {
            figures += figures(achievement);
            if (figures > 1) {
                return true;
            }
        }
        return false;
    }

    /** How many achievements name figures. */
    private static int withFigures(List<Entry> achievements) {
        int with = 0;
        for (Entry achievement : achievements) {
            with += figures(achievement) > 0 ? 1 : 0;
        }
        return with;
    }

    /** How many figures an achievement has, and numbers in its words. */
    private static int figures(Entry achievement) {
        int figures = achievement.entries(Key.FIGURES).size();
        for (Key key : List.of(Key.HEADING, Key.BODY)) {
            Optional<Fact> said = achievement.fact(key);
            if (said.isPresent()) {
                Matcher number = NUMBER.matcher(said.get().text());
                while (number.find()) {
                    figures++;
                }
            }
        }
        return figures;
    }
}
