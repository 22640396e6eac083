package nl.ruimtemaker.analysis.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Moments that were read twice. What the two readers see differently is what matters, and more than any figure about it.
 *
 * @param all in the order of their moments, in whatever order they came
 * @param <M> what a moment is known by
 * @param <C> the classes, as constants
 */
public record Readings<M extends Comparable<? super M>, C extends Enum<C>>(List<Reading<M, C>> all) {
    /**
     * Two readings of one moment.
     *
     * @param one what the first reader saw, who is the same for all moments
     * @param other what the second saw
     */
    public record Reading<M, C extends Enum<C>>(M moment, C one, C other) {
        /** Whether the two saw the same. */
        public boolean agrees() {
            return one == other;
        }
    }

    /** @throws IllegalArgumentException when a moment comes twice */
    public Readings {
        all = all.stream().sorted(Comparator.comparing(Reading::moment)).toList();
        if (all.stream().map(Reading::moment).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Expected each moment once, found one twice");
        }
    }

    /** Readings in whatever order. */
    public static <M extends Comparable<? super M>, C extends Enum<C>> Readings<M, C> of(
            Collection<Reading<M, C>> all) {
        return new Readings<>(List.copyOf(all));
    }

    /** The moments that were read differently, in the order of their moments: what to show to residents. */
    public List<Reading<M, C>> disagreements() {
        return all.stream().filter(reading -> !reading.agrees()).toList();
    }

    /** How often each pair of classes was read: a row for what the first reader saw, a column for what the second saw. */
    public int[][] table(Class<C> classes) {
        int size = classes.getEnumConstants().length;
        var table = new int[size][size];
        for (var reading : all) {
            table[reading.one().ordinal()][reading.other().ordinal()]++;
        }
        return table;
    }
}
