package qicao.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.batch.Outcome.Status;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.draft.Draft;
import qicao.draft.DraftSummary;
import qicao.draft.Renderer;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.fingerprint.Fingerprint;
import qicao.output.FileNames;

/** The way of one draft, from its input to its file. Serves several threads; each input has its own {@link Attempt}. */
final class DraftMaker {
    /** A required fact is missing: the draft reports the hole itself. */
    private static final String MISSING = "FILL-019";

    private final FillInReader reader;
    private final Drafter drafter;
    private final Renderer renderer;
    private final OutputFolder folder;
    private final BatchOptions options;
    private final NameRegister names = new NameRegister();

    DraftMaker(FillInReader reader, Drafter drafter, Renderer renderer, OutputFolder folder, BatchOptions options) {
        this.reader = reader;
        this.drafter = drafter;
        this.renderer = renderer;
        this.folder = folder;
        this.options = options;
    }

    /**
     * What was made.
     *
     * @param echo what the draft may share with others, if there is one
     */
    record Made(Outcome outcome, Optional<Echo> echo) {}

    /**
     * Makes the draft of an input. Whatever goes wrong is in the outcome.
     *
     * @param index 0-based position of the input; every index is made or {@link #skip skipped} once, begun in ascending order
     */
    Made make(int index, Input input) {
        return new Attempt(input).run(index);
    }

    /** Passes an input that will not be made, so that those behind it do not wait for its name. */
    void skip(int index) {
        names.turn(index).close();
    }

    private final class Attempt {
        private final Input input;
        private final long begun = System.nanoTime();
        private final List<Diagnostic> findings = new ArrayList<>();

        Attempt(Input input) {
            this.input = input;
        }

        Made run(int index) {
            try (NameRegister.Turn turn = names.turn(index)) {
                return make(turn);
            } catch (DiagnosticException e) {
                findings.addAll(e.diagnostics());
                return failed(Optional.empty());
            } catch (IOException e) {
                findings.add(Diagnostic.error("BATCH-018", Place.of(input.name()), String.valueOf(e.getMessage())));
                return failed(Optional.empty());
            } catch (RuntimeException | StackOverflowError e) {
                findings.add(Diagnostic.error("BATCH-016", Place.of(input.name())));
                return failed(Optional.of(e));
            }
        }

        private Made make(NameRegister.Turn turn) throws IOException {
            // A name that comes from the input is taken even if the input is bad: mending it must not rename the
            // others.
            Optional<String> early =
                    input.stem().filter(stem -> options.name().isEmpty()).map(stem -> claim(turn, stem));
            Input.Content content = input.opener().open();
            if (!content.refusals().isEmpty()) {
                throw new DiagnosticException(content.refusals());
            }
            Optional<FillIn> read = early.isPresent() ? Optional.empty() : Optional.of(fillIn(content));
            String name = early.isPresent()
                    ? early.get()
                    : claim(turn, options.name().orElseThrow().name(read.orElseThrow()));

            String made = fingerprint(content);
            Optional<Made> done = settled(name, made);
            if (done.isPresent()) {
                return done.get();
            }
            Draft draft = draft(read.isPresent() ? read.get() : fillIn(content));
            byte[] file = renderer.render(draft);
            int holes = draft.holes().size();
            int characters = DraftSummary.characters(draft);
            Optional<Diagnostic> failure =
                    folder.write(new Manifest.Entry(name, made, Fingerprint.of(file), holes, characters), file);
            if (failure.isPresent()) {
                throw new DiagnosticException(failure.get());
            }
            return new Made(outcome(Status.OK, Optional.of(name), holes, characters), Optional.of(Echo.of(draft)));
        }

        private String claim(NameRegister.Turn turn, String wanted) {
            String stem = FileNames.safe(wanted);
            String given = turn.claim(stem);
            String name = given + "." + renderer.extension();
            if (!given.equals(stem)) {
                findings.add(Diagnostic.warning("BATCH-019", Place.of(input.name()), stem, name));
            }
            return name;
        }

        private String fingerprint(Input.Content content) {
            Fingerprint print = new Fingerprint()
                    .add(options.settings())
                    .add(options.seed().toString())
                    .add(Boolean.toString(options.strict()))
                    .add(input.name());
            content.fingerprint().accept(print);
            return print.text();
        }

        /** The outcome if no draft is to be made: it is there already, or somebody has worked on it. */
        private Optional<Made> settled(String name, String made) throws IOException {
            Optional<Manifest.Entry> before = folder.entry(name);
            if (options.resume()
                    && before.isPresent()
                    && before.get().made().equals(made)
                    && folder.holds(before.get())) {
                return Optional.of(skipped(name, before.get()));
            }
            if (options.force()) {
                return Optional.empty();
            }
            return switch (folder.existing(name)) {
                case NOTHING, UNTOUCHED -> Optional.empty();
                case EDITED -> {
                    findings.add(Diagnostic.warning("BATCH-014", Place.of(input.name()), name));
                    yield Optional.of(skipped(name, before.orElseThrow()));
                }
                case FOREIGN ->
                    throw new DiagnosticException(Diagnostic.error("BATCH-017", Place.of(input.name()), name));
            };
        }

        private FillIn fillIn(Input.Content content) {
            Reading reading = content.reading().apply(reader);
            List<Diagnostic> found = worthTelling(reading.diagnostics().stream()
                    .filter(finding -> !finding.code().equals(MISSING))
                    .toList());
            // Whoever catches the exception takes what is in it.
            FillIn fillIn = reading.fillIn().orElseThrow(() -> new DiagnosticException(found));
            findings.addAll(found);
            return fillIn;
        }

        private Draft draft(FillIn fillIn) {
            Drafting drafting = drafter.draft(fillIn, new DraftingOptions(options.seed()));
            findings.addAll(worthTelling(drafting.findings()));
            int holes = drafting.draft().holes().size();
            if (options.strict() && holes > 0) {
                throw new DiagnosticException(Diagnostic.error("RENDER-001", Place.of(input.name()), holes));
            }
            return drafting.draft();
        }

        private List<Diagnostic> worthTelling(List<Diagnostic> found) {
            return found.stream()
                    .filter(finding -> finding.severity() != Severity.HINT)
                    .toList();
        }

        private Made skipped(String name, Manifest.Entry entry) {
            return new Made(
                    outcome(Status.SKIPPED, Optional.of(name), entry.holes(), entry.characters()), Optional.empty());
        }

        private Made failed(Optional<Throwable> fault) {
            return new Made(
                    new Outcome(input.name(), Optional.empty(), Status.FAILED, 0, 0, took(), findings, fault),
                    Optional.empty());
        }

        private Outcome outcome(Status status, Optional<String> output, int holes, int characters) {
            return new Outcome(input.name(), output, status, holes, characters, took(), findings, Optional.empty());
        }

        private Duration took() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
