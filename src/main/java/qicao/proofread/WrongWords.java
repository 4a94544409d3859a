package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import qicao.corpus.SourceLine;

/**
 * Words that official writing often gets wrong (WORD-001). The list is the file {@code wrong-words.tsv} beside this class,
 * with a source for each entry.
 *
 * <ul>
 *   <li>wrong: 截止目前，全市己经布署
 *   <li>right: 截至目前，全市已经部署; 报名截止日期
 * </ul>
 */
final class WrongWords implements Check {
    private final Map<Character, List<WordRule>> byFirst = new HashMap<>(WordRule.shipped().stream()
            .collect(Collectors.groupingBy(rule -> rule.wrong().charAt(0))));

    @Override
    public List<String> codes() {
        return List.of("WORD-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (SourceLine line : text.lines()) {
            String words = line.text();
            int told = 0;
            for (int i = 0; i < words.length(); i++) {
                for (WordRule rule : byFirst.getOrDefault(words.charAt(i), List.of())) {
                    if (i >= told && words.startsWith(rule.wrong(), i) && rule.applies(words, i)) {
                        told = i + rule.wrong().length();
                        Spot spot = text.spot(line, i, i + rule.wrong().length());
                        findings.accept(
                                Finding.of(rule.severity(), "WORD-001", spot, rule.wrong(), rule.right(), rule.source())
                                        .suggesting(rule.right()));
                    }
                }
            }
        }
    }
}
