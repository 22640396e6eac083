package nl.ruimtemaker.analysis.signals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Signals per week, one week after another; a week in which nobody could give one, as in holidays, is a gap and not a zero. */
public final class Weeks {
    private static final int GAP = -1;

    private final int[] counts;

    private Weeks(int[] counts) {
        this.counts = counts;
    }

    /**
     * Weeks without a gap.
     *
     * @throws IllegalArgumentException when a count is below 0
     */
    public static Weeks of(int... counts) {
        return of(Arrays.stream(counts).mapToObj(OptionalInt::of).toList());
    }

    /**
     * Weeks in their order, the gaps empty.
     *
     * @throws IllegalArgumentException when a count is below 0
     */
    public static Weeks of(List<OptionalInt> counts) {
        return new Weeks(counts.stream().mapToInt(Weeks::checked).toArray());
    }

    /** How many weeks, gaps included. */
    public int size() {
        return counts.length;
    }

    /** The count of a week, the first being 0; empty for a gap. */
    public OptionalInt count(int week) {
        return isGap(week) ? OptionalInt.empty() : OptionalInt.of(counts[week]);
    }

    /** The weeks that have a count, in their order. */
    IntStream counted() {
        return IntStream.range(0, counts.length).filter(week -> !isGap(week));
    }

    int countOf(int week) {
        return counts[week];
    }

    private boolean isGap(int week) {
        return counts[week] == GAP;
    }

    private static int checked(OptionalInt count) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new IllegalArgumentException("Expected a count of 0 or more, found " + count.getAsInt());
        }
        return count.orElse(GAP);
    }
}
