package qicao.corpus;

import java.util.List;
import java.util.Map;

/**
 * Applies the cleaning rules in their order: first what hides the shape of a line (markup, spaces, width), then what is
 * no text at all, then the joining of what was cut, which needs both. How much is no text depends on the {@link Strength}.
 */
final class Cleaner {
    private static final CleaningRule FULL_WIDTH = CleaningRule.each(Repair.Kind.FULL_WIDTH, Punctuation::repaired);
    private static final CleaningRule WIDTH_ALONE = CleaningRule.each(Repair.Kind.FULL_WIDTH, Punctuation::widened);

    private static final Map<Strength, List<CleaningRule>> RULES = Map.of(
            Strength.COLLECTED,
            List.of(
                    new FrontMatter(),
                    new Markup(true),
                    new SpaceRule(),
                    new Chrome(),
                    FULL_WIDTH,
                    new Contents(false),
                    new Teaser(),
                    new LinkKeywords(),
                    new BrokenLines()),
            Strength.WRITTEN,
            List.of(
                    new FrontMatter(),
                    new Markup(false),
                    new SpaceRule(),
                    new PageRemains(false),
                    WIDTH_ALONE,
                    new Contents(true),
                    new Teaser(),
                    new TableRows(),
                    new BrokenLines()),
            Strength.WORD,
            List.of(
                    new SpaceRule(),
                    new PageRemains(true),
                    WIDTH_ALONE,
                    new Contents(true),
                    new TableRows(),
                    new BrokenLines()));

    private Cleaner() {}

    static List<RawLine> clean(List<RawLine> lines, Strength strength, RepairLog log) {
        List<RawLine> cleaned = lines;
        for (CleaningRule rule : RULES.getOrDefault(strength, List.of())) {
            cleaned = rule.clean(cleaned, log);
        }
        return cleaned;
    }
}
