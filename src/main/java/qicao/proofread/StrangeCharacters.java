package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import qicao.chinese.HiddenCharacters;
import qicao.corpus.SourceLine;

/**
 * Characters that nobody sees: marks of no width (CHAR-001), marks that turn the direction of writing (CHAR-002), radicals in
 * the place of ideographs (CHAR-003).
 *
 * <ul>
 *   <li>wrong: 秋粮&lt;U+200B&gt;收购; ⼯作 with U+2F2F
 *   <li>right: 秋粮收购; 工作
 * </ul>
 */
final class StrangeCharacters implements Check {
    /** With more radicals a paragraph is told as one. */
    private static final int FEW = 3;

    @Override
    public List<String> codes() {
        return List.of("CHAR-001", "CHAR-002", "CHAR-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (SourceLine line : text.lines()) {
            List<HiddenCharacters.Run> runs = HiddenCharacters.in(line.text());
            List<HiddenCharacters.Run> radicals = runs.stream()
                    .filter(run -> run.kind() == HiddenCharacters.Kind.RADICAL)
                    .toList();
            if (radicals.size() > FEW) {
                findings.accept(many(text, line, radicals));
            }
            for (HiddenCharacters.Run run : runs) {
                if (run.kind() != HiddenCharacters.Kind.RADICAL || radicals.size() <= FEW) {
                    findings.accept(one(text, line, run));
                }
            }
        }
    }

    private static Finding one(Text text, SourceLine line, HiddenCharacters.Run run) {
        Spot spot = text.spot(line, run.from(), run.to());
        String name = run.name(line.text());
        return switch (run.kind()) {
            case INVISIBLE -> Finding.warning("CHAR-001", spot, name).suggesting("");
            case DIRECTION -> Finding.error("CHAR-002", spot, name).suggesting("");
            case RADICAL ->
                Finding.error("CHAR-003", spot, written(line, run), run.plain()).suggesting(run.plain());
        };
    }

    /** A paragraph that was copied from a PDF file is one fault, not one a character. */
    private static Finding many(Text text, SourceLine line, List<HiddenCharacters.Run> radicals) {
        int from = radicals.get(0).from();
        int to = radicals.get(radicals.size() - 1).to();
        StringBuilder right = new StringBuilder(line.text());
        for (int i = radicals.size() - 1; i >= 0; i--) {
            right.replace(
                    radicals.get(i).from(),
                    radicals.get(i).to(),
                    radicals.get(i).plain());
        }
        int shift = right.length() - line.text().length();
        List<HiddenCharacters.Run> shown = radicals.subList(0, FEW);
        return Finding.error(
                        "CHAR-003",
                        text.spot(line, from, to),
                        shown.stream().map(run -> written(line, run)).collect(Collectors.joining("、")) + "……",
                        shown.stream().map(HiddenCharacters.Run::plain).collect(Collectors.joining("、")) + "……")
                .suggesting(right.substring(from, to + shift));
    }

    private static String written(SourceLine line, HiddenCharacters.Run run) {
        return line.text().substring(run.from(), run.to());
    }
}
