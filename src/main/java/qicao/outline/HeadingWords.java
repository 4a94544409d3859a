package qicao.outline;

import java.util.List;
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

    /** No clause of a heading is longer; keeps the search short in a text that has no marks. */
    private static final int LONGEST = 40;

    private final List<Rule> rules;

    private record Rule(int role, Pattern clause) {}

    private HeadingWords(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static HeadingWords shipped() {
        return new HeadingWords(Table.beside(HeadingWords.class, "heading-roles.tsv")
                .rows(
                        2,
                        row -> new Rule(
                                RoleModel.ROLES.indexOf(Role.of(row.text(0)).orElseThrow()),
                                Pattern.compile(row.text(1)))));
    }

    /** The share of each role, by {@link RoleModel#ROLES}, in what the heading says; all zero if nothing of it is known. */
    double[] shares(String heading) {
        double[] shares = new double[RoleModel.ROLES.size()];
        double sum = 0;
        for (String clause : CLAUSES.splitAsStream(heading).toList()) {
            int role =
                    clause.length() > LONGEST ? -1 : role(LEAD.matcher(clause).replaceFirst(""));
            if (role >= 0) {
                double weight = sum == 0 ? 1 : LATER;
                shares[role] += weight;
                sum += weight;
            }
        }
        for (int r = 0; r < shares.length && sum > 0; r++) {
            shares[r] /= sum;
        }
        return shares;
    }

    private int role(String clause) {
        return rules.stream()
                .filter(rule -> rule.clause().matcher(clause).matches())
                .mapToInt(Rule::role)
                .findFirst()
                .orElse(-1);
    }
}
