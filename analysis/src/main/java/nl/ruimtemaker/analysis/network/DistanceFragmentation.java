package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * DF: one minus the mean nearness of pairs of people, where a pair at {@code d} steps is {@code 1 / d} near and a pair
 * without a path 0.
 *
 * <p>Source: S. P. Borgatti, Identifying sets of key players in a social network, Computational and Mathematical
 * Organization Theory 12 (2006), 21–34. All pairs are searched by {@link ManySearches}.
 *
 * @param value in [0, 1]: 0 only when everybody knows everybody, 1 when nobody knows anybody; never below {@link
 *     Fragmentation}
 * @param standardError of the value; 0 when every pair was looked at
 */
public record DistanceFragmentation(double value, double standardError) {
    /**
     * Over all pairs.
     *
     * @throws IllegalArgumentException when there are fewer than 2 people
     */
    public static DistanceFragmentation of(Graph graph) {
        return among(graph, graph.everybody());
    }

    /**
     * Over the pairs of these people only; paths may run through everybody.
     *
     * @throws IllegalArgumentException when they are fewer than 2
     */
    public static DistanceFragmentation among(Graph graph, BitSet people) {
        long pairs = 2 * new Fragmentation(Fragmentation.pairs(people.cardinality()), 0).pairs();
        var pairsAt = orderedPairsAt(graph, people);
        double nearness = 0;
        for (int distance = pairsAt.length - 1; distance > 0; distance--) {
            nearness += (double) pairsAt[distance] / distance;
        }
        return new DistanceFragmentation(1 - nearness / pairs, 0);
    }

    /** Counted as whole numbers, so that neither threads nor the order of people can change the sum. */
    private static long[] orderedPairsAt(Graph graph, BitSet people) {
        var sources = people.stream().toArray();
        return IntStream.range(0, Math.ceilDiv(sources.length, ManySearches.AT_ONCE))
                .parallel()
                .mapToObj(sweep -> sweep(graph, people, sources, sweep * ManySearches.AT_ONCE))
                .reduce(new long[0], DistanceFragmentation::sum);
    }

    private static long[] sweep(Graph graph, BitSet people, int[] sources, int from) {
        var counted = new Counted(people);
        int until = Math.min(sources.length, from + ManySearches.AT_ONCE);
        new ManySearches(graph).search(sources, from, until, counted);
        return counted.pairsAt;
    }

    private static long[] sum(long[] one, long[] other) {
        var sum = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int distance = 0; distance < other.length; distance++) {
            sum[distance] += other[distance];
        }
        return sum;
    }

    private static final class Counted implements ManySearches.Reached {
        private final BitSet people;
        private long[] pairsAt = new long[16];

        Counted(BitSet people) {
            this.people = people;
        }

        @Override
        public void at(int distance, int person, long[] searches, int from) {
            if (!people.get(person)) {
                return;
            }
            if (distance >= pairsAt.length) {
                pairsAt = Arrays.copyOf(pairsAt, 2 * distance);
            }
            for (int word = from; word < from + ManySearches.WORDS; word++) {
                pairsAt[distance] += Long.bitCount(searches[word]);
            }
        }
    }
}
