package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Whether ties run between groups or inside them: {@code (E - I) / (E + I)}.
 *
 * <p>Source: D. Krackhardt and R. N. Stern, Informal networks and organizational crises: an experimental simulation, Social
 * Psychology Quarterly 51 (1988), 123–140.
 *
 * @param external the strength of ties between groups together; how many there are, in an unweighted graph
 * @param internal the same inside groups
 * @param expected what it would be when everybody knew everybody, so from the sizes of the groups alone, in [-1, 1]
 */
public record EiIndex(double external, double internal, double expected) {
    /**
     * Of the whole network.
     *
     * @param groups the group of each person; below zero is in none, and is left out with all of their ties
     * @throws IllegalArgumentException when fewer than 2 people are in a group, or there are not as many groups as people
     */
    public static EiIndex of(Graph graph, int[] groups) {
        check(graph, groups);
        long internal = grouped(groups)
                .distinct()
                .mapToLong(group -> pairs(groups, group))
                .sum();
        long external = Fragmentation.pairs(grouped(groups).count()) - internal;
        return new EiIndex(
                sum(graph, groups, (one, other) -> one != other),
                sum(graph, groups, (one, other) -> one == other),
                share(external, internal));
    }

    /**
     * Of one group: its ties with others against those among its own.
     *
     * @param group its number, at least 0
     * @throws IllegalArgumentException as {@link #of(Graph, int[])}, and when the group is nobody's
     */
    public static EiIndex of(Graph graph, int[] groups, int group) {
        check(graph, groups);
        long size = size(groups, group);
        if (size == 0 || group < 0) {
            throw new IllegalArgumentException("Expected somebody in group " + group + ", found nobody");
        }
        return new EiIndex(
                sum(graph, groups, (one, other) -> (one == group) != (other == group)),
                sum(graph, groups, (one, other) -> one == group && other == group),
                share(size * (grouped(groups).count() - size), pairs(groups, group)));
    }

    /** In [-1, 1]: -1 when all ties are inside, 1 when all run between; empty without ties. */
    public OptionalDouble value() {
        return external + internal == 0 ? OptionalDouble.empty() : OptionalDouble.of(share(external, internal));
    }

    /**
     * How often groups of these sizes, dealt out at random, have an index at least as far below what dealing gives on
     * average, or above it: near 0 when chance hardly does this.
     *
     * @param times how often is dealt, at least 1
     * @param seed the same seed deals the same
     * @return in (0, 1]; the network itself counts as one of the deals. 1 without ties
     * @throws IllegalArgumentException as {@link #of(Graph, int[])}, and when is dealt less than once
     */
    public static double chance(Graph graph, int[] groups, int times, long seed) {
        if (times < 1) {
            throw new IllegalArgumentException("Expected to deal at least once, found " + times);
        }
        var observed = of(graph, groups).value();
        if (observed.isEmpty()) {
            return 1;
        }
        var random = new SplittableRandom(seed);
        var dealt = groups.clone();
        var places = IntStream.range(0, groups.length)
                .filter(place -> groups[place] >= 0)
                .toArray();
        var dealing = new double[times];
        for (int deal = 0; deal < times; deal++) {
            shuffle(dealt, places, random);
            dealing[deal] = of(graph, dealt).value().getAsDouble();
        }
        double mean = Arrays.stream(dealing).average().orElseThrow();
        double far = Math.abs(observed.getAsDouble() - mean);
        long asFar = Arrays.stream(dealing)
                .filter(index -> Math.abs(index - mean) >= far)
                .count();
        return (asFar + 1.0) / (times + 1);
    }

    private static void check(Graph graph, int[] groups) {
        if (groups.length != graph.people() || grouped(groups).count() < 2) {
            throw new IllegalArgumentException("Expected a group for each of at least 2 people, found %d for %d"
                    .formatted(grouped(groups).count(), graph.people()));
        }
    }

    private static IntStream grouped(int[] groups) {
        return Arrays.stream(groups).filter(group -> group >= 0);
    }

    private static double sum(Graph graph, int[] groups, Counts counts) {
        double sum = 0;
        for (int person = 0; person < graph.people(); person++) {
            for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                int neighbour = graph.neighbours[at];
                boolean known = groups[person] >= 0 && groups[neighbour] >= 0;
                sum += neighbour < person && known && counts.has(groups[person], groups[neighbour])
                        ? graph.strengths[at]
                        : 0;
            }
        }
        return sum;
    }

    private static long size(int[] groups, int group) {
        return Arrays.stream(groups).filter(each -> each == group).count();
    }

    private static long pairs(int[] groups, int group) {
        return Fragmentation.pairs(size(groups, group));
    }

    private static double share(double external, double internal) {
        return (external - internal) / (external + internal);
    }

    /** R. A. Fisher and F. Yates (1938), over these places only. */
    private static void shuffle(int[] groups, int[] places, SplittableRandom random) {
        for (int last = places.length - 1; last > 0; last--) {
            int other = places[random.nextInt(last + 1)];
            int taken = groups[other];
            groups[other] = groups[places[last]];
            groups[places[last]] = taken;
        }
    }

    /** Whether a tie between somebody of one group and somebody of another, or of the same, counts. */
    private interface Counts {
        boolean has(int one, int other);
    }
}
