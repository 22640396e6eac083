package nl.ruimtemaker.bench;

import java.util.Arrays;

/** How long something takes when the machine has got used to it. */
final class Median {
    private Median() {}

    /** Milliseconds, the median of so many times after a third as many that don't count. */
    static double millis(int times, Runnable work) {
        for (int warming = 0; warming < Math.ceilDiv(times, 3); warming++) {
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
