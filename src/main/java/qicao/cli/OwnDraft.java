package qicao.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.corpus.SourceLine;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.docx.DraftOrigins;
import qicao.drafting.Drafter;
import qicao.extract.BlankFacts;
import qicao.extract.Emptied;
import qicao.extract.Extraction;
import qicao.fillin.FillInFile;
import qicao.readback.ReadBack;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** Extracts from a Word file that was a draft of ours: its facts return under their keys. */
final class OwnDraft {
    private OwnDraft() {}

    /**
     * What comes of a file.
     *
     * @param name as the user knows it
     * @param speech what it was read as, for its type where the file does not name it
     * @param blank whether last year's values are emptied
     * @return empty if it is no draft of ours, or too much of it was written anew
     */
    static Optional<Extraction> extract(String name, byte[] content, Optional<MeetingType> speech, boolean blank) {
        DraftOrigins origins = DraftOrigins.of(content);
        MeetingTypes types = MeetingTypes.builtIn();
        Optional<MeetingType> type = types.resolve(origins.meetingType()).or(() -> speech);
        if (origins.provenance().isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Manuscript text = CorpusReader.manuscript(name, content);
        List<String> paragraphs = text.lines().stream().map(SourceLine::text).toList();
        return new ReadBack(Drafter.shipped(), types)
                .read(name, paragraphs, type.get(), origins.provenance().get())
                .map(found -> extraction(name, found, blank));
    }

    private static Extraction extraction(String name, ReadBack.Found found, boolean blank) {
        Diagnostic told = found.same()
                ? Diagnostic.hint("EXTRACT-009", Place.of(name))
                : Diagnostic.hint("EXTRACT-010", Place.of(name), found.pinned());
        BlankFacts facts =
                blank ? BlankFacts.of(found.file(), found.fillIn()) : new BlankFacts(found.file(), List.of());
        return new Extraction(text(name, facts.file(), facts.emptied()), facts.emptied(), List.of(told));
    }

    private static String text(String name, FillInFile file, List<Emptied> emptied) {
        List<String> lines = new ArrayList<>();
        lines.add("# 起草填报单 · 取自 " + name.replaceAll("\\R", " "));
        lines.add(new String(file.content(), StandardCharsets.UTF_8).stripTrailing());
        if (!emptied.isEmpty()) {
            lines.add("");
            lines.add("# 清空了 " + emptied.size() + " 处，去年的值在〔〕里");
            emptied.forEach(one -> lines.add("#   " + one.where().replaceAll("\\R", " ")));
        }
        return String.join("\n", lines) + "\n";
    }
}
