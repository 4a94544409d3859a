package qicao.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import qicao.draft.Block;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FactName;
import qicao.fillin.ValuePath;
import qicao.planning.Facts;

/** How words of a draft are written in a pin, so that the same words come out and the facts among them follow the fill-in. */
public final class PinnedWords {
    private static final String HOLE = "待补";
    /** A shorter fact may stand in other words by chance. */
    private static final int LEAST_FACT = 6;

    private PinnedWords() {}

    /** What the item that a stretch is about is known by; none if it is about none. */
    public static Optional<String> item(String stretch, Entry root) {
        return PinnedItem.path(stretch)
                .flatMap(path -> PinnedItem.at(root, path))
                .map(Facts::identity);
    }

    /** Words that stand for themselves: what looks like the name of a fact loses its meaning. */
    public static String literal(String words) {
        Matcher bracket = FactName.IN_BRACKETS.matcher(words);
        StringBuilder literal = new StringBuilder();
        while (bracket.find()) {
            String name = bracket.group(1);
            boolean means = FactName.of(name).isPresent() && !name.startsWith(HOLE);
            bracket.appendReplacement(
                    literal, Matcher.quoteReplacement(means ? "【" + bracket.group() + "】" : bracket.group()));
        }
        return bracket.appendTail(literal).toString();
    }

    /**
     * Words that stand for themselves, but for long facts of the whole speech: where a sentence was moved, its facts still follow the
     * fill-in.
     */
    public static String withFacts(String words, Entry root) {
        List<Fact> facts = Facts.ofContent(root).stream()
                .filter(fact ->
                        fact.text().length() >= LEAST_FACT && fact.path().indexOf('[') < 0)
                .filter(fact -> FactName.of(fact.path()).isPresent())
                .sorted(Comparator.comparing((Fact fact) -> fact.text().length())
                        .reversed())
                .toList();
        return withFacts(words, facts);
    }

    private static String withFacts(String words, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            int at = words.indexOf(facts.get(i).text());
            if (at >= 0) {
                return withFacts(words.substring(0, at), facts)
                        + "【" + facts.get(i).path() + "】"
                        + withFacts(words.substring(at + facts.get(i).text().length()), facts);
            }
        }
        return literal(words);
    }

    /**
     * The name in brackets by which a run of a draft comes out again. Facts of items have one only in a pin about that item, which
     * follows it; others would be mistaken for those of another item that takes its number.
     *
     * @param stretch the name of the stretch that is pinned
     */
    public static Optional<String> reference(Run run, String stretch, Entry root) {
        if (!(run.origin() instanceof Origin.Written written)) {
            return Optional.empty();
        }
        String counted = Origin.counted(written.path());
        boolean follows = counted.indexOf('[') < 0
                || PinnedItem.path(stretch)
                        .filter(item -> counted.startsWith(item + "."))
                        .isPresent();
        if (!follows || FactName.of(counted).isEmpty()) {
            return Optional.empty();
        }
        List<Fact> facts = ValuePath.ofValue(written.path()).factsIn(root);
        boolean same = facts.size() == 1
                && Block.text(References.value(facts.get(0))).equals(run.text())
                && References.value(facts.get(0)).size() == 1;
        return same ? Optional.of("【" + counted + "】") : Optional.empty();
    }
}
