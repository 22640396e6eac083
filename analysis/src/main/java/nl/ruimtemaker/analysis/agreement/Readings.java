package nl.ruimtemaker.analysis.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Moments that were read twice. What the two readers see differently is what matters, and more than any figure about it.
 *
 * @param all in the order of their moments, in whatever order they came
 * @param <M> what a moment is known by
 * @param <C> the classes, each a constant
 */
public record Readings<M extends Comparable<? super M>, C extends Enum<C>>(List<Reading<M, C>> all) {
    /**
     * Two readings of one moment.
     *
     * @param one of the first reader, who is the same for all moments
     * @param other of the second
     */
    public record Reading<M, C>(M moment, C one, C other) {
        /** Whether the two saw the same. */
        public boolean agrees() {
            return one.equals(other);
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

    /**
     * How often each pair of classes was read: rows for the first reader, columns for the second.
     *
     * @param classes all classes there are, in the order of the rows
     */
    public int[][] table(List<C> classes) {
        var table = new int[classes.size()][classes.size()];
        for (var reading : all) {
            table[classes.indexOf(reading.one())][classes.indexOf(reading.other())]++;
        }
        return table;
    }
}
