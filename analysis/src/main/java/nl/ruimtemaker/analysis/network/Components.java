package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The parts of a network between which there is no path at all.
 *
 * <p>Source: M. Sutton, T. Ben-Nun and A. Barak, Optimizing parallel graph connectivity computation via subgraph sampling
 * (Afforest), IPDPS 2018: a few ties of everybody find nearly all of the largest part, and whoever is in it by then need
 * not be looked at again.
 */
public final class Components {
    private static final int FIRST_TIES = 2;
    private static final int SAMPLES = 1024;

    private final int[] parent;

    private Components(int people) {
        this.parent = IntStream.range(0, people).toArray();
    }

    /** The parts of a network, which may be of nobody. */
    public static Components of(Graph graph) {
        var components = new Components(graph.people());
        for (int person = 0; person < graph.people(); person++) {
            components.link(graph, person, 0, FIRST_TIES);
        }
        components.flatten();
        int giant = components.mostSeen();
        for (int person = 0; person < graph.people(); person++) {
            if (components.parent[person] != giant) {
                components.link(graph, person, FIRST_TIES, Integer.MAX_VALUE);
            }
        }
        components.flatten();
        return components;
    }

    /** How many parts there are; somebody without ties is one. */
    public int count() {
        return (int) IntStream.range(0, parent.length)
                .filter(person -> parent[person] == person)
                .count();
    }

    /** How many people are in each, the largest first. */
    public int[] sizes() {
        var everybody = new BitSet(parent.length);
        everybody.set(0, parent.length);
        return sizes(everybody);
    }

    /** How many of these people are in each part that holds any of them, most first. */
    int[] sizes(BitSet people) {
        var members = new int[parent.length];
        people.stream().forEach(person -> members[parent[person]]++);
        var sizes = Arrays.stream(members).filter(size -> size > 0).sorted().toArray();
        return IntStream.range(0, sizes.length)
                .map(i -> sizes[sizes.length - 1 - i])
                .toArray();
    }

    /** The lowest number among the people whom somebody can reach, themselves included: the same within a part. */
    int of(int person) {
        return parent[person];
    }

    private void link(Graph graph, int person, int first, int last) {
        int start = graph.starts[person];
        int end = (int) Math.min(graph.starts[person + 1], (long) start + last);
        for (int at = start + first; at < end; at++) {
            link(person, graph.neighbours[at]);
        }
    }

    /** The lower number becomes the parent, so that the order of ties does not matter. */
    private void link(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int person) {
        int at = person;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** A parent has a lower number than its child, so one pass from low to high is enough. */
    private void flatten() {
        for (int person = 0; person < parent.length; person++) {
            parent[person] = parent[parent[person]];
        }
    }

    private int mostSeen() {
        int step = Math.max(1, parent.length / SAMPLES);
        var seen = IntStream.iterate(0, person -> person < parent.length, person -> person + step)
                .map(person -> parent[person])
                .sorted()
                .toArray();
        int most = -1;
        int longest = 0;
        for (int from = 0, until; from < seen.length; from = until) {
            until = from;
            while (until < seen.length && seen[until] == seen[from]) {
                until++;
            }
            if (until - from > longest) {
                longest = until - from;
                most = seen[from];
            }
        }
        return most;
    }
}
