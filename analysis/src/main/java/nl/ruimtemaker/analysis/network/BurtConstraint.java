package nl.ruimtemaker.analysis.network;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far somebody's contacts know one another, so that all hangs on few links: {@code c_i}, the sum over the contacts j of
 * {@code (p_ij + sum_q p_iq p_qj)^2}, with {@code p_ij} the share of j in all strength of i. May exceed 1.
 *
 * <p>Only for an organisation to look at its own passers-by; nobody's neighbours are measured.
 *
 * <p>Source: R. S. Burt, Structural Holes: the Social Structure of Competition (1992).
 */
public final class BurtConstraint {
    private BurtConstraint() {}

    /**
     * By the number of each passer-by who has ties; without ties it is undefined.
     *
     * @throws IllegalArgumentException when everybody is a passer-by, as then it would measure neighbours
     */
    public static Map<Integer, Double> of(Graph graph, BitSet passersBy) {
        if (passersBy.cardinality() >= graph.people()) {
            throw new IllegalArgumentException("Expected somebody who stays, found passers-by only");
        }
        var constraints = new TreeMap<Integer, Double>();
        passersBy.stream()
                .filter(person -> graph.degree(person) > 0)
                .forEach(person -> constraints.put(person, of(graph, person)));
        return constraints;
    }

    static double of(Graph graph, int person) {
        double sum = 0;
        for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
            double share = invested(graph, person, graph.neighbours[at]);
            sum += share * share;
        }
        return sum;
    }

    /** Straight, and through the contacts that both have. */
    private static double invested(Graph graph, int person, int contact) {
        double total = total(graph, person);
        double invested = graph.strength(person, contact) / total;
        for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
            int between = graph.neighbours[at];
            if (between != contact) {
                invested += graph.strengths[at] / total * graph.strength(between, contact) / total(graph, between);
            }
        }
        return invested;
    }

    private static double total(Graph graph, int person) {
        double total = 0;
        for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
            total += graph.strengths[at];
        }
        return total;
    }
}
