package qicao.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import qicao.output.FileNames;

/**
 * Gives every draft of a batch a name of its own. Names are given in the order of the inputs, whichever thread is first, so
 * that a batch gives the same files with any number of threads. A thread that asks before its turn waits; since inputs are
 * begun in order, whom it waits for is at work.
 */
final class NameRegister {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private int next;

    /** The right of one input to a name. It must be closed, with or without a name. */
    final class Turn implements AutoCloseable {
        private final int index;
        private boolean over;

        private Turn(int index) {
            this.index = index;
        }

        /** The wanted name if it is free, else the first that is, with a number behind it. */
        String claim(String wanted) {
            synchronized (NameRegister.this) {
                await();
                String name = free(wanted);
                taken.add(FileNames.key(name));
                end();
                return name;
            }
        }

        @Override
        public void close() {
            synchronized (NameRegister.this) {
                if (!over) {
                    await();
                    end();
                }
            }
        }

        private void await() {
            boolean interrupted = false;
            while (next != index) {
                try {
                    NameRegister.this.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void end() {
            over = true;
            next++;
            NameRegister.this.notifyAll();
        }
    }

    /** @param index 0-based position of the input in the batch; every index has its turn once */
    Turn turn(int index) {
        return new Turn(index);
    }

    private String free(String wanted) {
        if (!taken.contains(FileNames.key(wanted))) {
            return wanted;
        }
        int number = lastNumbers.getOrDefault(FileNames.key(wanted), 1);
        String name = wanted;
        while (taken.contains(FileNames.key(name))) {
            number++;
            name = wanted + "-" + number;
        }
        lastNumbers.put(FileNames.key(wanted), number);
        return name;
    }
}
