package qicao.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.diagnostic.MessageCatalog;
import qicao.docx.DocxAnnotator;
import qicao.docx.Remark;
import qicao.json.JsonWriter;
import qicao.proofread.Finding;
import qicao.proofread.FindingsView;
import qicao.proofread.ProofreadSettings;
import qicao.proofread.Proofreader;
import qicao.proofread.Spot;

/** Proofreading: of the draft beside its form, and of any file. */
final class ProofCalls {
    private static final String ENDING = ".docx";

    private final Desk desk;
    private final MessageCatalog messages;
    private final FindingsView view;
    private final Proofreader proofreader = new Proofreader(ProofreadSettings.defaults());

    ProofCalls(Desk desk, MessageCatalog messages) {
        this.desk = desk;
        this.messages = messages;
        this.view = new FindingsView(messages);
    }

    void addTo(Map<String, Function<Request, Reply>> calls) {
        calls.put("proofread", this::proofread);
        calls.put("proof", request -> ofDraft(request.members()));
        calls.put("annotate", this::annotate);
    }

    private Reply ofDraft(Request.Members asked) {
        OpenDraft open = DraftCalls.draft(desk, asked);
        synchronized (open) {
            String text = String.join("\n", Sheets.lines(desk.drafting(open.file())));
            Manuscript draft = CorpusReader.manuscript("draft.txt", text.getBytes(StandardCharsets.UTF_8));
            return Reply.json(reply -> findings(reply, proofreader.proofread(draft)));
        }
    }

    private Reply proofread(Request request) {
        Manuscript text = request.manuscript();
        return Reply.json(reply -> {
            reply.array(
                    "lines",
                    array -> text.lines()
                            .forEach(line -> array.object(
                                    item -> item.member("number", line.number()).member("text", line.text()))));
            reply.array(
                    "unread",
                    array -> text.diagnostics().stream().map(messages::message).forEach(array::item));
            reply.member("word", request.fileName().toLowerCase(Locale.ROOT).endsWith(ENDING));
            findings(reply, proofreader.proofread(text));
        });
    }

    private Remark remark(Finding finding) {
        Spot spot = finding.spot();
        return new Remark(
                spot.place().line(), spot.place().column(), spot.length(), spot.words(), view.comment(finding));
    }

    private void findings(JsonWriter reply, List<Finding> findings) {
        reply.array(
                "findings",
                array -> findings.forEach(finding -> array.object(item -> {
                    Spot spot = finding.spot();
                    item.member("code", finding.code())
                            .member("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                            .member("line", spot.place().line())
                            .member("column", spot.place().column())
                            .member("length", spot.length())
                            .member("message", messages.message(finding.diagnostic()));
                    finding.suggestion().ifPresent(words -> item.member("suggestion", words));
                })));
    }

    /** A copy of the file with a comment for each finding. */
    private Reply annotate(Request request) {
        String name = request.fileName();
        List<Remark> remarks = proofreader.proofread(request.manuscript()).stream()
                .map(this::remark)
                .toList();
        String stem = name.substring(0, Math.max(0, name.length() - ENDING.length()));
        return Reply.word(stem + "-校对.docx", DocxAnnotator.annotate(name, request.file(), remarks));
    }
}
