package qicao.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> SET_PHRASES =
            Set.copyOf(Table.beside(Literals.class, "set-phrases.tsv").rows(1, row -> row.text(0)));

    private static final List<Rule> RULES = rules();

    private Literals() {}

    /** What a stretch of text may not or should not hold. */
    private record Rule(String code, Severity severity, Pattern pattern) {}

    private static List<Rule> rules() {
        Map<String, List<String>> words = new HashMap<>();
        Table.beside(Literals.class, "literal-words.tsv").each(2, row -> words.put(row.text(0), row.words(1)));
        String surname = any(words, "surname");
        return List.of(
                new Rule("TPL-023", Severity.ERROR, Pattern.compile("\\p{Nd}+(?:[.．,，:：]\\p{Nd}+)*[%％]?")),
                new Rule(
                        "TPL-024",
                        Severity.ERROR,
                        Pattern.compile("百分之" + NUMERALS + "|" + NUMERALS + any(words, "measure"))),
                new Rule(
                        "TPL-025",
                        Severity.WARNING,
                        Pattern.compile("(?!" + any(words, "common") + ")" + surname + "\\p{IsHan}{0,2}" + any(words, "post"))),
                new Rule(
                        "TPL-026",
                        Severity.WARNING,
                        Pattern.compile("\\p{IsHan}{2,6}(?<!" + any(words, "general") + ")" + any(words, "name"))));
    }

    /** Longer words first, as a pattern takes the first that fits. */
    private static String any(Map<String, List<String>> words, String use) {
        return words.getOrDefault(use, List.of()).stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Such facts in a text, by rule and in order. */
    static List<Diagnostic> in(String text, IntFunction<Place> places) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                if (!isSetPhrase(text, matcher)) {
                    findings.add(new Diagnostic(
                            rule.code(), rule.severity(), places.apply(matcher.start()), List.of(matcher.group())));
                }
            }
        }
        return findings;
    }

    /** Whether a set phrase begins where a count was found, and holds all of it: 一天, but not 二十一天. */
    private static boolean isSetPhrase(String text, Matcher count) {
        return SET_PHRASES.stream()
                .anyMatch(phrase -> phrase.length() >= count.end() - count.start() && text.startsWith(phrase, count.start()));
    }
}
