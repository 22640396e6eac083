package nl.ruimtemaker.analysis.signals;

import java.util.Random;

/** Counts that were drawn and not counted. */
final class Drawn {
    private Drawn() {}

    /** D. E. Knuth's: products of uniform draws. */
    static int poisson(Random random, double mean) {
        double floor = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > floor; count++) {
            product *= random.nextDouble();
        }
        return count;
    }
}
