package nl.ruimtemaker.mirror;

import java.util.List;
import nl.ruimtemaker.analysis.sampling.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * What a mirror shows: counts of moments in classes that exclude each other, and beside them what else was seen.
 *
 * @param n how many moments were counted in all
 * @param beside counts of what can be so for a moment of any class
 * @param anew what has no count now, or only part of one, because it is being counted anew
 */
public record Reflection(int n, List<Share> shares, List<Share> beside, List<Anew> anew) {
    /** Under so many moments there are counts only, no shares with an interval. */
    public static final int FEWEST_FOR_SHARES = 10;

    /** Where every count stands. */
    public Reflection(int n, List<Share> shares, List<Share> beside) {
        this(n, shares, beside, List.of());
    }

    /**
     * What is being counted anew.
     *
     * @param text the key of the sentence that says so
     * @param partly whether the rest of it has its count
     */
    public record Anew(String text, boolean partly) {}

    /** A class with its count, as a room has it. */
    public record Counted(String name, int count, int tellers) {}

    /**
     * One class of the whole.
     *
     * @param name the word for it; its look is that of the same name
     * @param text the key of how it is called
     * @param tellers how many distinct tellers stand behind it
     * @param path where the moments behind it are, or null
     */
    public record Share(
            String name,
            String text,
            int count,
            int tellers,
            @Nullable String path) {}

    /** Whether there is nothing to say at all. */
    public boolean isEmpty() {
        return n == 0 && anew.isEmpty();
    }

    /** Whether it can be said how many tellers stand behind each class. */
    public boolean hasTellers() {
        return shares.stream().anyMatch(share -> share.tellers() > 0);
    }

    /** Whether there is enough to show shares with their interval. */
    public boolean hasShares() {
        return n >= FEWEST_FOR_SHARES;
    }

    /** How sure the share of this class is: the Wilson interval at 95 %, in whole percents. */
    public int[] interval(Share share) {
        var interval = Wilson.of(share.count(), n);
        return new int[] {percent(interval.lower()), percent(interval.upper())};
    }

    /** The share of this class in whole percents. */
    public int percent(Share share) {
        return percent((double) share.count() / n);
    }

    private static int percent(double part) {
        return (int) Math.round(100 * part);
    }
}
