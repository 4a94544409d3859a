package qicao.drafting;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import qicao.diagnostic.DiagnosticException;
import qicao.template.TemplateLibrary;

/**
 * Stops templates that never end. FreeMarker looks for an interrupt in every loop and macro of a template that was prepared
 * for it (the manual's FAQ, "How can I limit the running time"). What it cannot see, an endless sequence inside one
 * expression, is left behind on a thread of its own, which ends with the process. Only templates of a folder are prepared
 * and watched: the shipped ones end.
 */
final class Guard {
    private final Duration time;

    /** Prepares the templates of the library's folders; those that do not parse say so when they are used. */
    Guard(Configuration configuration, TemplateLibrary library, Duration time) {
        this.time = time;
        prepare(configuration, Templates.PARTS);
        library.templates().forEach(name -> prepare(configuration, name));
    }

    private static void prepare(Configuration configuration, String name) {
        try {
            _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
        } catch (IOException | DiagnosticException | StackOverflowError unusable) {
            // Reported with its place when a draft needs it.
        }
    }

    /**
     * Runs something for at most the guard's time.
     *
     * @throws Limits.TimeUpException if it took longer
     */
    void run(Step step) throws TemplateException, IOException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            step.run();
            return null;
        });
        Thread thread = new Thread(task, "template");
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new Limits.TimeUpException();
        } catch (InterruptedException unwanted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException failed) {
            throw rethrown(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    /** The failure as the step threw it, so that callers need not know of the other thread. */
    private static IllegalStateException rethrown(Throwable failure) throws TemplateException, IOException {
        if (failure instanceof TemplateException wrong) {
            throw wrong;
        }
        if (failure instanceof IOException unreadable) {
            throw unreadable;
        }
        if (failure instanceof RuntimeException refused) {
            throw refused;
        }
        if (failure instanceof Error fatal) {
            throw fatal;
        }
        return new IllegalStateException(failure);
    }

    /** What is watched. */
    interface Step {
        void run() throws TemplateException, IOException;
    }
}
