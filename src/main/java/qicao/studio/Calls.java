package qicao.studio;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.MessageCatalog;

/** Everything that the page can ask for, by name. Whatever goes wrong becomes a sentence for the user. */
final class Calls {
    private final Map<String, Function<Request, Reply>> calls = new ConcurrentHashMap<>();
    private final MessageCatalog messages;
    private final Consumer<Throwable> faults;
    private final InstantSource clock;
    private volatile Instant lastCall;

    /**
     * The calls of a desk.
     *
     * @param faults takes faults of the program
     */
    Calls(Desk desk, MessageCatalog messages, InstantSource clock, Consumer<Throwable> faults) {
        this.messages = messages;
        this.faults = faults;
        this.clock = clock;
        lastCall = clock.instant();
        Sheets sheets = new Sheets(desk, messages);
        new HomeCalls(desk, sheets, messages).addTo(calls);
        new DraftCalls(desk, sheets).addTo(calls);
        new VersionCalls(desk, sheets, messages).addTo(calls);
        new ProofCalls(desk, messages).addTo(calls);
        calls.put("alive", request -> Reply.json(reply -> {}));
    }

    /** Adds a call that only the program around it can answer. */
    void add(String name, Runnable act) {
        calls.put(name, request -> {
            act.run();
            return Reply.json(reply -> {});
        });
    }

    /** Counts as a call of the page. */
    void heard() {
        lastCall = clock.instant();
    }

    /** When a page asked for something last. */
    Instant lastCall() {
        return lastCall;
    }

    /** That a file is larger than it may be. */
    String tooLarge(int megabytes) {
        return messages.text("STUDIO-too-large", megabytes);
    }

    /** A finding without the line of a file that nobody sees here; a file that was handed in is named. */
    private String sentence(Diagnostic finding) {
        String file = finding.field().isEmpty() ? finding.place().source() + "：" : "";
        return file + messages.message(finding);
    }

    Reply answer(String name, Request request) {
        lastCall = clock.instant();
        Function<Request, Reply> call = calls.get(name);
        if (call == null) {
            return Reply.refused(Reply.NOT_FOUND, "");
        }
        try {
            return call.apply(request);
        } catch (BadRequestException e) {
            return Reply.refused(
                    Reply.BAD_REQUEST, messages.text("STUDIO-bad-request", String.valueOf(e.getMessage())));
        } catch (ConflictException e) {
            return Reply.refused(Reply.CONFLICT, messages.text("STUDIO-other-window"));
        } catch (DiagnosticException e) {
            return Reply.refused(
                    Reply.UNPROCESSABLE,
                    e.diagnostics().stream().map(this::sentence).distinct().collect(Collectors.joining("\n")));
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(e);
            return Reply.refused(Reply.FAULT, messages.text("STUDIO-fault"));
        }
    }
}
