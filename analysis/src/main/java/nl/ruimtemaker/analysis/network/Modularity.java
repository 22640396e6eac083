package nl.ruimtemaker.analysis.network;

/**
 * Q: how much more of the strength of ties lies inside groups than when everybody's ties were dealt out at random.
 *
 * <p>Source: M. E. J. Newman and M. Girvan, Finding and evaluating community structure in networks, Physical Review E 69
 * (2004), 026113; with strengths: M. E. J. Newman, Analysis of weighted networks, Physical Review E 70 (2004), 056131.
 */
public final class Modularity {
    private Modularity() {}

    /**
     * Q in [-1/2, 1); 0 without ties.
     *
     * @param groups the group of each person, from 0 to below the number of people
     * @throws IllegalArgumentException when there are not as many groups as people
     */
    public static double of(Graph graph, int[] groups) {
        if (groups.length != graph.people()) {
            throw new IllegalArgumentException("Expected %d groups, found %d".formatted(graph.people(), groups.length));
        }
        var inside = new double[graph.people()];
        var total = new double[graph.people()];
        double all = 0;
        for (int person = 0; person < graph.people(); person++) {
            for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
                double strength = graph.strengths[at];
                inside[groups[person]] += groups[person] == groups[graph.neighbours[at]] ? strength : 0;
                total[groups[person]] += strength;
                all += strength;
            }
        }
        double modularity = 0;
        for (int group = 0; all > 0 && group < total.length; group++) {
            modularity += inside[group] / all - total[group] / all * (total[group] / all);
        }
        return modularity;
    }
}
