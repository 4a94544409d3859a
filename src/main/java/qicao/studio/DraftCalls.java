package qicao.studio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import qicao.drafting.Choice;
import qicao.drafting.Drafting;
import qicao.drafting.PinnedWords;
import qicao.drafting.Stretch;
import qicao.fillin.Edit;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillInFile;
import qicao.fillin.Key;
import qicao.fillin.ValuePath;
import qicao.revise.Reviser;

/** Work on one fill-in: edits of the form, another wording, undoing. */
final class DraftCalls {
    private static final String YES = "是";
    /** What of a place stands there for other words. */
    private static final Set<Stretch.Kind> WORDS =
            EnumSet.complementOf(EnumSet.of(Stretch.Kind.BREAK, Stretch.Kind.ADDED));

    private final Desk desk;
    private final Sheets sheets;

    DraftCalls(Desk desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    void addTo(Map<String, Function<Request, Reply>> calls) {
        calls.put("draft", request -> edited(request.members()));
        calls.put("pin", request -> whole(request.members(), this::pin));
        calls.put("undo", request -> whole(request.members(), (draft, asked) -> draft.undo()));
        calls.put("redo", request -> whole(request.members(), (draft, asked) -> draft.redo()));
        calls.put("alternatives", request -> alternatives(request.members()));
        calls.put("status", request -> status(request.members()));
        calls.put("settle", request -> whole(request.members(), this::settle));
    }

    /** A draft that is open; the page knows of no other. */
    static OpenDraft draft(Desk desk, Request.Members asked) {
        return desk.find(asked.text("id")).orElseThrow(() -> new BadRequestException("id"));
    }

    /** Makes edits of the form; the window knows the values that came of them. */
    private Reply edited(Request.Members asked) {
        OpenDraft draft = draft(desk, asked);
        synchronized (draft) {
            draft.refuseOthersThan(asked.number("revision"));
            draft.edit(asked.objects("edits").stream().map(DraftCalls::edit).toList(), asked.flag("step"));
            return sheets.sheet(draft);
        }
    }

    /** Changes a draft that is as the window saw it last, and answers with all values, which the window does not know. */
    private Reply whole(Request.Members asked, BiConsumer<OpenDraft, Request.Members> change) {
        OpenDraft draft = draft(desk, asked);
        synchronized (draft) {
            draft.refuseOthersThan(asked.number("revision"));
            change.accept(draft, asked);
            return sheets.whole(draft);
        }
    }

    private static Edit edit(Request.Members told) {
        ValuePath at = path(told.text("at"));
        return switch (told.text("op")) {
            case "put" -> new Edit.Put(at, told.text("text"));
            case "remove" -> new Edit.Remove(at);
            case "move" -> new Edit.Move(at, told.number("to"));
            default -> throw new BadRequestException("op");
        };
    }

    private static ValuePath path(String typed) {
        try {
            return ValuePath.ofValue(typed);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("at");
        }
    }

    /** What else could be said at a point. */
    private Reply alternatives(Request.Members asked) {
        OpenDraft draft = draft(desk, asked);
        String point = asked.text("point");
        synchronized (draft) {
            Optional<Choice> choice = desk.drafting(draft.file()).points().stream()
                    .filter(made -> made.point().toString().equals(point))
                    .findFirst();
            return Reply.json(reply -> reply.member(
                            "frame", choice.map(Choice::frame).orElse(""))
                    .array(
                            "alternatives",
                            array -> choice.map(Choice::alternatives)
                                    .orElse(List.of())
                                    .forEach(other -> array.object(item ->
                                            item.member("frame", other.frame()).member("text", other.text())))));
        }
    }

    /** Fixes what stands at one place of the draft, or sets it free. */
    private void pin(OpenDraft draft, Request.Members asked) {
        if (asked.find("words").isPresent()) {
            reword(draft, asked.text("at"), asked.text("words"));
            return;
        }
        Entry root = desk.read(draft.file())
                .fillIn()
                .orElseThrow(() -> new BadRequestException("at"))
                .root();
        List<Edit> edits = new ArrayList<>();
        int pins = root.entries(Key.PINS).size();
        Optional<String> old = asked.find("pin").or(() -> pinAt(root, asked.text("at")));
        if (old.isPresent()) {
            edits.add(new Edit.Remove(path(Key.PINS.chinese() + "[" + old.get() + "]")));
            pins--;
        }
        Optional<String> frame = asked.find("frame");
        if (frame.isPresent() || asked.flag("omit")) {
            String at = asked.text("at");
            String prefix = Key.PINS.chinese() + "[" + pins + "].";
            edits.add(new Edit.Put(path(prefix + Key.PINNED_AT.chinese()), at));
            PinnedWords.item(at, root)
                    .ifPresent(item -> edits.add(new Edit.Put(path(prefix + Key.HEADING.chinese()), item)));
            edits.add(
                    frame.isPresent()
                            ? new Edit.Put(path(prefix + Key.FRAME.chinese()), frame.get())
                            : new Edit.Put(path(prefix + Key.OMIT.chinese()), YES));
        }
        draft.edit(edits, true);
    }

    /** The number of the pin that says something at a place already. */
    private static Optional<String> pinAt(Entry root, String at) {
        List<Entry> pins = root.entries(Key.PINS);
        for (int i = 0; i < pins.size(); i++) {
            if (pins.get(i)
                    .fact(Key.PINNED_AT)
                    .map(Fact::text)
                    .filter(at::equals)
                    .isPresent()) {
                return Optional.of(Integer.toString(i));
            }
        }
        return Optional.empty();
    }

    /** The writer's own words at a place: taken over as the pen's change of a printed draft would be, so that facts in them stay facts. */
    private void reword(OpenDraft draft, String at, String words) {
        Drafting drafting = desk.drafting(draft.file());
        List<Stretch> stretches = drafting.stretches();
        if (stretches.stream().noneMatch(stretch -> stretch.from().equals(at))) {
            throw new BadRequestException("at");
        }
        String said = words.strip().replaceAll("\\s*\\R\\s*", "\n");
        String text = stretches.stream()
                .map(stretch -> stretch.from().equals(at) && WORDS.contains(stretch.kind()) ? said : stretch.text())
                .collect(Collectors.joining());
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        draft.replace(new Reviser(desk.drafter(), desk.types())
                .revise(draft.file(), lines, OptionalLong.empty())
                .fillIn());
    }

    private Reply status(Request.Members asked) {
        OpenDraft draft = draft(desk, asked);
        synchronized (draft) {
            desk.save(draft, asked.flag("settled"));
            return Reply.json(reply -> {
                reply.member("revision", draft.revision());
                sheets.saved(reply, draft);
            });
        }
    }

    /** Which of two texts counts, where another program has written to the file. */
    private void settle(OpenDraft draft, Request.Members asked) {
        draft.stored().ifPresent(known -> {
            if (asked.flag("mine")) {
                draft.stored(desk.shelf().overwrite(draft.file().content(), known));
            } else {
                byte[] content = desk.shelf().read(known.path());
                draft.replace(FillInFile.of(draft.file().source(), content));
                draft.stored(desk.shelf().known(known.path(), content));
            }
        });
    }
}
