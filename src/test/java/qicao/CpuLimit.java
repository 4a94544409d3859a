package qicao;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A limit of the CPU time that a piece of work may use, for tests which claim that hostile or huge input ends soon:
 *
 * <pre>{@code CpuLimit.ofSeconds(5).run(() -> reader.read(text));}</pre>
 *
 * A clock on the wall measures the machine as well: with ten processes on each core everything takes ten times as long, and
 * tests fail that found nothing. CPU time only grows while the work itself is done.
 *
 * <p>The work runs on a thread of its own and only that thread is measured: what it hands to other threads, the compiler of
 * the virtual machine and the collector do not count. When the time is used up, the thread is interrupted, and if it does not
 * look it is left behind as a daemon; the test fails with the place where the work stood. Work that waits instead of working
 * is stopped by the clock, after {@link #BACKSTOP}. Where a process, a file or a lock is waited for, use JUnit's {@code
 * Timeout} with minutes instead.
 */
public final class CpuLimit {
    /** So long may any work take on the wall, however loaded the machine is. */
    static final Duration BACKSTOP = Duration.ofMinutes(20);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Duration cpu;
    private final Duration wall;

    private CpuLimit(Duration cpu, Duration wall) {
        this.cpu = cpu;
        this.wall = wall;
    }

    /** A limit in seconds of CPU time. */
    public static CpuLimit ofSeconds(int seconds) {
        return of(Duration.ofSeconds(seconds), BACKSTOP);
    }

    static CpuLimit of(Duration cpu, Duration wall) {
        return new CpuLimit(cpu, wall);
    }

    /**
     * Does the work; what it throws is thrown on.
     *
     * @throws AssertionError if the time is used up
     */
    public void run(Work work) throws Exception {
        get(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Does the work and gives its result; what it throws is thrown on.
     *
     * @throws AssertionError if the time is used up
     */
    public <T> T get(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "limited by CPU time");
        thread.setDaemon(true);
        thread.start();
        long start = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException working) {
                stopIfLate(task, thread, System.nanoTime() - start);
            } catch (ExecutionException failed) {
                throw thrown(failed);
            }
        }
    }

    /** The CPU time that the work uses, in nanoseconds; for comparing sizes, not for speed. */
    public long nanosOf(Work work) throws Exception {
        return get(() -> {
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            return THREADS.getCurrentThreadCpuTime() - before;
        });
    }

    private void stopIfLate(FutureTask<?> task, Thread thread, long wallNanos) {
        // -1 when the thread has just ended: its result is there at the next look.
        boolean used = THREADS.getThreadCpuTime(thread.getId()) > cpu.toNanos();
        if (used || wallNanos > wall.toNanos()) {
            AssertionError late = new AssertionError(
                    used
                            ? "not done after " + cpu.toMillis() + " ms of CPU time"
                            : "not done after " + wall.toSeconds() + " s on the wall");
            late.setStackTrace(thread.getStackTrace());
            task.cancel(true);
            throw late;
        }
    }

    /** What the work threw, so that a failed assertion looks as it does without a limit. */
    private static Exception thrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : failed;
    }

    /** Something to do. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
