package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * At most a hundred small clusters that stand for all people when groups are compared: there each is held against each, which of
 * a whole city would take the square of its people. Groups themselves are found among people. Up to a hundred people,
 * everybody stands for themselves.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021).
 *
 * @param points where they are, and how many people each has
 * @param of by person, the number of the base cluster
 * @param spread how far people stood from the middle of theirs when these were found: the sum of squares
 */
record BaseClusters(Points points, int[] of, double spread) {
    static final int MOST = 100;

    /** They need be near, not nearest: in a city the last rounds would take longer than all else, for nothing that is seen. */
    private static final int ROUNDS = 10;

    /** They are out of date when people stand a tenth farther from the middle of theirs than when they were found. */
    private static final double STALE = 1.1;

    static BaseClusters of(Points people) {
        if (people.count() <= MOST) {
            return new BaseClusters(people, identity(people.count()), 0);
        }
        var start = FarthestFirst.of(people, MOST);
        return from(people, KMeans.lloyd(people, start.x(), start.y(), ROUNDS));
    }

    /**
     * The same people a few votes later stay together; when somebody is new or these are out of date, all find their place
     * again from there.
     *
     * @param before by person, the number of the base cluster that they were in, or below zero
     * @param spread as it was when these were found
     */
    static BaseClusters after(Points people, int[] before, double spread) {
        if (people.count() <= MOST || Arrays.stream(before).max().orElse(-1) < MOST / 2) {
            return of(people);
        }
        var middles = Centroids.of(people, before);
        boolean isNew = Arrays.stream(before).anyMatch(base -> base < 0);
        if (isNew || spread(people, middles, before) > STALE * spread) {
            return from(people, KMeans.lloyd(people, middles.x(), middles.y(), ROUNDS));
        }
        return new BaseClusters(middles.points(), middles.renumbered(before), spread);
    }

    private static BaseClusters from(Points people, KMeans clusters) {
        var middles = Centroids.of(people, clusters.label());
        return new BaseClusters(
                middles.points(), middles.renumbered(clusters.label()), spread(people, middles, clusters.label()));
    }

    private static double spread(Points people, Centroids middles, int[] label) {
        double spread = 0;
        for (int person = 0; person < label.length; person++) {
            int middle = middles.number()[label[person]];
            spread += people.squared(
                    person, middles.points().x()[middle], middles.points().y()[middle]);
        }
        return spread;
    }

    private static int[] identity(int count) {
        var identity = new int[count];
        Arrays.setAll(identity, person -> person);
        return identity;
    }
}
