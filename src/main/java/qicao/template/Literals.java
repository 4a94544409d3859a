package qicao.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.table.Table;

/**
 * Facts that a template would invent: templates hold none, as they come from the fill-in. Figures and counts are errors; who or
 * what looks like a name is a warning.
 */
final class Literals {
    private static final String NUMERALS = "[〇零一二三四五六七八九十百千万亿两]+";

    private static final String PERSON = "TPL-025";

    private static final List<String> PHRASES =
            Table.beside(Literals.class, "set-phrases.tsv").rows(1, row -> row.text(0));

    /** What {@code literal-words.tsv} says, by the use of the words. */
    private static final Map<String, List<String>> WORDS = words();

    private static final List<String> COMMON = words("common");

    private static final List<Rule> RULES = rules();

    private Literals() {}

    /**
     * What a stretch of text may not or should not hold.
     *
     * @param hints one of them is in every such stretch; looking for them is quicker than for the pattern
     */
    private record Rule(String code, Severity severity, List<String> hints, Pattern pattern) {
        boolean mayApply(String text) {
            for (String hint : hints) {
                if (text.contains(hint)) {
                    return true;
                }
            }
            return hints.isEmpty();
        }
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        Table.beside(Literals.class, "literal-words.tsv").each(2, row -> words.put(row.text(0), row.words(1)));
        return words;
    }

    private static List<Rule> rules() {
        return List.of(
                new Rule("TPL-023", Severity.ERROR, List.of(), Pattern.compile("\\p{Nd}+(?:[.．,，:：]\\p{Nd}+)*[%％]?")),
                new Rule(
                        "TPL-024",
                        Severity.ERROR,
                        List.of(),
                        Pattern.compile("百分之" + NUMERALS + "|" + NUMERALS + any("measure"))),
                new Rule(
                        PERSON,
                        Severity.WARNING,
                        words("post"),
                        Pattern.compile(any("surname") + "[\\u4E00-\\u9FFF]{0,2}" + any("post"))),
                new Rule(
                        "TPL-026",
                        Severity.WARNING,
                        words("name"),
                        Pattern.compile("[\\u4E00-\\u9FFF]{2,6}(?<!" + any("general") + ")" + any("name"))));
    }

    private static List<String> words(String use) {
        return WORDS.getOrDefault(use, List.of());
    }

    /** Longer words first, as a pattern takes the first that fits. */
    private static String any(String use) {
        return words(use).stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Such facts in a text, by rule and in order. */
    static List<Diagnostic> in(String text, IntFunction<Place> places) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            while (rule.mayApply(text) && matcher.find()) {
                boolean fine = rule.code().equals(PERSON) ? isCommon(text, matcher) : isSetPhrase(text, matcher);
                if (!fine) {
                    findings.add(new Diagnostic(
                            rule.code(), rule.severity(), places.apply(matcher.start()), List.of(matcher.group())));
                }
            }
        }
        return findings;
    }

    /** Whether a set phrase holds all that was found: 一天 in 每一天, but not in 二十一天. */
    private static boolean isSetPhrase(String text, Matcher found) {
        return PHRASES.stream().anyMatch(phrase -> {
            int at = text.lastIndexOf(phrase, found.start());
            return at >= 0 && at + phrase.length() >= found.end();
        });
    }

    /** Whether a word that is no surname begins there, or goes on: 任何. */
    private static boolean isCommon(String text, Matcher found) {
        return COMMON.stream().anyMatch(word -> {
            int at = text.lastIndexOf(word, found.start());
            return at >= 0 && at + word.length() > found.start();
        });
    }
}
