package qicao.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** What the items of a list are called together: the common tail of their headings with its measure word, 三场攻坚战. */
final class Tallies {
    static final String ASPECTS = "个方面";

    /** Nouns that headings end in, with the measure word they take. Longer ones first: 攻坚战 before 战. */
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
            Map.entry("关口", "道"),
            Map.entry("战", "场"));

    private Tallies() {}

    /** 场攻坚战 if every heading ends in 攻坚战, else 个方面. */
    static String kind(List<Entry> items) {
        for (Map.Entry<String, String> noun : NOUNS) {
            boolean all = items.stream().allMatch(item -> endsIn(item.fact(Key.HEADING), noun.getKey()));
            if (all) {
                return noun.getValue() + noun.getKey();
            }
        }
        return ASPECTS;
    }

    private static boolean endsIn(Optional<Fact> heading, String noun) {
        return heading.map(fact -> fact.text().endsWith(noun)).orElse(false);
    }
}
