package qicao.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.genre.Role;
import qicao.table.Table;

/**
 * What the words of a heading say about its section, without counting: 存在问题 heads problems wherever it stands. The clauses that
 * are known from {@code heading-roles.tsv} vote, the first the most: 认清形势，明确任务 heads what its first words say.
 */
final class HeadingWords {
    private static final Pattern CLAUSES = Pattern.compile("[，；：、 　。]+");
    /** Before the words of a clause, and without a say in it. */
    private static final Pattern LEAD = Pattern.compile("^(?:关于|要|必须|一定要|务必|始终|坚持|以|就)");
    /** What a later clause weighs beside the first that is known. */
    private static final double LATER = 0.4;
    /** Before the role of a rule that is mostly right. */
    private static final String LIKELY = "~";
    /** What the likely rules say beside what a certain one does. */
    private static final double LIKELY_SHARE = 0.5;

    /** What a heading says stands in its first clauses. */
    private static final int MOST_CLAUSES = 6;

    /** No clause of a heading is longer; keeps the search short in a text that has no marks. */
    private static final int LONGEST = 40;

    private final List<Rule> rules;

    private record Rule(int role, boolean certain, Pattern clause) {
        static Rule of(String role, String clause) {
            boolean certain = !role.startsWith(LIKELY);
            Role named =
                    Role.of(certain ? role : role.substring(LIKELY.length())).orElseThrow();
            return new Rule(RoleModel.ROLES.indexOf(named), certain, Pattern.compile(clause));
        }
    }

    private HeadingWords(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static HeadingWords shipped() {
        return new HeadingWords(Table.beside(HeadingWords.class, "heading-roles.tsv")
                .rows(2, row -> Rule.of(row.text(0), row.text(1))));
    }

    /**
     * The share of each role, by {@link RoleModel#ROLES}, in what the heading says. They sum up to 1, to less if only likely rules
     * know it, and to 0 if none does.
     */
    double[] shares(String heading) {
        List<Rule> known = CLAUSES.splitAsStream(heading)
                .limit(MOST_CLAUSES)
                .filter(clause -> clause.length() <= LONGEST)
                .flatMap(clause -> rule(LEAD.matcher(clause).replaceFirst("")).or(() -> rule(clause)).stream())
                .toList();
        List<Rule> certain = known.stream().filter(Rule::certain).toList();
        return certain.isEmpty() ? shares(known, LIKELY_SHARE) : shares(certain, 1);
    }

    private static double[] shares(List<Rule> known, double whole) {
        double[] shares = new double[RoleModel.ROLES.size()];
        double sum = 1 + LATER * (known.size() - 1);
        for (int i = 0; i < known.size(); i++) {
            shares[known.get(i).role()] += whole * (i == 0 ? 1 : LATER) / sum;
        }
        return shares;
    }

    private Optional<Rule> rule(String clause) {
        return rules.stream()
                .filter(rule -> rule.clause().matcher(clause).matches())
                .findFirst();
    }
}
