package qicao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.template.Slot;

/** The tags of frames that hold here and now; what they mean is said at {@link qicao.template.PatternCatalog}. */
final class Conditions {
    /** What frames for a clause put before the goal. */
    static final String ENSURE = "确保";

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern OWN_PREPOSITION = Pattern.compile("^[为以让使在用向]");
    /** 在…调研时, …的讲话: words of somebody, not a meeting or a document that one could study. */
    private static final Pattern MOMENT = Pattern.compile(".*(?:时|中|期间|上)$");

    private static final Pattern HONOURED = Pattern.compile("先进|模范|标兵|获奖|受表彰|受到表彰|获得|优秀|结业|毕业");
    private static final Pattern REVERED = Pattern.compile("奋战|一线|老同志|前辈|英雄|家属|官兵|救援|抢险|医务|建设者");

    private final Telling telling;
    private final boolean figures;
    private final Optional<String> goal;

    Conditions(Telling telling) {
        this.telling = telling;
        figures = hasFigures(telling.fillIn.root().entries(Key.ACHIEVEMENTS));
        goal = telling.fillIn.root().fact(Key.CALL, Key.GOAL).map(fact -> goal(fact.text()));
    }

    /** Whether a tag holds; a tag that nobody knows never does. */
    boolean holds(String tag) {
        return switch (tag) {
            case "figures" -> figures;
            case "plain" -> !figures;
            case "told" -> telling.toldAchievements();
            case "not-told" -> !telling.toldAchievements();
            case "many" ->
                telling.slots.tally().filter(list -> list.count() > 1).isPresent();
            case "battle" ->
                telling.slots
                        .tally()
                        .filter(list -> list.kind().startsWith("场"))
                        .isPresent();
            case "aspect" ->
                telling.slots
                        .tally()
                        .filter(list -> list.kind().equals(Tallies.ASPECTS))
                        .isPresent();
            case "later" -> telling.slots.index() > 0;
            case "goal-verb", "goal-clause", "goal-phrase" ->
                goal.filter(tag::equals).isPresent();
            case "no-owner" -> telling.slots.value(Slot.OWNER).isEmpty();
            case "no-deadline" -> telling.slots.value(Slot.DEADLINE).isEmpty();
            case "deadline-before", "deadline-from", "deadline-ongoing", "deadline-other" ->
                telling.slots.deadlineKind().filter(tag::equals).isPresent();
            case "why-problem" -> isWhy(Role.PROBLEMS);
            case "why-situation" -> isWhy(Role.SITUATION);
            case "short-target" -> is(Slot.TARGET, target -> !target.contains("，"));
            case "source-meeting" ->
                is(Slot.SOURCE, source -> !MOMENT.matcher(source).matches());
            case "congratulation" ->
                is(Slot.THANKED, thanked -> HONOURED.matcher(thanked).find());
            case "tribute" ->
                is(Slot.THANKED, thanked -> REVERED.matcher(thanked).find());
            default -> false;
        };
    }

    /** Only what was told before can be referred to. */
    private boolean isWhy(Role role) {
        return telling.hasTold(role)
                && telling.slots.why().filter(why -> why.role() == role).isPresent();
    }

    private boolean is(Slot slot, Predicate<String> claim) {
        return telling.slots.value(slot).map(Phrase::getAsString).filter(claim).isPresent();
    }

    /** 为⟨建设…⟩作贡献, 确保⟨投资突破…⟩, or a phrase that brings its own preposition: 让…放心, 以…护航. */
    private static String goal(String goal) {
        if (goal.startsWith(ENSURE)) {
            return "goal-clause";
        }
        if (OWN_PREPOSITION.matcher(goal).find()) {
            return "goal-phrase";
        }
        if (!Verbs.leads(goal)) {
            return "goal-clause";
        }
        return goal.contains("，") ? "goal-phrase" : "goal-verb";
    }

    private static boolean hasFigures(List<Entry> achievements) {
        return achievements.stream()
                .anyMatch(achievement -> !achievement.entries(Key.FIGURES).isEmpty()
                        || achievement
                                .fact(Key.BODY)
                                .filter(body -> DIGIT.matcher(body.text()).find())
                                .isPresent());
    }
}
