package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.BitSet;

/**
 * F: the share of pairs of people between whom there is no path; {@code 1 - sum s_k (s_k - 1) / (n (n - 1))} over the sizes
 * of the components.
 *
 * <p>Source: S. P. Borgatti, Identifying sets of key players in a social network, Computational and Mathematical
 * Organization Theory 12 (2006), 21–34.
 *
 * @param pairs how many pairs there are, at least 1
 * @param connected between how many of them there is a path
 */
public record Fragmentation(long pairs, long connected) {
    /** @throws IllegalArgumentException without pairs, as fragmentation of fewer than 2 people is undefined */
    public Fragmentation {
        if (pairs < 1 || connected < 0 || connected > pairs) {
            throw new IllegalArgumentException(
                    "Expected 0 <= connected <= pairs and pairs >= 1, found %d of %d".formatted(connected, pairs));
        }
    }

    /** @throws IllegalArgumentException when there are fewer than 2 people */
    public static Fragmentation of(Graph graph) {
        return of(Components.of(graph).sizes());
    }

    /**
     * Over the pairs of these people only; paths may run through everybody.
     *
     * @throws IllegalArgumentException when they are fewer than 2
     */
    public static Fragmentation among(Graph graph, BitSet people) {
        return of(Components.of(graph).sizes(people));
    }

    static Fragmentation of(int[] sizes) {
        return new Fragmentation(
                pairs(Arrays.stream(sizes).sum()),
                Arrays.stream(sizes).mapToLong(Fragmentation::pairs).sum());
    }

    static long pairs(long people) {
        return people * (people - 1) / 2;
    }

    /** F in [0, 1]: 0 when all are connected, 1 when everybody stands alone. */
    public double value() {
        return (double) (pairs - connected) / pairs;
    }
}
