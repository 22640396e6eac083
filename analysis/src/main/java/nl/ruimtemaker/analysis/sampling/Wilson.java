package nl.ruimtemaker.analysis.sampling;

/**
 * The 95 % score interval of a share, which also behaves for small numbers and for shares near 0 and 1.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927), 209–212.
 *
 * @param lower the lower bound, in [0, 1]
 * @param upper the upper bound, in [0, 1]
 */
public record Wilson(double lower, double upper) {
    private static final double Z = 1.959963984540054;

    /**
     * The interval of {@code k} out of {@code n}.
     *
     * @param k how many, 0 to {@code n}
     * @param n out of how many, at least 1
     * @throws IllegalArgumentException when {@code n} is below 1 or {@code k} outside 0 to {@code n}
     */
    public static Wilson of(int k, int n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException("Expected 0 <= k <= n and n >= 1, found k = " + k + " and n = " + n);
        }
        double p = (double) k / n;
        double z2 = Z * Z / n;
        double centre = p + z2 / 2;
        double reach = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        double lower = k == 0 ? 0 : (centre - reach) / (1 + z2);
        double upper = k == n ? 1 : (centre + reach) / (1 + z2);
        return new Wilson(lower, upper);
    }
}
