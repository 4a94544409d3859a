package qicao.proofread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * Headings side by side have the same number of clauses (HEAD-002). A hint: the writer may want it so.
 *
 * <ul>
 *   <li>wrong: 一、提高站位，压实责任 / 二、突出重点，抓好整改 / 三、加强督查
 *   <li>right: 一、提高站位，压实责任 / 二、突出重点，抓好整改 / 三、加强督查，严格问责
 * </ul>
 */
final class HeadingClauses implements Check {
    /** With fewer there is no rule that one of them could break. */
    private static final int FEWEST = 3;

    @Override
    public List<String> codes() {
        return List.of("HEAD-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Outline outline : text.outlines()) {
            for (List<Unit> siblings : Units.siblings(outline)) {
                List<Unit> headed = siblings.stream()
                        .filter(unit -> unit.heading().isPresent())
                        .toList();
                usual(headed)
                        .ifPresent(usual -> headed.stream()
                                .filter(unit -> clauses(unit) != usual)
                                .forEach(unit -> findings.accept(Finding.hint(
                                        "HEAD-002",
                                        Units.heading(text, outline, unit),
                                        unit.heading().orElse(""),
                                        clauses(unit),
                                        usual))));
            }
        }
    }

    /** The number of clauses that all headings but one share. */
    private static Optional<Integer> usual(List<Unit> headings) {
        Map<Integer, Long> counts =
                headings.stream().collect(Collectors.groupingBy(HeadingClauses::clauses, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> headings.size() >= FEWEST && count.getValue() == headings.size() - 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int clauses(Unit unit) {
        return (int) unit.heading().orElse("").chars().filter(c -> c == '，').count() + 1;
    }
}
