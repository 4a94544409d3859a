package qicao.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work end cleanly when the user presses Ctrl-C or the system wants the process gone: the work is told to stop, and the
 * process waits until it is {@link #over}.
 */
final class Interruption {
    /** Drafts under way take milliseconds; a report of a hundred thousand, a second. */
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    /** @param stop is called on another thread, once */
    Interruption(Runnable stop) {
        this.hook = new Thread(() -> await(stop), "qicao-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await(Runnable stop) {
        stop.run();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // A disk that hangs; what is under way is in temporary files.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended, by itself or because it was told to. */
    void over() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is at work and now goes on.
        }
    }
}
