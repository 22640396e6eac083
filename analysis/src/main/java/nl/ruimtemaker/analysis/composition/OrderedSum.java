package nl.ruimtemaker.analysis.composition;

import java.util.stream.DoubleStream;

/** A sum that is the same to the last bit for any order of its terms, as rows come in any order. */
final class OrderedSum {
    private OrderedSum() {}

    static double of(DoubleStream terms) {
        double sum = 0;
        for (double term : terms.sorted().toArray()) {
            sum += term;
        }
        return sum;
    }
}
