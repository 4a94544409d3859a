package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * Headings side by side, each alone in its paragraph, all end in 。 or all end in nothing (HEAD-001).
 *
 * <ul>
 *   <li>wrong: 一、提高认识，压实责任 / 二、突出重点，抓好整改。 / 三、加强督查，严格问责
 *   <li>right: the same without 。
 * </ul>
 */
final class HeadingEnds implements Check {
    /** One in three at most may be the odd one; else nobody can say which are right. */
    private static final int FEWEST = 3;
    /** Longer ones are sentences that begin with a number. */
    private static final int LONGEST = 40;
    /** 五、其他 is no sentence among sentences. */
    private static final int SHORTEST = 5;
    /** Marks that say something of their own. */
    private static final String END = "？！：…；";

    @Override
    public List<String> codes() {
        return List.of("HEAD-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Outline outline : text.outlines()) {
            Predicate<Unit> stopped = unit -> paragraph(outline, unit).endsWith("。");
            for (List<Unit> siblings : Units.siblings(outline)) {
                List<Unit> alone =
                        siblings.stream().filter(unit -> isAlone(outline, unit)).toList();
                long ended = alone.stream().filter(stopped).count();
                boolean most = ended * 2 > alone.size();
                long odd = Math.min(ended, alone.size() - ended);
                if (odd == 0 || odd * FEWEST > alone.size()) {
                    continue;
                }
                alone.stream()
                        .filter(unit -> stopped.test(unit) != most)
                        .forEach(unit -> findings.accept(Finding.warning(
                                "HEAD-001",
                                Units.heading(text, outline, unit),
                                unit.heading().orElse(""),
                                most ? "。" : "无")));
            }
        }
    }

    private static boolean isAlone(Outline outline, Unit unit) {
        String words = paragraph(outline, unit);
        int stop = words.indexOf('。');
        return !unit.runIn()
                && !unit.marker().isEmpty()
                && words.length() <= LONGEST
                && unit.heading().orElse("").length() >= SHORTEST
                && END.indexOf(words.charAt(words.length() - 1)) < 0
                && (stop < 0 || stop == words.length() - 1);
    }

    private static String paragraph(Outline outline, Unit unit) {
        return outline.speech().lines().get(unit.start().paragraph()).text();
    }
}
