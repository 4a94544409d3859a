package qicao.drafting;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.template.Slot;
import qicao.words.OwnerKind;
import qicao.words.WordClass;

/** The tags of frames that hold here and now; what they mean is said at {@link qicao.template.PatternCatalog}. */
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

    /** What each tag asks; the only place that knows which tags there are. */
    private static final Map<String, Predicate<Conditions>> TAGS = tags();

    private final Telling telling;
    private final boolean figures;
    private final Optional<String> goal;

    private final List<String> deeds;

    Conditions(Telling telling) {
        this.telling = telling;
        figures = hasFigures(telling.fillIn.root().entries(Key.ACHIEVEMENTS));
        deeds = telling.fillIn
                .root()
                .entry(Key.AGENDA)
                .map(agenda -> agenda.entries(Key.BEFORE).stream()
                        .flatMap(item -> item.fact(Key.WHAT).stream())
                        .map(Fact::text)
                        .toList())
                .orElse(List.of());
        goal = telling.fillIn.root().fact(Key.CALL, Key.GOAL).map(fact -> goal(fact.text()));
    }

    /** The tags that can hold, in alphabetical order. */
    static Set<String> known() {
        return Collections.unmodifiableSet(new TreeSet<>(TAGS.keySet()));
    }

    /** Whether a tag holds; a tag that nobody knows never does. */
    boolean holds(String tag) {
        Predicate<Conditions> condition = TAGS.get(tag);
        return condition != null && condition.test(this);
    }

    private static Map<String, Predicate<Conditions>> tags() {
        Map<String, Predicate<Conditions>> tags = new HashMap<>();
        tags.put("figures", here -> here.figures);
        tags.put("plain", here -> !here.figures);
        tags.put(
                "many-figures",
                here -> withFigures(here.telling.fillIn.root().entries(Key.ACHIEVEMENTS)) >= MANY_FIGURES);
        tags.put("reports", here -> SpeechActs.mayBeAgreedTo(here.deeds));
        tags.put("superior-spoke", here -> here.deeds.stream().anyMatch(SpeechActs::isSuperiors));
        tags.put("self-criticism", here -> here.deeds.stream().anyMatch(SpeechActs::isSelfCriticism));
        tags.put("no-self-criticism", here -> here.deeds.stream().noneMatch(SpeechActs::isSelfCriticism));
        tags.put("read-out", here -> here.deeds.stream().anyMatch(SpeechActs::isReadingOut));
        tags.put("not-read-out", here -> here.deeds.stream().noneMatch(SpeechActs::isReadingOut));
        tags.put("early", here -> here.telling.sink.paragraphs() < EARLY);
        tags.put("told", here -> here.telling.toldAchievements());
        tags.put("not-told", here -> !here.telling.toldAchievements());
        tags.put("many", here -> here.isTally(list -> list.count() > 1));
        tags.put("battle", here -> here.isTally(list -> list.kind().startsWith("场")));
        tags.put("aspect", here -> here.isTally(list -> list.kind().equals(Tallies.ASPECTS)));
        tags.put("plans", here -> here.wasSaid(SpeechActs::plan));
        tags.put("no-plans", here -> !here.wasSaid(SpeechActs::plan));
        tags.put("advice", here -> here.wasSaid(SpeechActs::advise));
        tags.put("plea", here -> here.is(Slot.WHAT, SpeechActs::isPlea));
        tags.put("matter", here -> here.is(Slot.WHAT, raised -> !SpeechActs.isPlea(raised)));
        tags.put("construction", here -> here.isConstruction());
        tags.put("undertaking", here -> !here.isConstruction());
        tags.put("later", here -> here.telling.slots.index() > 0);
        tags.put("no-owner", here -> here.telling.slots.value(Slot.OWNER).isEmpty());
        tags.put("lead-body", here -> here.is(Slot.OWNER, owner -> OwnerKind.of(owner) != OwnerKind.EVERYBODY));
        tags.put("owner-plain", here -> here.is(Slot.OWNER, owner -> !Owners.tells(owner)));
        tags.put("owner-tells", here -> here.is(Slot.OWNER, Owners::tells));
        tags.put(
                "several-measures",
                here -> here.telling.slots.current().entries(Key.MEASURES).size() > 1);
        tags.put("no-deadline", here -> here.telling.slots.value(Slot.DEADLINE).isEmpty());
        tags.put("why-problem", here -> here.isWhy(Role.PROBLEMS));
        tags.put("why-situation", here -> here.isWhy(Role.SITUATION));
        tags.put("short-target", here -> here.is(Slot.TARGET, target -> !target.contains("，")));
        tags.put("point-off-topic", here -> here.is(Slot.POINT, point -> !here.is(Slot.TOPIC, point::contains)));
        tags.put("source-meeting", here -> here.is(Slot.SOURCE, source -> !WordClass.OCCASION.fits(source)));
        tags.put("point-verb", here -> here.is(Slot.POINT, WordClass.POINT_VERB::fits));
        tags.put("point-plain", here -> !here.is(Slot.POINT, WordClass.POINT_VERB::fits));
        for (NounPhrases.Kind kind : NounPhrases.Kind.values()) {
            tags.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    here -> here.is(
                            Slot.ITEM_HEADING,
                            heading -> NounPhrases.bare(heading)
                                    .filter(kind::equals)
                                    .isPresent()));
        }
        tags.put("award", here -> here.is(Slot.AWARD, WordClass.AWARD::fits));
        tags.put("title", here -> here.is(Slot.AWARD, award -> !WordClass.AWARD.fits(award)));
        tags.put("congratulation", here -> here.is(Slot.THANKED, WordClass.HONOURED::fits));
        tags.put("tribute", here -> here.is(Slot.THANKED, WordClass.REVERED::fits));
        for (String kind : List.of(GOAL_VERB, GOAL_CLAUSE, GOAL_PHRASE)) {
            tags.put(kind, here -> here.goal.filter(kind::equals).isPresent());
        }
        for (String kind : Deadlines.KINDS) {
            tags.put(
                    kind,
                    here -> here.telling
                            .slots
                            .deadlineKind()
                            .filter(kind::equals)
                            .isPresent());
        }
        return Map.copyOf(tags);
    }

    /** Whether somebody said before what is asked for. */
    private boolean wasSaid(Predicate<String> claim) {
        return telling
                .fillIn
                .root()
                .entry(Key.AGENDA)
                .map(agenda -> agenda.entries(Key.BEFORE))
                .orElse(List.of())
                .stream()
                .anyMatch(speech ->
                        claim.test(speech.fact(Key.WHAT).map(Fact::text).orElse("")));
    }

    /** Whether the project is something that one builds, not an activity. */
    private boolean isConstruction() {
        return telling.slots.value(Slot.INVESTMENT).isPresent() || is(Slot.PROJECT, WordClass.BUILT::fits);
    }

    private boolean isTally(Predicate<Slots.Tally> claim) {
        return telling.slots.tally().filter(claim).isPresent();
    }

    /** Only what was told before can be referred to. */
    private boolean isWhy(Role role) {
        return telling.hasTold(role)
                && telling.slots.why().filter(why -> why.role() == role).isPresent();
    }

    private boolean is(Slot slot, Predicate<String> claim) {
        return telling.slots.value(slot).map(Phrase::getAsString).filter(claim).isPresent();
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
        return goal.contains("，") ? GOAL_PHRASE : GOAL_VERB;
    }

    /** One figure proves no success: 税收占比81.4%. */
    private static boolean hasFigures(List<Entry> achievements) {
        return achievements.stream().flatMap(Conditions::figures).limit(2).count() > 1;
    }

    /** How many achievements name figures. */
    private static long withFigures(List<Entry> achievements) {
        return achievements.stream()
                .filter(achievement -> figures(achievement).findAny().isPresent())
                .count();
    }

    /** The figures of an achievement and the numbers in its words, found as they are asked for. */
    private static Stream<Object> figures(Entry achievement) {
        return Stream.concat(
                achievement.entries(Key.FIGURES).stream(),
                Stream.of(Key.HEADING, Key.BODY)
                        .flatMap(key -> achievement.fact(key).stream())
                        .flatMap(said -> NUMBER.matcher(said.text()).results()));
    }
}
