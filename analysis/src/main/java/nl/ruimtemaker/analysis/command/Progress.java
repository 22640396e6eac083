package nl.ruimtemaker.analysis.command;

import java.io.PrintStream;
import java.time.Duration;

/** Says every two seconds what is being done; who is ready sooner hears nothing. */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PrintStream err;
    private final Duration patience;
    private final Thread ticking;
    private volatile String step = "Reading";

    Progress(PrintStream err) {
        this(err, PATIENCE);
    }

    Progress(PrintStream err, Duration patience) {
        this.err = err;
        this.patience = patience;
        this.ticking = Thread.ofPlatform().daemon().name("progress").start(this::tick);
    }

    /** From here on this is being done; cheap enough for every thousandth row, not for every row. */
    void now(String step) {
        this.step = step;
    }

    @Override
    public void close() {
        ticking.interrupt();
    }

    private void tick() {
        long begun = System.nanoTime();
        try {
            while (true) {
                Thread.sleep(patience);
                err.printf(
                        "  %s (%d s)%n",
                        step, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
