package nl.ruimtemaker.analysis.network;

import java.util.Arrays;

/**
 * How deep in the weave somebody is held: the highest k for which they stay when all with fewer than k ties are peeled off,
 * again and again.
 *
 * <p>Source: S. B. Seidman, Network structure and minimum degree, Social Networks 5 (1983), 269–287; peeled in the order of
 * V. Batagelj and M. Zaveršnik, An O(m) algorithm for cores decomposition of networks (2003).
 */
public final class KCore {
    private final Graph graph;
    private final int[] core;
    private final int[] order;
    private final int[] place;
    private final int[] firstOf;

    private KCore(Graph graph) {
        this.graph = graph;
        this.core = new int[graph.people()];
        Arrays.setAll(core, graph::degree);
        this.order = new int[graph.people()];
        this.place = new int[graph.people()];
        this.firstOf = new int[Arrays.stream(core).max().orElse(0) + 2];
        sortByDegree();
    }

    /**
     * How many people each core holds: at place k those who stay when all with fewer than k ties are peeled off. Who they
     * are is said of nobody.
     *
     * @return never rising; at place 0 everybody, and at the last place, that of the deepest core, at least one; only a 0 when there is
     *     nobody
     */
    public static int[] held(Graph graph) {
        var core = of(graph);
        var held = new int[Arrays.stream(core).max().orElse(0) + 1];
        for (int each : core) {
            held[each]++;
        }
        for (int k = held.length - 2; k >= 0; k--) {
            held[k] += held[k + 1];
        }
        return held;
    }

    /** The core number of each person, at least 0. */
    static int[] of(Graph graph) {
        var peeled = new KCore(graph);
        for (int person : peeled.order) {
            peeled.peel(person);
        }
        return peeled.core;
    }

    private void sortByDegree() {
        for (int degree : core) {
            firstOf[degree + 1]++;
        }
        Arrays.parallelPrefix(firstOf, Integer::sum);
        var next = firstOf.clone();
        for (int person = 0; person < core.length; person++) {
            put(person, next[core[person]]++);
        }
    }

    /** Everybody who is peeled later loses a tie. */
    private void peel(int person) {
        for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
            int neighbour = graph.neighbours[at];
            if (core[neighbour] > core[person]) {
                moveDown(neighbour);
            }
        }
    }

    /** To the front of those with as many ties left, whose front then begins one later. */
    private void moveDown(int person) {
        int front = firstOf[core[person]]++;
        int first = order[front];
        put(first, place[person]);
        put(person, front);
        core[person]--;
    }

    private void put(int person, int at) {
        order[at] = person;
        place[person] = at;
    }
}
