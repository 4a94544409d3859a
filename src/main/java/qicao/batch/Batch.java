package qicao.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import qicao.batch.DraftMaker.Made;
import qicao.diagnostic.Diagnostic;
import qicao.draft.Renderer;
import qicao.drafting.Drafter;
import qicao.fillin.FillInReader;

/**
 * Drafts many fill-ins. Inputs are handed to threads in their order and the outcomes are taken back in the same order, a few
 * ahead of each other, so that memory does not grow with the batch and its files and report do not depend on the number of
 * threads. What goes wrong with one input is its outcome and stops nothing, unless it would be the same for all that follow.
 */
public final class Batch {
    /** Inputs under way for each thread: enough that none waits for a slow neighbour, few enough to be nothing in memory. */
    private static final int AHEAD = 8;

    /** After these nothing else can be written either: no rights, or no space. */
    private static final List<String> HOPELESS = List.of("OUT-001", "OUT-007", "OUT-008");

    private final DraftMaker maker;
    private final BatchOptions options;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean begun = new AtomicBoolean();

    /** A batch that writes into a folder; the folder stays open. */
    public Batch(FillInReader reader, Drafter drafter, Renderer renderer, OutputFolder folder, BatchOptions options) {
        this.maker = new DraftMaker(reader, drafter, renderer, folder, options);
        this.options = options;
    }

    /** Is told how it goes, on the thread that runs the batch. */
    public interface Listener {
        /** An input is done; in the order of the inputs. */
        void done(Outcome outcome);

        /** Something about the inputs that does no harm. */
        void remark(Diagnostic finding);
    }

    /**
     * What a batch came to.
     *
     * @param outcomes in the order of the inputs
     * @param unmade inputs that were not begun, because the batch was stopped
     * @param complete whether it was not stopped
     * @param overlap what the drafts that were made share
     */
    public record Result(List<Outcome> outcomes, int unmade, boolean complete, Overlap overlap) {
        public Result {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Ends the batch early: drafts that are under way are finished, no others begun. Any thread may call it. */
    public void stop() {
        stopping.set(true);
    }

    /** Drafts the inputs, once. */
    public Result run(Inputs inputs, Listener listener) {
        if (begun.getAndSet(true)) {
            throw new IllegalStateException("a batch runs once");
        }
        ExecutorService threads = Executors.newFixedThreadPool(options.jobs(), Batch::thread);
        try {
            Run run = new Run(threads, listener);
            inputs.forEach(run);
            run.finish();
            return new Result(run.outcomes, run.unmade, !stopping.get(), run.overlap);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A thread that does not keep the process alive. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "qicao-batch");
        thread.setDaemon(true);
        return thread;
    }

    private Optional<Made> make(int index, Input input) {
        if (stopping.get()) {
            maker.skip(index);
            return Optional.empty();
        }
        Made made = maker.make(index, input);
        boolean hopeless = made.outcome().findings().stream().anyMatch(finding -> HOPELESS.contains(finding.code()));
        if (made.outcome().status() == Outcome.Status.FAILED && (options.failFast() || hopeless)) {
            stop();
        }
        return Optional.of(made);
    }

    /** The state of a run, on the thread that runs it. */
    private final class Run implements InputVisitor {
        private final ExecutorService threads;
        private final Listener listener;
        private final Deque<Future<Optional<Made>>> underWay = new ArrayDeque<>();
        private final List<Outcome> outcomes = new ArrayList<>();
        private final Overlap overlap = new Overlap();
        private int handedOut;
        private int unmade;

        Run(ExecutorService threads, Listener listener) {
            this.threads = threads;
            this.listener = listener;
        }

        /**
         * Hands an input to the threads, and waits for the oldest if many are under way. A batch that was stopped goes on
         * counting what there is.
         */
        @Override
        public boolean input(Input input) {
            if (stopping.get()) {
                unmade++;
                return true;
            }
            int index = handedOut;
            handedOut++;
            underWay.add(threads.submit(() -> make(index, input)));
            if (underWay.size() > options.jobs() * AHEAD) {
                takeOldest();
            }
            return true;
        }

        @Override
        public void remark(Diagnostic finding) {
            listener.remark(finding);
        }

        void finish() {
            while (!underWay.isEmpty()) {
                takeOldest();
            }
        }

        private void takeOldest() {
            Optional<Made> made = await(underWay.remove());
            if (made.isEmpty()) {
                unmade++;
                return;
            }
            Outcome outcome = made.get().outcome();
            outcomes.add(outcome);
            made.get().echo().ifPresent(echo -> overlap.add(outcome.output().orElseThrow(), echo));
            listener.done(outcome);
        }

        private Optional<Made> await(Future<Optional<Made>> future) {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return future.get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                        stop();
                    } catch (ExecutionException e) {
                        // Only what no program survives, such as memory that has run out.
                        throw new IllegalStateException(e.getCause());
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
