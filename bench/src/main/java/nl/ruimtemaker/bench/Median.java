package nl.ruimtemaker.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** How long something takes when the machine has got used to it. */
final class Median {
    private Median() {}

    private static final long WARM = TimeUnit.SECONDS.toNanos(1);

    /** Milliseconds, the median of so many times, after a second that doesn't count. */
    static double millis(int times, Runnable work) {
        for (long from = System.nanoTime(); System.nanoTime() - from < WARM; ) {
            work.run();
        }
        var took = new double[times];
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            work.run();
            took[time] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        return took[times / 2];
    }
}
