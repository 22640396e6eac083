package nl.ruimtemaker.analysis.sampling;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact interval of a share: it never covers less often than it says, and is wider for it. For a report; on a screen
 * {@link Wilson} is the better.
 *
 * <p>Source: C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial,
 * Biometrika 26 (1934), 404–413.
 *
 * @param lower the lower bound, in [0, 1]
 * @param upper the upper bound, in [0, 1]
 */
public record ClopperPearson(double lower, double upper) {
    private static final double USUAL = 0.95;

    /**
     * The two-sided 95 % interval of {@code k} out of {@code n}.
     *
     * @param k how many, 0 to {@code n}
     * @param n out of how many, at least 1
     * @throws IllegalArgumentException when {@code n} is below 1 or {@code k} outside 0 to {@code n}
     */
    public static ClopperPearson of(int k, int n) {
        return of(k, n, USUAL);
    }

    /**
     * The two-sided interval at another confidence.
     *
     * @param confidence above 0 and below 1
     * @throws IllegalArgumentException as above, or when {@code confidence} is out of its range
     */
    public static ClopperPearson of(int k, int n, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Expected a confidence above 0 and below 1, found " + confidence);
        }
        double tail = (1 - confidence) / 2;
        return new ClopperPearson(atLeast(k, n, 1 - tail), 1 - atLeast(n - k, n, 1 - tail));
    }

    /**
     * The one-sided lower bound: what {@code k} out of {@code n} lets one claim with this certainty.
     *
     * @throws IllegalArgumentException as above
     */
    public static double atLeast(int k, int n, double certainty) {
        if (n < 1 || k < 0 || k > n || !(certainty > 0 && certainty < 1)) {
            throw new IllegalArgumentException(
                    "Expected 0 <= k <= n, n >= 1 and 0 < confidence < 1, found k = %d, n = %d and %s"
                            .formatted(k, n, certainty));
        }
        return k == 0 ? 0 : BetaDistribution.of(k, n - k + 1.0).inverseCumulativeProbability(1 - certainty);
    }
}
