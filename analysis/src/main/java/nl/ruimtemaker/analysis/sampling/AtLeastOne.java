package nl.ruimtemaker.analysis.sampling;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The chance that at least one of those asked can help. The second reading of "99 %", and the one that looks at what people
 * have: when one in eleven can help, fifty people are enough.
 *
 * <p>The formula is 1 − (1 − p)ⁿ, the complement of the binomial chance of none (J. Bernoulli, Ars Conjectandi, 1713).
 */
public final class AtLeastOne {
    private AtLeastOne() {}

    /**
     * The chance among many people.
     *
     * @param share of those who can help, in [0, 1]
     * @param asked how many are asked, at least 0
     * @throws IllegalArgumentException when one is out of its range
     */
    public static double chance(double share, int asked) {
        if (!(share >= 0 && share <= 1) || asked < 0) {
            throw new IllegalArgumentException(
                    "Expected a share in [0, 1] and 0 or more asked, found " + share + " and " + asked);
        }
        return asked == 0 ? 0 : -Math.expm1(asked * Math.log1p(-share));
    }

    /**
     * The share of people who can help with which the chance is this high: the inverse of {@link #chance(double, int)}.
     *
     * @param chance in [0, 1)
     * @param asked how many are asked, at least 1
     * @throws IllegalArgumentException when one is out of its range
     */
    public static double shareNeeded(double chance, int asked) {
        if (!(chance >= 0 && chance < 1) || asked < 1) {
            throw new IllegalArgumentException(
                    "Expected a chance in [0, 1) and 1 or more asked, found " + chance + " and " + asked);
        }
        return -Math.expm1(Math.log1p(-chance) / asked);
    }

    /**
     * The chance in a small community, where nobody is asked twice.
     *
     * @param population how many people there are, at least 1
     * @param able how many of them can help, 0 to {@code population}
     * @param asked how many are asked, 0 to {@code population}
     * @throws IllegalArgumentException when one is out of its range
     */
    public static double among(int population, int able, int asked) {
        return HypergeometricDistribution.of(population, able, asked).survivalProbability(0);
    }
}
