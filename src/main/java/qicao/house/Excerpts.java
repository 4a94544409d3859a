package qicao.house;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.chinese.Verbs;
import qicao.genre.Role;

/**
 * Clauses of a sentence that are a sentence of some part, wherever they stood: most of what a speech says is particular, but it is
 * often led in, or rounded off, by words that are not. {@code excerpts.tsv} beside this class says which, with an example a row.
 */
final class Excerpts {
    static final String HEADINGS = "headings";
    /** In front of what is made: its first clause must be an order by itself. */
    private static final String ORDER = "!";

    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");
    private static final int SET_PHRASE = 4;

    private final List<Rule> rules = rules();

    /**
     * How clauses become a sentence.
     *
     * @param like id of the shipped wording that lends its conditions; empty for the one that is most like what is made
     * @param roles one of them must be that of the paragraph; empty for any
     * @param order whether the first clause must begin with a verb, or be a set phrase
     * @param examples each a sentence, an arrow and what it becomes
     */
    record Rule(
            String part,
            Optional<String> like,
            Set<Role> roles,
            Pattern pattern,
            String made,
            boolean order,
            List<String> examples) {}

    static List<Rule> rules() {
        return Patterns.rows("excerpts.tsv", 6, 3, (row, pattern) -> {
            boolean order = row.text(4).startsWith(ORDER);
            return new Rule(
                    row.text(0),
                    Optional.of(row.text(1)).filter(like -> !like.isEmpty()),
                    row.words(2).stream()
                            .map(role -> Role.of(role).orElseThrow())
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
                    pattern,
                    order ? row.text(4).substring(ORDER.length()) : row.text(4),
                    order,
                    Patterns.examples(row.text(5)));
        });
    }

    /** What a sentence has for which part, but for headings. */
    List<Recast.Made> of(Role role, String bound) {
        List<Recast.Made> made = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.part().equals(HEADINGS) && isOf(rule, role)) {
                made(rule, bound).forEach(text -> made.add(new Recast.Made(rule.part(), text, rule.like())));
            }
        }
        return made;
    }

    /** A heading on the meeting's topic that a heading on one of its own becomes: the first that the table has. */
    List<String> headings(Role role, String bound) {
        return rules.stream()
                .filter(rule -> rule.part().equals(HEADINGS) && isOf(rule, role))
                .flatMap(rule -> made(rule, bound).stream())
                .toList();
    }

    private static boolean isOf(Rule rule, Role role) {
        return rule.roles().isEmpty() || rule.roles().contains(role);
    }

    /** What a rule makes of the places where it holds. */
    static List<String> made(Rule rule, String bound) {
        List<String> made = new ArrayList<>();
        rule.pattern().matcher(bound).results().forEach(found -> {
            String text = GROUP.matcher(rule.made())
                    .replaceAll(group -> Matcher.quoteReplacement(found.group(Integer.parseInt(group.group(1)))));
            if (!rule.order() || isOrder(text)) {
                made.add(text);
            }
        });
        return made;
    }

    private static boolean isOrder(String text) {
        String first = text.split("[，、]", -1)[0];
        return first.length() == SET_PHRASE || Verbs.leads(first);
    }
}
