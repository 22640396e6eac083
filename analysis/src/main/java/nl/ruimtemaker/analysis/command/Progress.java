package nl.ruimtemaker.analysis.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says every two seconds what is being done; who is ready sooner hears nothing. */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PrintStream err;
    private final Duration patience;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile String step = "Reading";

    Progress(PrintStream err) {
        this(err, PATIENCE);
    }

    Progress(PrintStream err, Duration patience) {
        this.err = err;
        this.patience = patience;
        Thread.ofPlatform().daemon().name("progress").start(this::tick);
    }

    /** From here on this is being done; cheap enough for every thousandth row, not for every row. */
    void now(String step) {
        this.step = step;
    }

    @Override
    public void close() {
        ready.countDown();
    }

    private void tick() {
        long begun = System.nanoTime();
        try {
            while (!ready.await(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                err.printf(
                        "  %s (%d s)%n",
                        step, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
