package qicao.studio;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import qicao.align.TextDiff;
import qicao.corpus.Manuscript;
import qicao.corpus.SourceLine;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.docx.DocxOptions;
import qicao.docx.DocxWriter;
import qicao.docx.DraftOrigins;
import qicao.draft.Draft;
import qicao.draft.HtmlView;
import qicao.draft.MarkdownView;
import qicao.draft.Provenance;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.json.JsonWriter;
import qicao.output.FileNames;
import qicao.redline.Author;
import qicao.redline.Redline;
import qicao.revise.Difference;
import qicao.revise.Reviser;
import qicao.revise.Revision;
import qicao.style.Styles;

/** What leaves the studio and comes back: Word files, versions, marked changes, an edited draft. */
final class VersionCalls {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final String OURS = "起草";

    private final Desk desk;
    private final Sheets sheets;
    private final MessageCatalog messages;

    VersionCalls(Desk desk, Sheets sheets, MessageCatalog messages) {
        this.desk = desk;
        this.sheets = sheets;
        this.messages = messages;
    }

    void addTo(Map<String, Function<Request, Reply>> calls) {
        calls.put("export", request -> export(request.members()));
        calls.put("versions", request -> versions(request.members()));
        calls.put("redline", request -> redline(request.members()));
        calls.put("revise", this::revise);
        calls.put("take", request -> take(request.members()));
    }

    /** The draft as a file. A Word file is kept as a version. */
    private Reply export(Request.Members asked) {
        OpenDraft open = DraftCalls.draft(desk, asked);
        synchronized (open) {
            Draft draft = desk.drafting(open.file()).draft();
            String name = name(open, draft);
            return switch (asked.text("format")) {
                case "docx" -> word(open, draft, name, asked.find("style").orElse(Styles.DEFAULT));
                case "html" -> Reply.file(name + ".html", "text/html", utf8(new HtmlView(messages).render(draft)));
                case "md" -> Reply.file(name + ".md", "text/markdown", utf8(MarkdownView.render(draft)));
                case "txt" -> Reply.file(name + ".txt", "text/plain", utf8(TextView.render(draft)));
                case "yaml" ->
                    Reply.file(name + ".yaml", "application/yaml", open.file().content());
                default -> throw new BadRequestException("format");
            };
        }
    }

    /** What files of a draft are called. */
    private static String name(OpenDraft open, Draft draft) {
        return FileNames.safe(Desk.name(open.file()).orElse(draft.about().title()));
    }

    private Reply word(OpenDraft open, Draft draft, String name, String style) {
        if (!new Styles().names().contains(style)) {
            throw new BadRequestException("style");
        }
        byte[] word = DocxWriter.named(style).toBytes(draft, DocxOptions.defaults());
        desk.save(open, true);
        String number = open.stored()
                .map(file -> "."
                        + desk.shelf()
                                .keep(file.path(), open.file().content(), word)
                                .number())
                .orElse("");
        return Reply.word(name + number + ".docx", word);
    }

    private Reply versions(Request.Members asked) {
        List<Shelf.Version> versions = versions(DraftCalls.draft(desk, asked));
        return Reply.json(reply -> reply.array(
                "versions",
                array -> versions.forEach(version -> array.object(
                        item -> item.member("number", version.number()).member("time", time(version.time()))))));
    }

    private static String time(Instant instant) {
        return DAY.format(instant.atZone(ZoneId.systemDefault()));
    }

    private List<Shelf.Version> versions(OpenDraft draft) {
        synchronized (draft) {
            return draft.stored()
                    .map(file -> desk.shelf().versions(file.path()))
                    .orElse(List.of());
        }
    }

    /** What changed since a version, as tracked changes in a Word file. */
    private Reply redline(Request.Members asked) {
        OpenDraft open = DraftCalls.draft(desk, asked);
        int number = asked.number("version");
        Shelf.Version version = versions(open).stream()
                .filter(kept -> kept.number() == number)
                .findFirst()
                .orElseThrow(() -> new BadRequestException("version"));
        synchronized (open) {
            Draft draft = desk.drafting(open.file()).draft();
            byte[] now = DocxWriter.named(Styles.DEFAULT).toBytes(draft, DocxOptions.defaults());
            String old = String.valueOf(version.word().getFileName());
            List<String> paragraphs = Redline.paragraphs(old, desk.shelf().read(version.word()), true)
                    .orElseThrow(() -> new DiagnosticException(Diagnostic.error("STUDIO-002", Place.of(old))));
            Author author = new Author(
                    OURS, desk.shelf().now().truncatedTo(ChronoUnit.SECONDS).toString());
            String name = name(open, draft);
            return Reply.word(name + "-花脸稿（比第" + number + "稿）.docx", Redline.of(paragraphs, name, now, author, true));
        }
    }

