package qicao.proofread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One thing, one figure (FIGURE-005): the same number of the same thing, two digits of which have changed places, or one of which is
 * another where the number is so exact that no second one like it is to be expected.
 *
 * <ul>
 *   <li>wrong: 实现营业收入5.42亿元 … 实现营业收入5.24亿元; 98个乡镇 … 89个乡镇; 登记渔船1863艘 … 登记渔船1868艘
 *   <li>right: 去年营业收入5.42亿元，今年6.1亿元: other figures are other years' or places'
 * </ul>
 *
 * Rates of growth are left out: many things grow by 5.8 or 8.5 %.
 */
final class FigureTwice implements Check {
    private static final String NUMBER = "(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,4})?)";
    private static final Pattern AMOUNT =
            Pattern.compile(NUMBER + "((?:万|亿)?(?:元|吨|人次|人|户|件|亩|公里|千瓦时|千瓦|立方米|平方米|米|家|名|处|起|座|台|辆|艘|套|项|所|头|只|株|公顷))");
    /** What is counted: the last characters before the number, verbs left out. */
    private static final Pattern THING = Pattern.compile("(\\p{IsHan}{4})(?:达到?|突破|为|完成|实现|共|有|已|约){0,3}$");
    /** Characters before a number in which the thing stands. */
    private static final int FARTHEST = 12;

    private static final Pattern COUNT = Pattern.compile(NUMBER + "(个(?!月)(?!百分点)\\p{IsHan}{2})");
    /** Four digits and more, none of 万, of what is neither done nor planned year by year. */
    private static final Pattern EXACT =
            Pattern.compile("^(?!.{0,5}(?:[新增完建]|实现|培育|力争|不少|投资|就业))\\p{IsHan}+(\\d{3,8}[1-9])(?![万亿个])");
    /** A text that has more figures of one thing is no speech. */
    private static final int MOST_COMPARED = 50;

    @Override
    public List<String> codes() {
        return List.of("FIGURE-005");
    }

    /**
     * @param thing what it counts, with its unit
     * @param from where its words begin in the line
     */
    private record Figure(Hit hit, String thing, String number, int from) {
        String words() {
            return hit.line().text().substring(from, hit.match().end());
        }
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        List<Figure> figures = new ArrayList<>();
        for (Hit hit : text.hits("0123456789", AMOUNT)) {
            int from = Math.max(0, hit.match().start() - FARTHEST);
            Matcher thing =
                    THING.matcher(hit.line().text().substring(from, hit.match().start()));
            if (thing.find()) {
                figures.add(new Figure(hit, thing.group(1) + hit.group(2), hit.group(1), from + thing.start()));
            }
        }
        for (Hit hit : text.hits("个", COUNT)) {
            figures.add(new Figure(hit, hit.group(2), hit.group(1), hit.match().start()));
        }
        compare(text, figures, findings);
    }

    private static void compare(Text text, List<Figure> figures, Consumer<Finding> findings) {
        Map<String, List<Figure>> earlier = new HashMap<>();
        for (Figure figure : figures) {
            List<Figure> same = earlier.computeIfAbsent(figure.thing(), key -> new ArrayList<>());
            same.stream()
                    .limit(MOST_COMPARED)
                    .filter(other -> isSwapped(other.number(), figure.number()) || isOtherDigit(other, figure))
                    .findFirst()
                    .ifPresent(other -> findings.accept(Finding.warning(
                            "FIGURE-005",
                            text.spot(
                                    figure.hit().line(),
                                    figure.from(),
                                    figure.hit().match().end()),
                            figure.words(),
                            other.hit().line().number(),
                            other.words())));
            same.add(figure);
        }
    }

    /** One digit differs in an exact number of things that are there, and not the first, which another number would have otherwise. */
    private static boolean isOtherDigit(Figure figure, Figure second) {
        Matcher one = EXACT.matcher(figure.words());
        Matcher other = EXACT.matcher(second.words());
        if (!one.find()
                || !other.find()
                || one.group(1).length() != other.group(1).length()) {
            return false;
        }
        String number = one.group(1);
        return number.charAt(0) == other.group(1).charAt(0)
                && IntStream.range(0, number.length())
                                .filter(i -> number.charAt(i) != other.group(1).charAt(i))
                                .count()
                        == 1;
    }

    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length() || one.equals(other) || one.endsWith("00")) {
            return false;
        }
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int second = first + 1 < one.length() && one.charAt(first + 1) == '.' ? first + 2 : first + 1;
        return second < one.length()
                && one.charAt(first) == other.charAt(second)
                && one.charAt(second) == other.charAt(first)
                && one.substring(second + 1).equals(other.substring(second + 1))
                && one.substring(first + 1, second).equals(other.substring(first + 1, second));
    }
}
