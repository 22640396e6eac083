package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of people who know one another better than others, found by the library of those who thought of it.
 *
 * <p>Source: V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden: guaranteeing well-connected communities,
 * Scientific Reports 9 (2019), 5233.
 */
public final class Leiden {
    /** Always so many: of each network of which others published a modularity, theirs is higher by less than a hundredth. */
    private static final int ITERATIONS = 20;

    private Leiden() {}

    /**
     * The group of each person, numbered from 0 by who has the lowest number in it; maximises {@link Modularity}. The same
     * graph and seed give the same groups.
     */
    public static int[] of(Graph graph, long seed) {
        var clustering = new Clustering(graph.people());
        if (graph.ties() > 0) {
            var network = network(graph);
            double resolution = 1 / (2 * network.getTotalEdgeWeight());
            new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed))
                    .improveClustering(network, clustering);
        }
        return renumbered(clustering.getClusters());
    }

    /** Rows as the library has them are ours; each person weighs as much as their ties. */
    private static Network network(Graph graph) {
        var starts = Arrays.stream(graph.starts).asLongStream().toArray();
        return new Network(
                graph.people(),
                true,
                starts,
                new LargeIntArray(graph.neighbours),
                new LargeDoubleArray(graph.strengths),
                false);
    }

    private static int[] renumbered(int[] clusters) {
        var numbers = new int[clusters.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        var groups = new int[clusters.length];
        for (int person = 0; person < clusters.length; person++) {
            if (numbers[clusters[person]] < 0) {
                numbers[clusters[person]] = next++;
            }
            groups[person] = numbers[clusters[person]];
        }
        return groups;
    }
}
