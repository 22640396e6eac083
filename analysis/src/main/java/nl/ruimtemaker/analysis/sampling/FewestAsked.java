package nl.ruimtemaker.analysis.sampling;

import java.util.function.IntPredicate;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * How many have to be asked to claim that at least some share of all answers, when so many of those asked don't. The first
 * reading of "99 %": fifty can't show it, as 49 of 50 is 98 % already.
 *
 * <p>It is the least number whose one-sided bound reaches the claim, after C. J. Clopper and E. S. Pearson (1934), see
 * {@link ClopperPearson}; in a small community by the hypergeometric distribution, as nobody is asked twice.
 *
 * @param share what is claimed of all, above 0 and below 1
 * @param certainty one-sided, above 0 and below 1; for a two-sided 95 % take 0.975
 */
public record FewestAsked(double share, double certainty) {
    private static final int MOST = 100_000_000;
    private static final double ROUNDING = 1e-9;

    /** At least 99 % of all answers, with a one-sided certainty of 95 %. */
    public static final FewestAsked OF_THE_99_PERCENT = new FewestAsked(0.99, 0.95);

    /** @throws IllegalArgumentException when one is out of its range */
    public FewestAsked {
        if (!(share > 0 && share < 1 && certainty > 0 && certainty < 1)) {
            throw new IllegalArgumentException(
                    "Expected two shares above 0 and below 1, found " + share + " and " + certainty);
        }
    }

    /**
     * How many of a population without bounds.
     *
     * @param silent how many of them don't answer, at least 0
     * @throws IllegalArgumentException when {@code silent} is below 0, or when not even a hundred million could show it
     */
    public int with(int silent) {
        if (silent < 0) {
            throw new IllegalArgumentException("Expected 0 or more without an answer, found " + silent);
        }
        int asked = fewest(
                silent + 1,
                MOST,
                n -> BinomialDistribution.of(n, 1 - share).cumulativeProbability(silent) <= 1 - certainty);
        if (asked >= MOST) {
            throw new IllegalArgumentException("Expected a claim that fewer than " + MOST + " can show, found " + this);
        }
        return asked;
    }

    /**
     * How many of a community of this size; all of them where fewer can't show it.
     *
     * @param population how many people there are, at least 1
     * @param silent how many of those asked don't answer, 0 to {@code population}
     * @throws IllegalArgumentException when one is out of its range, or when so many silent make the claim untrue whoever is
     *     asked
     */
    public int among(int population, int silent) {
        if (population < 1 || silent < 0 || silent > population) {
            throw new IllegalArgumentException(
                    "Expected 0 <= silent <= population, found " + silent + " and " + population);
        }
        // The least number of silent people with whom the claim would be untrue.
        int untrue = (int) Math.floor((1 - share) * population + ROUNDING) + 1;
        if (silent >= untrue) {
            throw new IllegalArgumentException(
                    "Expected fewer than %d of %d without an answer, as with them less than %s of all answers, found %d"
                            .formatted(untrue, population, share, silent));
        }
        return fewest(
                silent + 1,
                population,
                asked ->
                        HypergeometricDistribution.of(population, untrue, asked).cumulativeProbability(silent)
                                <= 1 - certainty);
    }

    /** Halves the range: who asks more is never less certain. */
    private static int fewest(int from, int to, IntPredicate isEnough) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (isEnough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
