package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From who was there at which moment to who knows whom: {@code w_ij}, the sum over the moments that i and j share of
 * {@code 1 / (n_m - 1)} with {@code n_m} people at moment m. Without fading, somebody's ties add up to the number of moments
 * at which they were not alone.
 *
 * <p>Source: M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64 (2001), 016132. That a moment
 * counts for less as it is longer ago is our own addition; one so long ago that no number is small enough counts for
 * nothing.
 */
public final class NewmanProjection {
    private static final int SLICES = 32;

    private final TwoMode twoMode;
    private final double[] share;

    private NewmanProjection(TwoMode twoMode, HalfLife halfLife) {
        this.twoMode = twoMode;
        this.share = IntStream.range(0, twoMode.moments())
                .mapToDouble(moment -> halfLife.left(twoMode.daysAgo(moment)) / (twoMode.peopleAt.length(moment) - 1))
                .toArray();
    }

    /** The graph of the same people; {@link Graph#atLeast} then says which ties exist. */
    public static Graph of(TwoMode twoMode, HalfLife halfLife) {
        var projection = new NewmanProjection(twoMode, halfLife);
        long people = twoMode.people();
        var slices = IntStream.range(0, SLICES)
                .parallel()
                .mapToObj(slice ->
                        projection.slice((int) (people * slice / SLICES), (int) (people * (slice + 1) / SLICES)))
                .toList();
        return joined(twoMode.people(), slices);
    }

    /** Both ends of a tie add up the same moments in the same order, so both rows hold the same number. */
    private Slice slice(int from, int until) {
        var slice = new Slice(from, until, twoMode.people());
        for (int person = from; person < until; person++) {
            for (int at = twoMode.momentsOf.starts()[person];
                    at < twoMode.momentsOf.starts()[person + 1];
                    at++) {
                int moment = twoMode.momentsOf.columns()[at];
                if (share[moment] > 0) {
                    meet(slice, person, moment);
                }
            }
            slice.close(person);
        }
        return slice;
    }

    private void meet(Slice slice, int person, int moment) {
        var people = twoMode.peopleAt;
        for (int at = people.starts()[moment]; at < people.starts()[moment + 1]; at++) {
            if (people.columns()[at] != person) {
                slice.add(people.columns()[at], share[moment]);
            }
        }
    }

    private static Graph joined(int people, List<Slice> slices) {
        var starts = new int[people + 1];
        slices.forEach(slice -> System.arraycopy(slice.lengths, 0, starts, slice.from + 1, slice.lengths.length));
        Arrays.parallelPrefix(starts, Math::addExact);
        var neighbours = new int[starts[people]];
        var strengths = new double[starts[people]];
        for (var slice : slices) {
            System.arraycopy(slice.neighbours, 0, neighbours, starts[slice.from], slice.size);
            System.arraycopy(slice.strengths, 0, strengths, starts[slice.from], slice.size);
        }
        return new Graph(starts, neighbours, strengths);
    }

    /** The rows of some people in succession, one being added up at a time. */
    private static final class Slice {
        final int from;
        final int[] lengths;
        int[] neighbours = new int[1024];
        double[] strengths = new double[1024];
        int size;
        private final double[] sums;
        private int open;

        Slice(int from, int until, int people) {
            this.from = from;
            this.lengths = new int[until - from];
            this.sums = new double[people];
        }

        void add(int neighbour, double share) {
            if (sums[neighbour] == 0) {
                makeRoom();
                neighbours[open++] = neighbour;
            }
            sums[neighbour] += share;
        }

        void close(int person) {
            Arrays.sort(neighbours, size, open);
            for (int at = size; at < open; at++) {
                strengths[at] = sums[neighbours[at]];
                sums[neighbours[at]] = 0;
            }
            lengths[person - from] = open - size;
            size = open;
        }

        private void makeRoom() {
            if (open == neighbours.length) {
                neighbours = Arrays.copyOf(neighbours, open * 2);
                strengths = Arrays.copyOf(strengths, open * 2);
            }
        }
    }
}