    /** An edited draft came back: what differs, paragraph by paragraph. Nothing is changed yet. */
    private Reply revise(Request request) {
        OpenDraft open = desk.find(request.header("X-Draft")).orElseThrow(() -> new BadRequestException("X-Draft"));
        Manuscript came = request.manuscript();
        synchronized (open) {
            Desk.Drawn drawn = desk.draw(open.file());
            FillIn fillIn = drawn.fillIn().orElseThrow(() -> new BadRequestException("X-Draft"));
            Drafting drafting = drawn.drafting().orElseThrow();
            DraftOrigins origins = DraftOrigins.of(request.file());
            EditedText edited = new EditedText(
                    Sheets.lines(drafting),
                    came.lines().stream()
                            .map(SourceLine::text)
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    Drafter.otherSeed(fillIn, origins.provenance()),
                    open.revision());
            open.edited(Optional.of(edited));
            boolean foreign = origins.provenance()
                    .map(Provenance::fillIn)
                    .filter(made -> !made.equals(fillIn.fingerprint()))
                    .isPresent();
            return Reply.json(reply -> {
                reply.member("otherFillIn", foreign)
                        .member(
                                "same",
                                edited.rows().stream()
                                        .filter(row -> !row.isChange())
                                        .count())
                        .array(
                                "rows",
                                rows -> edited.rows().stream()
                                        .filter(EditedText.Row::isChange)
                                        .forEach(row -> rows.object(item -> row(item, row))));
                reply.array(
                        "remarks",
                        array ->
                                origins.remarks().forEach(remark -> array.item(remark.author() + "：" + remark.text())));
            });
        }
    }

    /** A changed paragraph in pieces: those that stayed, those that are gone and those that are new. */
    private static void row(JsonWriter item, EditedText.Row row) {
        item.member("change", row.change()).array("pieces", pieces -> {
            int at = 0;
            for (TextDiff.Change change : TextDiff.between(row.old(), row.edited())) {
                piece(pieces, "same", row.old().substring(at, change.oldFrom()));
                piece(pieces, "del", row.old().substring(change.oldFrom(), change.oldTo()));
                piece(pieces, "ins", row.edited().substring(change.newFrom(), change.newTo()));
                at = change.oldTo();
            }
            piece(pieces, "same", row.old().substring(at));
        });
    }

    private static void piece(JsonWriter pieces, String kind, String text) {
        if (!text.isEmpty()) {
            pieces.array(pair -> pair.item(kind).item(text));
        }
    }

    /** Takes some of the changes over, and tells what became of each. */
    private Reply take(Request.Members asked) {
        OpenDraft open = DraftCalls.draft(desk, asked);
        synchronized (open) {
            open.refuseOthersThan(asked.number("revision"));
            EditedText edited = open.edited().orElseThrow(() -> new BadRequestException("id"));
            if (edited.revision() != open.revision()) {
                throw new DiagnosticException(
                        Diagnostic.error("STUDIO-004", Place.of("")).about(Key.PINS.chinese()));
            }
            Revision revision = new Reviser(desk.drafter(), desk.types())
                    .revise(open.file(), edited.with(new HashSet<>(asked.numbers("changes"))), edited.seed());
            open.replace(revision.fillIn());
            open.edited(Optional.empty());
            return sheets.whole(
                    open,
                    reply -> reply.array(
                                    "differences",
                                    array -> revision.differences().stream()
                                            .map(this::told)
                                            .forEach(array::item))
                            .array(
                                    "remarks",
                                    array -> revision.findings().stream()
                                            .filter(finding -> finding.code().startsWith("REVISE"))
                                            .map(messages::message)
                                            .forEach(array::item)));
        }
    }

    private String told(Difference difference) {
        return messages.text(
                "REVISE-" + difference.kind().slug(), difference.place(), difference.old(), difference.changed());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
