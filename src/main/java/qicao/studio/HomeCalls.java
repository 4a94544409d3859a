package qicao.studio;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import qicao.corpus.Manuscript;
import qicao.corpus.Speech;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.extract.Extraction;
import qicao.extract.Extractor;
import qicao.fillin.Form;
import qicao.outline.Outliner;
import qicao.template.MeetingType;
import qicao.template.TemplateLibrary;

/** How work begins: a new fill-in, one of the folder, one that is sent, or last year's speech. */
final class HomeCalls {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Desk desk;
    private final Sheets sheets;
    private final MessageCatalog messages;

    HomeCalls(Desk desk, Sheets sheets, MessageCatalog messages) {
        this.desk = desk;
        this.sheets = sheets;
        this.messages = messages;
    }

    void addTo(Map<String, Function<Request, Reply>> calls) {
        calls.put("types", request -> types());
        calls.put("recent", request -> recent());
        calls.put("form", request -> form(request.members()));
        calls.put("create", request -> sheets.whole(desk.create(type(request.members()))));
        calls.put("drafts", request -> sheets.whole(stored(request.members())));
        calls.put("open", this::open);
        calls.put("extract", this::extract);
    }

    private Reply types() {
        return Reply.json(reply -> reply.array(
                "types",
                array -> desk.types().all().stream()
                        .forEach(type -> array.object(item -> item.member("slug", type.slug())
                                .member("name", type.name())
                                .array("aliases", type.aliases())))));
    }

    private Reply recent() {
        List<String> ids = desk.recent();
        return Reply.json(reply -> reply.member("folder", desk.shelf().folder().toString())
                .array(
                        "files",
                        array -> ids.forEach(id -> desk.file(id)
                                .ifPresent(file -> array.object(item -> item.member("id", id)
                                        .member("name", Shelf.stem(file))
                                        .member(
                                                "time",
                                                DAY.format(Shelf.time(file).atZone(ZoneId.systemDefault()))))))));
    }

    private Reply form(Request.Members asked) {
        MeetingType type = type(asked);
        return Reply.json(reply -> {
            reply.member("type", type.slug()).member("name", type.name());
            FormJson.write(reply, Form.of(type));
        });
    }

    private MeetingType type(Request.Members asked) {
        return desk.types().resolve(asked.text("type")).orElseThrow(() -> new BadRequestException("type"));
    }

    /** A file of the folder, or a fill-in that is open. */
    private OpenDraft stored(Request.Members asked) {
        String id = asked.text("id");
        return desk.find(id).orElseGet(() -> {
            Path file = desk.file(id).orElseThrow(() -> new BadRequestException("id"));
            return desk.open(file);
        });
    }

    private Reply open(Request request) {
        return sheets.whole(desk.receive(request.fileName(), request.file()));
    }

    /** Last year's speech becomes a fill-in; a file of several is asked for the number first. */
    private Reply extract(Request request) {
        String name = request.fileName();
        List<Speech> speeches = speeches(request.manuscript());
        if (speeches.isEmpty()) {
            throw new DiagnosticException(Diagnostic.error("EXTRACT-003", Place.of(name)));
        }
        String wish = request.header("X-Speech");
        if (speeches.size() > 1 && wish.isEmpty()) {
            return Reply.json(reply ->
                    reply.array("speeches", titles -> speeches.forEach(speech -> titles.item(title(speech)))));
        }
        boolean isIndex = wish.matches("\\d{1,4}") && Integer.parseInt(wish) < speeches.size();
        if (!wish.isEmpty() && !isIndex) {
            throw new BadRequestException("X-Speech");
        }
        Speech speech = speeches.get(wish.isEmpty() ? 0 : Integer.parseInt(wish));
        Extraction extraction = new Extractor(desk.types(), TemplateLibrary.shipped())
                .extract(
                        new Outliner().outline(speech),
                        !request.header("X-Blank").isEmpty());
        OpenDraft draft = desk.receive(name, extraction.fillIn().getBytes(StandardCharsets.UTF_8));
        return sheets.whole(
                draft,
                reply -> reply.array(
                        "remarks",
                        remarks -> extraction.findings().stream()
                                .map(messages::message)
                                .forEach(remarks::item)));
    }

    /** A file that looks like no speech is taken for one all the same: whoever hands it in knows. */
    private static List<Speech> speeches(Manuscript text) {
        List<Speech> speeches = text.speeches().stream()
                .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                .toList();
        return speeches.isEmpty() ? text.speeches() : speeches;
    }

    private static String title(Speech speech) {
        return speech.title().orElseGet(() -> "（第 " + speech.startLine() + " 行起）");
    }
}
