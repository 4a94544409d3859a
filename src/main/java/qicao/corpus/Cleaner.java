package qicao.corpus;

import java.util.List;

/**
 * Applies the cleaning rules in their order: first what hides the shape of a line (markup, spaces, width), then what is
 * no text at all, then the joining of what was cut, which needs both.
 */
final class Cleaner {
    private static final List<CleaningRule> RULES = List.of(
            new FrontMatter(),
            new Markup(),
            new SpaceRule(),
            new Chrome(),
            CleaningRule.each(Repair.Kind.FULL_WIDTH, Punctuation::repaired),
            new Contents(),
            new Teaser(),
            new LinkKeywords(),
            new BrokenLines());

    private Cleaner() {}

    static List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = lines;
        for (CleaningRule rule : RULES) {
            cleaned = rule.clean(cleaned, log);
        }
        return cleaned;
    }
}
