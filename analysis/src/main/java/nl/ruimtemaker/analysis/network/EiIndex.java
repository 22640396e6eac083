package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

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
     * @param groups the group of each person
     * @throws IllegalArgumentException when there are fewer than 2 people, or not as many groups as people
     */
    public static EiIndex of(Graph graph, int[] groups) {
        check(graph, groups);
        long internal = Arrays.stream(groups)
                .distinct()
                .mapToLong(group -> pairs(groups, group))
                .sum();
        long external = Fragmentation.pairs(groups.length) - internal;
        return new EiIndex(
                sum(graph, (one, other) -> groups[one] != groups[other]),
                sum(graph, (one, other) -> groups[one] == groups[other]),
                share(external, internal));
    }

    /**
     * Of one group: its ties with others against those among its own.
     *
     * @throws IllegalArgumentException as {@link #of(Graph, int[])}, and when the group is nobody's
     */
    public static EiIndex of(Graph graph, int[] groups, int group) {
        check(graph, groups);
        long size = size(groups, group);
        if (size == 0) {
            throw new IllegalArgumentException("Expected somebody in group " + group + ", found nobody");
        }
        return new EiIndex(
                sum(graph, (one, other) -> (groups[one] == group) != (groups[other] == group)),
                sum(graph, (one, other) -> groups[one] == group && groups[other] == group),
                share(size * (groups.length - size), pairs(groups, group)));
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
     */
    public static double chance(Graph graph, int[] groups, int times, long seed) {
        var observed = of(graph, groups).value();
        if (observed.isEmpty()) {
            return 1;
        }
        var random = new SplittableRandom(seed);
        var dealt = groups.clone();
        var dealing = new double[times];
        for (int deal = 0; deal < times; deal++) {
            shuffle(dealt, random);
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
        if (graph.people() < 2 || groups.length != graph.people()) {
            throw new IllegalArgumentException("Expected a group for each of at least 2 people, found %d for %d"
                    .formatted(groups.length, graph.people()));
        }
    }

    private static double sum(Graph graph, Counts counts) {
        double sum = 0;
        for (int person = 0; person < graph.people(); person++) {
            for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                int neighbour = graph.neighbours[at];
                sum += neighbour < person && counts.has(person, neighbour) ? graph.strengths[at] : 0;
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

    /** R. A. Fisher and F. Yates (1938). */
    private static void shuffle(int[] groups, SplittableRandom random) {
        for (int place = groups.length - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            int taken = groups[other];
            groups[other] = groups[place];
            groups[place] = taken;
        }
    }

    private interface Counts {
        boolean has(int one, int other);
    }
}
