package qicao.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.table.Table;

/**
 * Fixed wording of party documents, word for word (FORM-001). The table is the file {@code formulas.tsv} beside this class, with
 * source and date of each line.
 *
 * <ul>
 *   <li>wrong: 做到“两个确立”; 党的十九大五中全会; 邓小平思想
 *   <li>right: 拥护“两个确立”; 党的十九届五中全会; 邓小平理论
 * </ul>
 */
final class Formulas implements Check {
    /**
     * A line of the table.
     *
     * @param wrong what must not stand there
     * @param right what should, with {@code $1} for a group of the pattern
     * @param source where the wording is laid down, with its year
     */
    private record Formula(Pattern wrong, String right, String source) {}

    private static final Pattern SESSIONS =
            Pattern.compile("届([一二三四五六七])中(?:全会)?、([一二三四五六七])中(?:全会)?(?:、([一二三四五六七])中)?");
    private static final String NUMERALS = "一二三四五六七";
    private static final String SESSION_SOURCE = "会议时间先后";

    private final List<Formula> formulas = Table.beside(Formulas.class, "formulas.tsv")
            .rows(3, row -> new Formula(Pattern.compile(row.text(0)), row.text(1), row.text(2)));

    @Override
    public List<String> codes() {
        return List.of("FORM-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        List<Hit> told = new ArrayList<>();
        for (Formula formula : formulas) {
            for (Hit hit : text.hits(formula.wrong())) {
                if (told.stream().anyMatch(other -> overlap(other, hit))) {
                    continue;
                }
                told.add(hit);
                Matcher wrong = formula.wrong().matcher(hit.words());
                String right = wrong.matches() ? wrong.replaceFirst(formula.right()) : formula.right();
                findings.accept(Finding.warning("FORM-001", text.spot(hit), hit.words(), right, formula.source()));
            }
        }
        for (Hit hit : text.hits("届", SESSIONS)) {
            int first = NUMERALS.indexOf(hit.group(1));
            int second = NUMERALS.indexOf(hit.group(2));
            int third = hit.group(3).isEmpty() ? NUMERALS.length() : NUMERALS.indexOf(hit.group(3));
            if (first >= second || second >= third) {
                String sessions = (hit.group(1) + hit.group(2) + hit.group(3))
                        .chars()
                        .boxed()
                        .sorted((one, other) -> NUMERALS.indexOf(one) - NUMERALS.indexOf(other))
                        .map(each -> Character.toString(each) + "中")
                        .reduce((one, other) -> one + "、" + other)
                        .orElseThrow();
                findings.accept(
                        Finding.warning("FORM-001", text.spot(hit), hit.words(), "届" + sessions, SESSION_SOURCE));
            }
        }
    }

    private static boolean overlap(Hit one, Hit other) {
        return one.line() == other.line()
                && one.match().start() < other.match().end()
                && other.match().start() < one.match().end();
    }
}
