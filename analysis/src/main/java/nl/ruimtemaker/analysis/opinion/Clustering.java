package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * People in groups by where they stand: for every number of groups from two to five, and of these the one in which people
 * stand nearest to their own and farthest from the next.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021).
 *
 * @param base by person, the base cluster
 * @param spread of these, {@link BaseClusters#spread()}
 * @param choices for two groups, for three and so on: by person, the group
 * @param count how many groups are shown
 * @param shown by person, the number of the group as it is known; not all numbers need be there
 */
record Clustering(int[] base, double spread, List<int[]> choices, SmoothedCount count, int[] shown) {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int BASES_A_GROUP = 12;

    /** Groups for the first time: the largest is the first. */
    static Clustering first(Points people) {
        var bases = BaseClusters.of(people);
        var found = FirstGroups.upTo(most(bases), people, bases);
        var choice = best(people, bases, found, SmoothedCount.NONE);
        return of(bases, found, choice, Recognised.bySize(shown(people.count(), found, choice)));
    }

    /** Groups after votes came: from where they were, and with the numbers that they had. */
    Clustering after(Points people) {
        var bases = BaseClusters.after(people, base, spread);
        var found = moved(most(bases), people).orElseGet(() -> FirstGroups.upTo(most(bases), people, bases));
        var choice = best(people, bases, found, count);
        return of(bases, found, choice, Recognised.of(shown(people.count(), found, choice), shown));
    }

    /** The same for people some of whom are new: by person now, who they were, or -1. */
    Clustering carried(int[] from) {
        return new Clustering(
                carried(base, from),
                spread,
                choices.stream().map(choice -> carried(choice, from)).toList(),
                count,
                carried(shown, from));
    }

    private static int[] carried(int[] label, int[] from) {
        return Arrays.stream(from).map(was -> was < 0 ? -1 : label[was]).toArray();
    }

    private static int most(BaseClusters bases) {
        return Math.min(MOST, FEWEST + bases.points().count() / BASES_A_GROUP);
    }

    /** From where people were before; nothing when a group has lost all of its people, or when more groups may be now. */
    private Optional<List<KMeans>> moved(int most, Points people) {
        var found = choices.stream()
                .limit(most - FEWEST + 1)
                .map(choice -> Centroids.of(people, choice))
                .map(start -> KMeans.lloyd(people, start.x(), start.y()))
                .toList();
        boolean all = found.size() == most - FEWEST + 1;
        for (int each = 0; all && each < found.size(); each++) {
            all = found.get(each).k() == FEWEST + each && found.get(each).isFull();
        }
        return all ? Optional.of(found) : Optional.empty();
    }

    /** The number of groups to show; of equals, the fewest. */
    private static SmoothedCount best(Points people, BaseClusters bases, List<KMeans> found, SmoothedCount before) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (var each : found) {
            double mean = Silhouette.of(bases, people, each.label(), each.k()).mean();
            if (mean > most) {
                most = mean;
                best = each.k();
            }
        }
        return before.after(best);
    }

    private static int[] shown(int people, List<KMeans> found, SmoothedCount choice) {
        return Stream.of(choice.shown(), choice.best())
                .filter(k -> k >= FEWEST && k - FEWEST < found.size())
                .findFirst()
                .map(k -> found.get(k - FEWEST).label())
                .orElseGet(() -> Groups.none(people).of());
    }

    private static Clustering of(BaseClusters bases, List<KMeans> found, SmoothedCount choice, int[] shown) {
        return new Clustering(
                bases.of(), bases.spread(), found.stream().map(KMeans::label).toList(), choice, shown);
    }
}
