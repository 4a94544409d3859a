package qicao.drafting;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** What the items of a list are called together: the common tail of their headings with its measure word, 三场攻坚战. */
final class Tallies {
    static final String ASPECTS = "个方面";

    /** Nouns that headings end in, with the measure word they take. */
    private static final List<Map.Entry<String, String>> NOUNS = List.of(
            Map.entry("攻坚战", "场"),
            Map.entry("持久战", "场"),
            Map.entry("主动仗", "场"),
            Map.entry("硬仗", "场"),
            Map.entry("行动", "项"),
            Map.entry("工程", "项"),
            Map.entry("任务", "项"),
            Map.entry("工作", "项"),
            Map.entry("机制", "项"),
            Map.entry("关口", "道"));

    /** 攻坚战 and 持久战 together are 硬仗; nobody wins 两场战, and 挑战 is none. */
    private static final Pattern BATTLE = Pattern.compile("(?:(?<!挑)战|仗)$");

    private static final String BATTLES = "场硬仗";

    private Tallies() {}

    /** 场攻坚战 if every heading ends in 攻坚战, else 个方面. */
    static String kind(List<Entry> items) {
        for (Map.Entry<String, String> noun : NOUNS) {
            if (all(items, heading -> heading.endsWith(noun.getKey()))) {
                return noun.getValue() + noun.getKey();
            }
        }
        return all(items, heading -> BATTLE.matcher(heading).find()) ? BATTLES : ASPECTS;
    }

    private static boolean all(List<Entry> items, Predicate<String> claim) {
        return items.stream()
                .allMatch(item ->
                        item.fact(Key.HEADING).map(Fact::text).filter(claim).isPresent());
    }
}
