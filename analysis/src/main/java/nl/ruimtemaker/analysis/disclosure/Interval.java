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

    /** Whether it tells too little to say anything of fewer than so many tellers. */
    public boolean protects(FewestTellers fewest) {
        return width() >= fewest.k() && high >= fewest.k();
    }
}
