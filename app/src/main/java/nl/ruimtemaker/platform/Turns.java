package nl.ruimtemaker.platform;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one piece of heavy work go on at a time: whoever comes waits a little, and hears it when the row is too long. */
public final class Turns {
    private static final int PATIENCE_SECONDS = 10;

    /** The row may not grow until there is no room left for pages that are quick. */
    static final int LONGEST_ROW = 8;

    private final Semaphore free = new Semaphore(1, true);

    /** Waits for a turn, which ends when it is closed. */
    public Turn take() {
        try {
            if (waiting() < LONGEST_ROW && free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return free::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Busy();
    }

    int waiting() {
        return free.getQueueLength();
    }

    /** The time in which the work is done. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
