package qicao.studio;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.MessageCatalog;
import qicao.draft.Block;
import qicao.draft.DraftSummary;
import qicao.draft.HtmlBlocks;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.drafting.Drafting;
import qicao.drafting.Stretch;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.json.JsonWriter;

/** What the page shows of a fill-in, as JSON: the values of the form, the blocks of the draft, holes, findings, whether it is saved. */
final class Sheets {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    /** What is missing is shown by the form, and by the draft itself. */
    private static final Set<String> MISSING = Set.of("FILL-019", "FILL-020", "DRAFT-001");

    private final Desk desk;
    private final MessageCatalog messages;

    Sheets(Desk desk, MessageCatalog messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** All of a fill-in, for a window that has seen nothing of it. */
    Reply whole(OpenDraft draft) {
        return whole(draft, more -> {});
    }

    Reply whole(OpenDraft draft, Consumer<JsonWriter> more) {
        synchronized (draft) {
            return Reply.json(reply -> {
                values(reply, draft);
                sheet(reply, draft);
                more.accept(reply);
            });
        }
    }

    /** The draft alone, for the window that made the change. */
    Reply sheet(OpenDraft draft) {
        synchronized (draft) {
            return Reply.json(reply -> sheet(reply, draft));
        }
    }

    private static void values(JsonWriter reply, OpenDraft draft) {
        List<Fact> facts = draft.file().facts();
        reply.array(
                "values",
                array -> facts.forEach(
                        fact -> array.array(pair -> pair.item(fact.path()).item(fact.text()))));
    }

    private void sheet(JsonWriter reply, OpenDraft draft) {
        Desk.Drawn drawn = desk.draw(draft.file());
        reply.member("id", draft.id())
                .member("revision", draft.revision())
                .member("name", name(drawn, draft))
                .member("undo", draft.canUndo())
                .member("redo", draft.canRedo())
                .member(
                        "type",
                        drawn.fillIn().map(fillIn -> fillIn.type().slug()).orElse(""));
        saved(reply, draft);
        drawn.drafting()
                .ifPresent(drafting -> drafting(reply, drafting, drawn.fillIn().map(FillIn::root)));
        reply.array(
                "findings",
                array -> drawn.findings().stream()
                        .filter(finding -> !MISSING.contains(finding.code()))
                        .forEach(finding -> array.object(item -> finding(item, finding))));
    }

    /** A fill-in that is not valid is read for its name alone. */
    private static String name(Desk.Drawn drawn, OpenDraft draft) {
        return drawn.fillIn()
                .map(FillIn::root)
                .map(root -> root.fact(Key.MEETING, Key.NAME).or(() -> root.fact(Key.TITLE)))
                .map(name -> name.map(Fact::text))
                .orElseGet(() -> Desk.name(draft.file()))
                .orElse("");
    }

    /** Whether and when a fill-in was saved. */
    void saved(JsonWriter reply, OpenDraft draft) {
        reply.member("unsaved", draft.isUnsaved())
                .member(
                        "saved",
                        draft.stored()
                                .map(file -> CLOCK.format(file.time().atZone(ZoneId.systemDefault())))
                                .orElse(""))
                .member(
                        "file",
                        draft.stored()
                                .map(file -> String.valueOf(file.path().getFileName()))
                                .orElse(""))
                .member(
                        "changedOutside",
                        draft.stored().filter(StoredFile::isChangedOutside).isPresent());
    }

    private void finding(JsonWriter item, Diagnostic finding) {
        item.member("code", finding.code())
                .member("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .member("path", finding.field())
                .member("message", messages.message(finding));
    }

    private static void drafting(JsonWriter reply, Drafting drafting, Optional<Entry> root) {
        Names names =
                new Names(drafting.stretches(), root.map(Sheets::framePins).orElse(Map.of()));
        reply.array("blocks", HtmlBlocks.of(drafting.draft(), names));
        reply.array(
                "holes",
                array -> drafting.draft().holes().stream()
                        .map(run -> (Origin.Missing) run.origin())
                        .distinct()
                        .forEach(missing -> array.object(hole ->
                                hole.member("path", missing.path()).member("expectation", missing.expectation()))));
        DraftSummary summary = DraftSummary.of(drafting.draft(), DraftSummary.USUAL_PACE);
        reply.member("characters", summary.characters()).member("minutes", summary.minutes());
    }

    /** The numbers of the pins that fix a frame, by their points. */
    private static Map<String, Integer> framePins(Entry root) {
        Map<String, Integer> pins = new HashMap<>();
        List<Entry> entries = root.entries(Key.PINS);
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            entries.get(i)
                    .fact(Key.FRAME)
                    .flatMap(frame -> entries.get(number).fact(Key.PINNED_AT))
                    .ifPresent(at -> pins.put(at.text(), number));
        }
        return pins;
    }

    /** The paragraphs of a draft as they are printed, none empty. */
    static List<String> lines(Drafting drafting) {
        String text = drafting.stretches().stream().map(Stretch::text).collect(Collectors.joining());
        return text.lines().filter(line -> !line.isEmpty()).toList();
    }

    /** The names of stretches by where they stand, for the elements of the page: by these, words are pinned. */
    private static final class Names implements HtmlBlocks.Attributes {
        private final List<List<Named>> blocks = new ArrayList<>();
        private final Map<String, Integer> framePins;

        /** What a stretch says in a line of the draft. */
        private record Named(int to, Stretch stretch) {}

        Names(List<Stretch> stretches, Map<String, Integer> framePins) {
            this.framePins = framePins;
            List<Named> line = new ArrayList<>();
            int length = 0;
            for (Stretch stretch : stretches) {
                List<String> parts = stretch.kind() == Stretch.Kind.BREAK ? List.of("", "") : texts(stretch);
                for (int i = 0; i < parts.size(); i++) {
                    if (i > 0) {
                        end(line, length);
                        line = new ArrayList<>();
                        length = 0;
                    }
                    length += parts.get(i).length();
                    line.add(new Named(length, stretch));
                }
            }
            end(line, length);
        }

        private static List<String> texts(Stretch stretch) {
            return stretch.lines().stream().map(Block::text).toList();
        }

        /** A line without words is no block. */
        private void end(List<Named> line, int length) {
            if (length > 0) {
                blocks.add(line);
            }
        }

        @Override
        public Map<String, String> of(Run run, int block, int offset) {
            if (block >= blocks.size()) {
                return Map.of();
            }
            Optional<Stretch> stretch = blocks.get(block).stream()
                    .filter(named -> offset < named.to())
                    .map(Named::stretch)
                    .findFirst();
            Optional<Integer> pin = stretch.filter(found -> found.pin().isPresent())
                    .map(found -> found.pin().getAsInt())
                    .or(() -> run.point().map(point -> framePins.get(point.toString())));
            if (pin.isPresent()) {
                return Map.of("at", stretch.orElseThrow().from(), "pin", Integer.toString(pin.get()));
            }
            return stretch.filter(found -> found.kind() == Stretch.Kind.WORDS)
                    .map(found -> Map.of("at", found.from()))
                    .orElseGet(Map::of);
        }
    }
}
