package qicao.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import qicao.corpus.CorpusReader;
import qicao.corpus.Purpose;
import qicao.corpus.ReadingLimits;
import qicao.corpus.SourceText;
import qicao.corpus.Speech;

/** Reads the shared texts as the engine reads them. */
final class Texts {
    private Texts() {}

    /** All texts of a folder of the shared corpus, in file order. */
    static List<Speech> of(String folder) {
        Path path = Gold.shared().resolve("corpus").resolve(folder);
        return new CorpusReader(ReadingLimits.defaults())
                .read(List.of(path.toString())).stream()
                        .flatMap(text -> text.speeches().stream())
                        .toList();
    }

    /** The files of a folder as extraction reads them. */
    static List<SourceText> written(String folder) {
        Path path = Gold.shared().resolve("corpus").resolve(folder);
        return new CorpusReader(ReadingLimits.defaults())
                .reading(Purpose.WRITING)
                .read(List.of(path.toString()));
    }

    /** The text that a label is about, if reading found it: it begins on the same line or a few earlier or later. */
    static Optional<Speech> labelled(List<Speech> speeches, Gold gold) {
        return speeches.stream()
                .filter(speech ->
                        speech.path().endsWith(gold.file()) && Math.abs(speech.startLine() - gold.startLine()) <= 4)
                .findFirst();
    }
}
