package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
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
    @Override
    public List<String> codes() {
        return List.of("CHAR-001", "CHAR-002", "CHAR-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (SourceLine line : text.lines()) {
            for (HiddenCharacters.Run run : HiddenCharacters.in(line.text())) {
                Spot spot = text.spot(line, run.from(), run.to());
                String name = run.name(line.text());
                findings.accept(
                        switch (run.kind()) {
                            case INVISIBLE ->
                                Finding.warning("CHAR-001", spot, name).suggesting("");
                            case DIRECTION ->
                                Finding.error("CHAR-002", spot, name).suggesting("");
                            case RADICAL ->
                                Finding.error(
                                                "CHAR-003",
                                                spot,
                                                line.text().substring(run.from(), run.to()),
                                                run.plain())
                                        .suggesting(run.plain());
                        });
            }
        }
    }
}
