package qicao.studio;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.ExampleFillIn;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.FillInFile;
import qicao.fillin.FillInReader;
import qicao.fillin.Key;
import qicao.fillin.Reading;
import qicao.planning.Doubts;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** The fill-ins that are being worked on, and what drafts them. One serves all threads. */
final class Desk {
    private static final int ID_BYTES = 9;

    private final MeetingTypes types = MeetingTypes.builtIn();
    private final FillInReader reader = new FillInReader(types);
    /** Getting it ready takes longer than showing the page. */
    private final CompletableFuture<Drafter> drafter = CompletableFuture.supplyAsync(this::warmDrafter);

    private final Shelf shelf;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, OpenDraft> drafts = new ConcurrentHashMap<>();
    /** Files of the shelf by the ids that the page knows them by. */
    private final Map<String, Path> files = new ConcurrentHashMap<>();

    Desk(Shelf shelf) {
        this.shelf = shelf;
    }

    private Drafter warmDrafter() {
        Drafter prepared = Drafter.prepared();
        reader.read("", bytes(ExampleFillIn.of(types.all().get(0))))
                .fillIn()
                .ifPresent(example ->
                        prepared.draft(example, DraftingOptions.defaults().withPoints()));
        return prepared;
    }

    MeetingTypes types() {
        return types;
    }

    Drafter drafter() {
        return drafter.join();
    }

    Shelf shelf() {
        return shelf;
    }

    /** A new fill-in of a type. */
    OpenDraft create(MeetingType type) {
        return add(FillInFile.of(type.name(), bytes(Key.TYPE.chinese() + ": " + type.name() + "\n")), Optional.empty());
    }

    /**
     * A fill-in that was made from something else, or sent.
     *
     * @param name what findings call it
     * @throws DiagnosticException if it is no YAML
     */
    OpenDraft receive(String name, byte[] content) {
        OpenDraft draft = add(FillInFile.of(name, content), Optional.empty());
        draft.touch();
        return draft;
    }

    /** The ids of the files of the shelf, newest first. */
    List<String> recent() {
        List<String> ids = new ArrayList<>();
        for (Path file : shelf.recent()) {
            ids.add(files.entrySet().stream()
                    .filter(known -> known.getValue().equals(file))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> {
                        String id = id();
                        files.put(id, file);
                        return id;
                    }));
        }
        return ids;
    }

    /** The file behind an id. */
    Optional<Path> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /**
     * Opens a file of the shelf; one that is open already is given as it stands.
     *
     * @throws DiagnosticException if it is no YAML any more
     */
    OpenDraft open(Path file) {
        return drafts.values().stream()
                .filter(draft -> draft.stored()
                        .filter(known -> known.path().equals(file))
                        .isPresent())
                .findFirst()
                .orElseGet(() -> {
                    byte[] content = shelf.read(file);
                    return add(
                            FillInFile.of(String.valueOf(file.getFileName()), content),
                            Optional.of(shelf.known(file, content)));
                });
    }

    private OpenDraft add(FillInFile file, Optional<StoredFile> stored) {
        OpenDraft draft = new OpenDraft(id(), file, stored);
        drafts.put(draft.id(), draft);
        return draft;
    }

    /** A fill-in that is being worked on. */
    Optional<OpenDraft> find(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /** All of them. */
    List<OpenDraft> all() {
        return List.copyOf(drafts.values());
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A fill-in as it stands.
     *
     * @param fillIn empty if something in it is wrong
     * @param drafting the draft; empty like the fill-in
     * @param findings all there is to say of both
     */
    record Drawn(Optional<FillIn> fillIn, Optional<Drafting> drafting, List<Diagnostic> findings) {}

    /** Reads a fill-in. */
    Reading read(FillInFile file) {
        return reader.read(file.source(), file.content());
    }

    /** Makes the draft of a fill-in. */
    Drawn draw(FillInFile file) {
        Reading reading = read(file);
        List<Diagnostic> findings = new ArrayList<>(reading.diagnostics());
        Optional<Drafting> drafting = reading.fillIn().map(fillIn -> {
            findings.addAll(Doubts.in(fillIn));
            return drafter().draft(fillIn, DraftingOptions.defaults().withPoints());
        });
        drafting.ifPresent(made -> findings.addAll(made.findings()));
        return new Drawn(reading.fillIn(), drafting, findings);
    }

    /** The draft of a fill-in that can be drafted. */
    Drafting drafting(FillInFile file) {
        Drawn drawn = draw(file);
        return drawn.drafting()
                .orElseThrow(() -> new DiagnosticException(
                        drawn.findings().stream().filter(Diagnostic::isError).toList()));
    }

    /**
     * Saves a fill-in if something in it is new.
     *
     * @param isSettled whether its name is typed to the end, so that the file may be called by it
     * @throws DiagnosticException if it cannot be written (OUT-NNN)
     */
    void save(OpenDraft draft, boolean isSettled) {
        synchronized (draft) {
            Optional<String> name = isSettled ? name(draft.file()) : Optional.empty();
            boolean wantsName = name.isPresent()
                    && draft.stored().filter(known -> !known.isNamed()).isPresent();
            if (draft.isUnsaved() || wantsName) {
                draft.stored(shelf.write(draft.file().content(), draft.stored(), name));
            }
        }
    }

    /** Writes what could not be saved beside its file, as the studio ends. */
    void rescue(OpenDraft draft) {
        synchronized (draft) {
            if (draft.isUnsaved()) {
                shelf.rescue(draft.file().content(), draft.stored());
            }
        }
    }

    /** What people call a fill-in: its meeting, else its title. */
    static Optional<String> name(FillInFile file) {
        List<Fact> facts = file.facts();
        return text(facts, Key.MEETING.chinese() + "." + Key.NAME.chinese()).or(() -> text(facts, Key.TITLE.chinese()));
    }

    private static Optional<String> text(List<Fact> facts, String path) {
        return facts.stream()
                .filter(fact -> fact.path().equals(path))
                .map(Fact::text)
                .findFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
