package nl.ruimtemaker.analysis.network;

import java.util.Arrays;

/**
 * The lengths of the shortest paths from one person to everybody, where a tie of strength w is 1 / w long.
 *
 * <p>Source: E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische Mathematik 1 (1959), 269–271, with
 * a binary heap that knows where everybody stands.
 */
final class ShortestPaths {
    private static final int NOT_SEEN = -1;

    private final Graph graph;
    private final double[] length;
    private final int[] heap;
    private final int[] place;
    private int waiting;

    private ShortestPaths(Graph graph) {
        this.graph = graph;
        this.length = new double[graph.people()];
        this.heap = new int[graph.people()];
        this.place = new int[graph.people()];
        Arrays.fill(length, Double.POSITIVE_INFINITY);
        Arrays.fill(place, NOT_SEEN);
    }

    /** Positive infinity to whom there is no path. */
    static double[] from(int source, Graph graph) {
        var paths = new ShortestPaths(graph);
        paths.shorten(source, 0);
        while (paths.waiting > 0) {
            paths.walkOnFrom(paths.nearest());
        }
        return paths.length;
    }

    private void walkOnFrom(int person) {
        for (int at = graph.starts[person]; at < graph.starts[person + 1]; at++) {
            shorten(graph.neighbours[at], length[person] + 1 / graph.strengths[at]);
        }
    }

    private void shorten(int person, double shorter) {
        if (shorter < length[person]) {
            length[person] = shorter;
            if (place[person] == NOT_SEEN) {
                put(person, waiting++);
            }
            rise(person);
        }
    }

    private int nearest() {
        int nearest = heap[0];
        int last = heap[--waiting];
        put(last, 0);
        sink(last);
        return nearest;
    }

    private void rise(int person) {
        while (place[person] > 0) {
            int at = place[person];
            int above = heap[(at - 1) / 2];
            if (length[above] <= length[person]) {
                return;
            }
            put(person, (at - 1) / 2);
            put(above, at);
        }
    }

    private void sink(int person) {
        while (2 * place[person] + 1 < waiting) {
            int at = place[person];
            int below = 2 * at + 1;
            if (below + 1 < waiting && length[heap[below + 1]] < length[heap[below]]) {
                below++;
            }
            if (length[person] <= length[heap[below]]) {
                return;
            }
            put(heap[below], at);
            put(person, below);
        }
    }

    private void put(int person, int at) {
        heap[at] = person;
        place[person] = at;
    }
}
