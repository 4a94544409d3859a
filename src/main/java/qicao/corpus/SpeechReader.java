package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the lines of one file to its texts: clean, split, and say of each what it is. */
final class SpeechReader {
    private SpeechReader() {}

    static List<Speech> read(String path, List<RawLine> lines, Strength strength) {
        RepairLog log = new RepairLog();
        List<RawLine> cleaned = TitleBlock.joined(Cleaner.clean(lines, strength, log), log);
        List<Part> parts = Splitter.split(cleaned, strength, log);
        List<Speech> speeches = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            // Repairs before the first text are shown with it, those after a text with that text.
            int from = i == 0 ? 0 : parts.get(i).startLine();
            int to = i + 1 < parts.size() ? parts.get(i + 1).startLine() - 1 : Integer.MAX_VALUE;
            speeches.add(speech(path, parts.get(i), parts.size() > 1, strength, log.between(from, to)));
        }
        return speeches;
    }

    private static Speech speech(String path, Part part, boolean collected, Strength strength, List<Repair> repairs) {
        boolean speech = Kinds.isSpeech(part);
        List<Line> lines = new ArrayList<>();
        if (strength.isGentle()) {
            part.dateInTitle().ifPresent(lines::add);
        }
        part.lines().forEach(line -> lines.add(line.asLine()));
        return new Speech(
                path,
                part.startLine(),
                part.endLine(),
                (strength.isGentle() ? part.undatedTitle() : part.title().map(Titles::bare))
                        .filter(title -> !title.isEmpty()),
                speech ? Speech.Kind.SPEECH : Speech.Kind.OTHER,
                Optional.empty(),
                speech && Ending.isMissing(part.lines(), collected),
                lines,
                repairs);
    }
}
