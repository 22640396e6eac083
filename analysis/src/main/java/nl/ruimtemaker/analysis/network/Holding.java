package nl.ruimtemaker.analysis.network;

import java.util.BitSet;

/**
 * How well the network holds between those who stay.
 *
 * @param fragmentation over the pairs of those who stay
 * @param distanceFragmentation over the same pairs
 */
public record Holding(Fragmentation fragmentation, DistanceFragmentation distanceFragmentation) {
    /** So many are all searched from; of more a sample is, and is off by less than anybody would see. */
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
     * Between the same pairs of those who stay, once others have left. Compare it with {@link #between} and not with {@link
     * #of}: there the pairs of those who leave count too, so that two things would differ.
     *
     * @param leaving passers-by, of one organisation or of all
     * @throws IllegalArgumentException when those who stay are fewer than 2, or somebody stays and leaves
     */
    public static Holding without(BitSet leaving, BitSet staying, Graph graph) {
        return between(staying, left(leaving, staying, graph));
    }

    /** What is left of the network. */
    static Graph left(BitSet leaving, BitSet staying, Graph graph) {
        if (leaving.intersects(staying)) {
            throw new IllegalArgumentException("Expected that nobody both stays and leaves, found who does");
        }
        return graph.without(leaving);
    }
}
