package qicao.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.MessageCatalog;

/**
 * The studio of one folder: it serves its page to this computer until somebody ends it, or no page has been open for half an hour. What is
 * typed is saved within a second.
 */
public final class Studio implements AutoCloseable {
    private static final Duration SAVE_EVERY = Duration.ofSeconds(1);
    private static final Duration QUIT_AFTER = Duration.ofMillis(300);
    /** Between two ticks that lie further apart the computer was asleep, and so was the page. */
    private static final Duration LONGEST_TICK = Duration.ofSeconds(10);

    private static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

    private final Desk desk;
    private final Calls calls;
    private final Server server;
    private final Lock lock;
    private final InstantSource clock;
    private final Consumer<Throwable> faults;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Timer clockwork = new Timer("studio clockwork", true);
    private Instant lastTick;

    private Studio(Desk desk, Calls calls, Server server, Lock lock, InstantSource clock, Consumer<Throwable> faults) {
        this.desk = desk;
        this.calls = calls;
        this.server = server;
        this.lock = lock;
        this.clock = clock;
        this.faults = faults;
        lastTick = clock.instant();
    }

    /**
     * Starts the studio of a folder.
     *
     * @param folder where fill-ins are kept
     * @param port 0 for any that is free
     * @param messages the language of findings
     * @param faults takes faults of the program; the studio goes on
     * @return empty if the folder has a studio already, see {@link #running}
     * @throws IOException if the port is taken, or the folder cannot be written to
     */
    public static Optional<Studio> start(
            Path folder, int port, MessageCatalog messages, InstantSource clock, Consumer<Throwable> faults)
            throws IOException {
        Optional<Lock> lock = Lock.take(folder);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        Desk desk = new Desk(new Shelf(folder, clock));
        Calls calls = new Calls(desk, messages, clock, faults);
        Server server;
        try {
            server = Server.start(port, calls);
        } catch (IOException e) {
            lock.get().close();
            throw e;
        }
        Studio studio = new Studio(desk, calls, server, lock.get(), clock, faults);
        // Behind the answer, so that the page hears of it.
        calls.add("quit", () -> studio.clockwork.schedule(task(studio.end::countDown), QUIT_AFTER.toMillis()));
        studio.clockwork.schedule(task(studio::tick), SAVE_EVERY.toMillis(), SAVE_EVERY.toMillis());
        try {
            lock.get().tell(server.url());
        } catch (IOException e) {
            studio.close();
            throw e;
        }
        return Optional.of(studio);
    }

    private static TimerTask task(Runnable act) {
        return new TimerTask() {
            @Override
            public void run() {
                act.run();
            }
        };
    }

    /** Where the page of the studio is that has a folder. */
    public static String running(Path folder) throws IOException {
        return Lock.url(folder);
    }

    /** Where the page is, with what it must know behind the #. */
    public String url() {
        return server.url();
    }

    /** Waits until the studio ends. */
    public void await() throws InterruptedException {
        end.await();
    }

    private void tick() {
        forEachDraft(draft -> desk.save(draft, false));
        Instant now = clock.instant();
        if (Duration.between(lastTick, now).compareTo(LONGEST_TICK) > 0) {
            calls.heard();
        }
        lastTick = now;
        if (Duration.between(calls.lastCall(), now).compareTo(LONGEST_IDLE) > 0) {
            end.countDown();
        }
    }

    private void forEachDraft(Consumer<OpenDraft> act) {
        for (OpenDraft draft : desk.all()) {
            try {
                act.accept(draft);
            } catch (DiagnosticException e) {
                // The page asks by itself whether all is saved, and is told then.
            } catch (RuntimeException e) {
                faults.accept(e);
            }
        }
    }

    /** Ends it; what is not saved yet is. */
    @Override
    public void close() throws IOException {
        clockwork.cancel();
        server.stop();
        forEachDraft(draft -> desk.save(draft, false));
        forEachDraft(desk::rescue);
        lock.close();
    }
}
