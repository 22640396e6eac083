package nl.ruimtemaker.analysis.opinion;

/**
 * How far a share lies from a half, or from the share of others, in standard deviations. One or two are added to every
 * count, so that few votes say little.
 *
 * <p>Source: the one- and two-proportion z-test, as C. Small et al., RECERCA 26 (2021) use them.
 */
final class ProportionZ {
    /** One-sided, 90 %. */
    static final double SURE = 1.2816;

    private ProportionZ() {}

    /** {@code k} of {@code n} against a half. */
    static double one(int k, int n) {
        return 2 * Math.sqrt(n + 1) * ((k + 1.0) / (n + 1.0) - 0.5);
    }

    /** {@code k} of {@code n} against {@code otherK} of {@code otherN}. */
    static double two(int k, int n, int otherK, int otherN) {
        double both = (k + otherK + 2.0) / (n + otherN + 2.0);
        if (both == 1) {
            return 0;
        }
        double difference = (k + 1.0) / (n + 1.0) - (otherK + 1.0) / (otherN + 1.0);
        return difference / Math.sqrt(both * (1 - both) * (1.0 / (n + 1) + 1.0 / (otherN + 1)));
    }

    /** A share with Laplace's rule of succession: never 0 or 1. */
    static double share(int k, int n) {
        return (k + 1.0) / (n + 2.0);
    }
}
