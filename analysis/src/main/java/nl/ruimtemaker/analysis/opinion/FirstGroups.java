package nl.ruimtemaker.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups for people who had none: for every number of groups the best of two ways to start. One splits evenly; the other adds
 * a centre where somebody stands farthest from their own, and so finds a few who stand apart. Neither knows chance, or who
 * came first.
 */
final class FirstGroups {
    /** How much nearer together people must be, in silhouette, before a few who stand apart make a group. */
    private static final double CLEARLY = 0.01;

    private final Points people;
    private final BaseClusters bases;

    private FirstGroups(Points people, BaseClusters bases) {
        this.people = people;
        this.bases = bases;
    }

    /** For 2, 3 … {@code most} groups; it ends earlier when people are not so different. */
    static List<KMeans> upTo(int most, Points people, BaseClusters bases) {
        return new FirstGroups(people, bases).upTo(most);
    }

    private List<KMeans> upTo(int most) {
        var found = new ArrayList<KMeans>();
        var apart = KMeans.lloyd(people, new double[1], new double[1]);
        for (int k = 2; k <= most; k++) {
            var even = Centroids.of(people, PrincipalSplit.of(people, k));
            apart = apart(apart);
            if (even.points().count() < k || !apart.isFull()) {
                break;
            }
            found.add(better(KMeans.lloyd(people, even.x(), even.y()), apart));
        }
        return found;
    }

    private KMeans apart(KMeans before) {
        int farthest = before.farthest(people);
        var x = Arrays.copyOf(before.x(), before.k() + 1);
        var y = Arrays.copyOf(before.y(), before.k() + 1);
        x[before.k()] = people.x()[farthest];
        y[before.k()] = people.y()[farthest];
        return KMeans.lloyd(people, x, y);
    }

    private KMeans better(KMeans even, KMeans apart) {
        return silhouette(apart) > silhouette(even) + CLEARLY ? apart : even;
    }

    private double silhouette(KMeans groups) {
        return Silhouette.of(bases, people, groups.label(), groups.k()).mean();
    }
}
