package nl.ruimtemaker.analysis.network;

/**
 * How soon a moment together fades: after so many days it counts for half.
 *
 * @param days above 0; positive infinity for moments that never fade
 */
public record HalfLife(double days) {
    /** Half a year: our own choice, long enough for a season and short enough to notice that somebody has gone. */
    public static final HalfLife USUAL = new HalfLife(180);

    /** Moments never fade: long ago counts as today. */
    public static final HalfLife NEVER = new HalfLife(Double.POSITIVE_INFINITY);

    /** @throws IllegalArgumentException when the days are not above 0 */
    public HalfLife {
        if (!(days > 0)) {
            throw new IllegalArgumentException("Expected more than 0 days, found " + days);
        }
    }

    /**
     * What is left of 1, in [0, 1]; 0 after more than a thousand half-lives, when no number is small enough.
     *
     * @param daysAgo finite and at least 0
     */
    public double left(double daysAgo) {
        return Math.pow(0.5, daysAgo / days);
    }
}
