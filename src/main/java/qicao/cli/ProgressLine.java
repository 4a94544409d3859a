package qicao.cli;

import java.time.Duration;
import java.time.Instant;
import qicao.diagnostic.MessageCatalog;

/** Shows how far long work has come: one line on a terminal, written over again; nothing anywhere else. */
final class ProgressLine {
    private static final int BAR = 24;

    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final double MILLIS = 1000;

    private final Console console;
    private final int total;
    private final Instant started;
    private Instant shown = Instant.MIN;
    private int done;
    private int width;

    /** @param total how much there is to do; not used where there is no terminal */
    ProgressLine(Console console, int total) {
        this.console = console;
        this.total = total;
        this.started = console.now();
    }

    /** One more is done. */
    void advance() {
        done++;
        if (!console.isTerminal()) {
            return;
        }
        Instant now = console.now();
        if (Duration.between(started, now).compareTo(PAUSE) < 0
                || (!shown.equals(Instant.MIN) && Duration.between(shown, now).compareTo(PAUSE) < 0)) {
            return;
        }
        shown = now;
        double seconds = Duration.between(started, now).toMillis() / MILLIS;
        double rate = done / seconds;
        int part = total == 0 ? BAR : (int) ((long) BAR * Math.min(done, total) / total);
        String line = messages()
                .text(
                        "BATCH-progress",
                        "█".repeat(part) + "░".repeat(BAR - part),
                        done,
                        total,
                        Math.round(rate),
                        rest(Math.max(0, total - done) / rate));
        int columns = columns(line);
        console.tell("\r" + line + " ".repeat(Math.max(0, width - columns)));
        width = columns;
    }

    /** Takes the line away, before something else is printed and at the end. */
    void clear() {
        if (width > 0) {
            console.tell("\r" + " ".repeat(width) + "\r");
            width = 0;
        }
    }

    private String rest(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < 60
                ? messages().text("BATCH-seconds", whole)
                : messages().text("BATCH-minutes", whole / 60, whole % 60);
    }

    private MessageCatalog messages() {
        return console.messages();
    }

    /** Chinese characters take two columns. */
    private static int columns(String line) {
        return (int) line.codePoints().mapToLong(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
