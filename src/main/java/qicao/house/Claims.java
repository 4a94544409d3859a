package qicao.house;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.table.Table;

/**
 * What a sentence takes for granted, and which conditions a fill-in must therefore meet: praise wants results, a goal behind 为 a
 * verb. What no fill-in tells is refused. The table is {@code claims.tsv} beside this class, an example a row.
 */
final class Claims {
    private static final String REFUSED = "拒";
    /** The forms of a goal exclude one another: only the text decides. */
    private static final Set<String> DECIDED =
            Set.of("goal-verb", "goal-clause", "goal-phrase", "aspect", "figures", "mixed");

    /** What a government report alone is on. */
    static final String GOVERNMENT_REPORT = "government-report";

    /** What no grave meeting bears. */
    static final String FORWARD = "不用于警示";

    private static final Set<String> AUDIENCE = Set.of(GOVERNMENT_REPORT, FORWARD);
    private static final String GOAL = "⟨号召目标⟩";
    private static final Set<String> GOALS = Set.of("goal-verb", "goal-clause", "goal-phrase");
    private static final Set<String> VERDICTS = Set.of("figures", "mixed");

    private final List<Claim> rows;

    /**
     * A row of the table.
     *
     * @param conditions empty if the claim is refused
     */
    record Claim(Pattern words, Set<String> conditions, String example) {}

    private Claims(List<Claim> rows) {
        this.rows = rows;
    }

    static Claims shipped() {
        return new Claims(rows());
    }

    static List<Claim> rows() {
        return Table.beside(Claims.class, "claims.tsv").rows(3, row -> {
            List<String> conditions = new ArrayList<>(row.words(1));
            conditions.remove(REFUSED);
            return new Claim(Pattern.compile(row.text(0)), new HashSet<>(conditions), row.text(2));
        });
    }

    /** The conditions that the text alone decides, whatever its like has. */
    Set<String> decided() {
        return DECIDED;
    }

    /**
     * Whether a fill-in can meet them, and whether they explain the verdict that the nearest wording of ours passes: what praises
     * or finds fault under ours must do so itself.
     */
    boolean areMet(String text, List<String> like) {
        Optional<Set<String>> own = of(text);
        return own.isPresent()
                && (!text.contains(GOAL) || !Collections.disjoint(own.get(), GOALS))
                && (Collections.disjoint(like, VERDICTS) || !Collections.disjoint(own.get(), VERDICTS));
    }

    /** Whether it sounds so forward that no grave meeting bears it. */
    boolean isForward(String text) {
        return rows.stream()
                .anyMatch(claim -> claim.conditions().contains(FORWARD)
                        && claim.words().matcher(text).find());
    }

    /** Whether it speaks of what only a report to a congress is about whatever its facts are: the economy, the people. */
    boolean isForReports(String text) {
        return rows.stream()
                .anyMatch(claim -> claim.conditions().contains(GOVERNMENT_REPORT)
                        && claim.words().matcher(text).find());
    }

    /** The conditions under which a text may be said; empty if a fill-in can never meet them. */
    Optional<Set<String>> of(String text) {
        List<Claim> made = rows.stream()
                .filter(claim -> claim.words().matcher(text).find())
                .toList();
        if (made.stream().anyMatch(claim -> claim.conditions().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(made.stream()
                .flatMap(claim -> claim.conditions().stream())
                .filter(condition -> !AUDIENCE.contains(condition))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
