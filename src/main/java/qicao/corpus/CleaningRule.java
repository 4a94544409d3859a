package qicao.corpus;

import java.util.List;

/** One class of noise: how it looks in general, and what is done about it. A rule knows no file. */
@FunctionalInterface
interface CleaningRule {
    /** The lines without this noise; every change is noted. Takes time linear in the text. */
    List<RawLine> clean(List<RawLine> lines, RepairLog log);

    /** A rule that looks at each line alone; it gives the line's text as it should be, empty to remove it. */
    static CleaningRule each(Repair.Kind kind, java.util.function.UnaryOperator<String> repair) {
        return (lines, log) -> {
            List<RawLine> cleaned = new java.util.ArrayList<>(lines.size());
            for (RawLine line : lines) {
                String text = repair.apply(line.text());
                if (text.equals(line.text())) {
                    cleaned.add(line);
                    continue;
                }
                log.changed(line, kind, text);
                if (!Spaces.isBlank(text)) {
                    cleaned.add(line.withText(Spaces.strip(text)));
                }
            }
            return cleaned;
        };
    }
}
