package nl.ruimtemaker.analysis.network;

import java.util.BitSet;

/**
 * DF where a tie of strength w is a step of length 1 / w, so that a strong tie brings people nearer. Divided by the nearest
 * that two people of the full network are, which is its strongest tie: then it stays in [0, 1].
 *
 * <p>Source: S. P. Borgatti, Identifying sets of key players in a social network, Computational and Mathematical
 * Organization Theory 12 (2006), 21–34; the division is that of W. An and Y.-H. Liu, keyplayer: an R package for locating
 * key players in social networks, The R Journal 8 (2016), 257–268.
 */
public final class WeightedDistanceFragmentation {
    private WeightedDistanceFragmentation() {}

    /**
     * Over all pairs; 1 without ties.
     *
     * @throws IllegalArgumentException when there are fewer than 2 people
     */
    public static double of(Graph graph) {
        return among(graph, graph.everybody(), graph.strongest());
    }

    /**
     * Over the pairs of these people only; paths may run through everybody.
     *
     * @param strongest the strongest tie of the full network, with whom left still in it; at least that of this graph
     * @throws IllegalArgumentException when they are fewer than 2, or a tie is stronger than the strongest
     */
    public static double among(Graph graph, BitSet people, double strongest) {
        if (graph.strongest() > strongest) {
            throw new IllegalArgumentException(
                    "Expected no tie stronger than %s, found %s".formatted(strongest, graph.strongest()));
        }
        double pairs = 2.0 * new Fragmentation(Fragmentation.pairs(people.cardinality()), 0).pairs();
        if (strongest == 0) {
            return 1;
        }
        var nearness = people.stream()
                .parallel()
                .mapToDouble(source -> nearness(source, graph, people))
                .toArray();
        double sum = 0;
        for (double each : nearness) {
            sum += each;
        }
        return 1 - sum / strongest / pairs;
    }

    /**
     * Over the pairs of those who stay, while paths may run through everybody. It is for who asks and not part of {@link
     * Holding}, as it takes many times as long.
     *
     * @throws IllegalArgumentException when they are fewer than 2
     */
    public static double between(BitSet staying, Graph graph) {
        return among(graph, staying, graph.strongest());
    }

    /**
     * Over the same pairs, once others have left; by the strongest tie of before, so that the two can be compared.
     *
     * @param leaving passers-by, of one organisation or of all
     * @throws IllegalArgumentException when those who stay are fewer than 2, or somebody stays and leaves
     */
    public static double without(BitSet leaving, BitSet staying, Graph graph) {
        return among(Holding.left(leaving, staying, graph), staying, graph.strongest());
    }

    private static double nearness(int source, Graph graph, BitSet people) {
        var lengths = ShortestPaths.from(source, graph);
        double sum = 0;
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            sum += person == source ? 0 : 1 / lengths[person];
        }
        return sum;
    }
}
