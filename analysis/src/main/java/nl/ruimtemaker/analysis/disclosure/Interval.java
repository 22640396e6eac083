package nl.ruimtemaker.analysis.disclosure;

/**
 * What a hidden count can be, as far as can be worked out from what is shown.
 *
 * @param low the least, at least 0
 * @param high the most; {@link #UNBOUNDED} where there is no telling
 */
public record Interval(long low, long high) {
    /** As much as one likes, as where the totals are hidden too. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /** How far the two are apart. */
    public long width() {
        return high == UNBOUNDED ? UNBOUNDED : high - low;
    }

    /** Whether it is {@code k} wide, so that it also reaches {@code k}: no count is below 0. */
    public boolean protects(FewestTellers fewest) {
        return width() >= fewest.k();
    }
}
