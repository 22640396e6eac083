package nl.ruimtemaker.mirror;

import java.util.List;

/**
 * What a mirror shows: counts of moments in classes, each with the number of distinct tellers behind it.
 *
 * @param n how many moments were counted in all
 */
public record Reflection(int n, List<Share> shares) {
    /** Under so many moments there are counts only, no shares with an interval. */
    public static final int FEWEST_FOR_SHARES = 10;

    /**
     * One class of the whole.
     *
     * @param text the key of its name
     * @param tellers how many distinct tellers stand behind it
     */
    public record Share(String text, int count, int tellers) {}

    /** Whether there is enough to show shares with their interval. */
    public boolean hasShares() {
        return n >= FEWEST_FOR_SHARES;
    }
}
