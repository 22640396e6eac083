package nl.ruimtemaker.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * DF of a network that is too large to search from everybody: searched from a random sample of people, drawn without
 * replacement, with its standard error.
 *
 * <p>Source: D. Eppstein and J. Wang, Fast approximation of centrality, Journal of Graph Algorithms and Applications 8
 * (2004), 39–45; the correction of the error for a finite population is that of W. G. Cochran, Sampling Techniques (1977).
 */
public final class SampledDistanceFragmentation {
    private SampledDistanceFragmentation() {}

    /**
     * Over the pairs of these people only; paths may run through everybody.
     *
     * @param samples from how many people is searched, at least 2; when there are not more people than that, all are
     * @param seed the same seed draws the same people
     * @throws IllegalArgumentException when there are fewer than 2 people or samples
     */
    public static DistanceFragmentation among(Graph graph, BitSet people, int samples, long seed) {
        if (samples < 2) {
            throw new IllegalArgumentException("Expected at least 2 samples, found " + samples);
        }
        if (people.cardinality() <= samples) {
            return DistanceFragmentation.among(graph, people);
        }
        var sources = drawn(people.stream().toArray(), samples, new SplittableRandom(seed));
        var nearness = IntStream.range(0, Math.ceilDiv(samples, ManySearches.AT_ONCE))
                .parallel()
                .mapToObj(sweep -> nearness(graph, people, sources, sweep * ManySearches.AT_ONCE))
                .flatMapToDouble(Arrays::stream)
                .map(sum -> sum / (people.cardinality() - 1))
                .toArray();
        return estimate(nearness, people.cardinality());
    }

    private static DistanceFragmentation estimate(double[] nearness, int people) {
        int samples = nearness.length;
        double mean = Arrays.stream(nearness).sum() / samples;
        double variance = Arrays.stream(nearness)
                        .map(each -> (each - mean) * (each - mean))
                        .sum()
                / (samples - 1);
        double unseen = 1 - (double) samples / people;
        return new DistanceFragmentation(1 - mean, Math.sqrt(variance / samples * unseen));
    }

    /** The first places of a shuffle by R. A. Fisher and F. Yates (1938). */
    private static int[] drawn(int[] people, int samples, SplittableRandom random) {
        for (int place = 0; place < samples; place++) {
            int other = random.nextInt(place, people.length);
            int taken = people[other];
            people[other] = people[place];
            people[place] = taken;
        }
        return Arrays.copyOf(people, samples);
    }

    /** For each source the sum of one over the distance to everybody. */
    private static double[] nearness(Graph graph, BitSet people, int[] sources, int from) {
        int until = Math.min(sources.length, from + ManySearches.AT_ONCE);
        var counted = new CountedBySource(people, new ArrayList<>());
        new ManySearches(graph).search(sources, from, until, counted);
        return IntStream.range(0, until - from).mapToDouble(counted::nearness).toArray();
    }

    private record CountedBySource(BitSet people, List<int[]> at) implements ManySearches.Reached {
        @Override
        public void at(int distance, int person, long[] searches, int from) {
            while (at.size() <= distance) {
                at.add(new int[ManySearches.AT_ONCE]);
            }
            if (people.get(person)) {
                var reached = at.get(distance);
                for (int word = 0; word < ManySearches.WORDS; word++) {
                    for (long left = searches[from + word]; left != 0; left &= left - 1) {
                        reached[word * Long.SIZE + Long.numberOfTrailingZeros(left)]++;
                    }
                }
            }
        }

        double nearness(int source) {
            return IntStream.range(1, at.size())
                    .mapToDouble(distance -> (double) at.get(distance)[source] / distance)
                    .sum();
        }
    }
}
