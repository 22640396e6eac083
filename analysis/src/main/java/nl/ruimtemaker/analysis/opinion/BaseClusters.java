package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * At most a hundred small clusters that stand for all people, so that finding groups takes no longer for a city than for a
 * street; up to a hundred people, everybody stands for themselves.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021).
 *
 * @param points where they are, and how many people each has
 * @param of by person, the number of the base cluster
 */
record BaseClusters(Points points, int[] of) {
    static final int MOST = 100;

    /** They need be near, not nearest: in a city the last rounds would take longer than all else, for nothing that is seen. */
    private static final int ROUNDS = 10;

    static BaseClusters of(Points people) {
        if (people.count() <= MOST) {
            return new BaseClusters(people, identity(people.count()));
        }
        var start = FarthestFirst.of(people, MOST);
        return from(people, KMeans.lloyd(people, start.x(), start.y(), ROUNDS));
    }

    /**
     * The same people a few votes later stay together; when somebody is new, all find their place again from there.
     *
     * @param before by person, the number of the base cluster that they were in, or below zero
     */
    static BaseClusters after(Points people, int[] before) {
        if (people.count() <= MOST || Arrays.stream(before).max().orElse(-1) < MOST / 2) {
            return of(people);
        }
        var middles = Centroids.of(people, before);
        if (Arrays.stream(before).anyMatch(base -> base < 0)) {
            return from(people, KMeans.lloyd(people, middles.x(), middles.y(), ROUNDS));
        }
        return new BaseClusters(middles.points(), middles.renumbered(before));
    }

    private static BaseClusters from(Points people, KMeans clusters) {
        var centroids = Centroids.of(people, clusters.label());
        return new BaseClusters(centroids.points(), centroids.renumbered(clusters.label()));
    }

    private static int[] identity(int count) {
        var identity = new int[count];
        Arrays.setAll(identity, person -> person);
        return identity;
    }
}
