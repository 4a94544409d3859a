package qicao.drafting;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import qicao.template.TemplateLibrary;

/**
 * Stops templates that never end. FreeMarker looks for an interrupt in every loop and macro of a template that was prepared
 * for it (the manual's FAQ, "How can I limit the running time"); this sends one when the time is up. Only templates of a
 * folder are prepared and watched: the shipped ones end.
 */
final class Guard {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "template-guard");
        thread.setDaemon(true);
        return thread;
    });

    /** Prepares the templates of the library's folders; those that do not parse say so when they are used. */
    Guard(Configuration configuration, TemplateLibrary library) {
        prepare(configuration, Vocabulary.NAME);
        library.folders().forEach(folder -> templatesIn(folder).forEach(name -> prepare(configuration, name)));
    }

    private static void prepare(Configuration configuration, String name) {
        try {
            _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
        } catch (IOException unusable) {
            // Reported with its place when a draft needs it.
        }
    }

    /**
     * Runs something for at most {@link Limits#SECONDS}.
     *
     * @throws TimeUpException if it took longer
     */
    void run(Step step) throws freemarker.template.TemplateException, IOException {
        Thread worker = Thread.currentThread();
        AtomicBoolean fired = new AtomicBoolean();
        var alarm = clock.schedule(
                () -> {
                    fired.set(true);
                    worker.interrupt();
                },
                Limits.SECONDS,
                TimeUnit.SECONDS);
        try {
            step.run();
        } catch (RuntimeException e) {
            if (fired.get()) {
                throw new TimeUpException(e);
            }
            throw e;
        } finally {
            alarm.cancel(false);
            if (fired.get()) {
                // Ours: nobody else should stumble over it.
                Thread.interrupted();
            }
        }
    }

    private static List<String> templatesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".ftl"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is watched. */
    interface Step {
        void run() throws freemarker.template.TemplateException, IOException;
    }

    /** A template ran longer than it may. */
    static final class TimeUpException extends RuntimeException {
        TimeUpException(Throwable cause) {
            super(cause);
        }
    }
}
