package nl.ruimtemaker.analysis.network;

import java.util.BitSet;

/**
 * How well the network holds between those who stay.
 *
 * @param fragmentation over the pairs of those who stay
 * @param distanceFragmentation over the same pairs
 */
public record Holding(Fragmentation fragmentation, DistanceFragmentation distanceFragmentation) {
    /** Up to so many, everybody is searched from; above it a sample, which is then off by less than anybody would see. */
    private static final int SEARCHED_FROM_ALL = 50_000;

    private static final int SAMPLES = 4 * ManySearches.AT_ONCE;
    private static final long SEED = 1;

    /**
     * Between all people.
     *
     * @throws IllegalArgumentException when there are fewer than 2
     */
    public static Holding of(Graph graph) {
        return between(graph.everybody(), graph);
    }

    /**
     * Between those who stay, while paths may run through everybody.
     *
     * @throws IllegalArgumentException when they are fewer than 2
     */
    public static Holding between(BitSet staying, Graph graph) {
        return new Holding(
                Fragmentation.among(graph, staying),
                staying.cardinality() <= SEARCHED_FROM_ALL
                        ? DistanceFragmentation.among(graph, staying)
                        : SampledDistanceFragmentation.among(graph, staying, SAMPLES, SEED));
    }

    /**
     * Between the same pairs of those who stay, once others have left: to compare with {@link #between}, which would mix two
     * changes when it counted those who leave.
     *
     * @param leaving passers-by, of one organisation or of all
     * @throws IllegalArgumentException when those who stay are fewer than 2, or somebody stays and leaves
     */
    public static Holding without(BitSet leaving, BitSet staying, Graph graph) {
        if (leaving.intersects(staying)) {
            throw new IllegalArgumentException("Expected that nobody both stays and leaves");
        }
        return between(staying, graph.without(leaving));
    }
}
