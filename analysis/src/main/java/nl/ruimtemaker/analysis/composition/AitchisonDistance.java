package nl.ruimtemaker.analysis.composition;

/**
 * How far two compositions are apart: the Euclidean distance of their centred log-ratios.
 *
 * <p>Source: J. Aitchison, The Statistical Analysis of Compositional Data (1986).
 */
public final class AitchisonDistance {
    private AitchisonDistance() {}

    /**
     * At least 0; it doesn't matter which comes first.
     *
     * @throws IllegalArgumentException when a part is 0; see {@link ZeroReplacement}
     */
    public static double between(Composition one, Composition other) {
        var first = Clr.of(one);
        var second = Clr.of(other);
        return Math.hypot(Math.hypot(first.a() - second.a(), first.b() - second.b()), first.c() - second.c());
    }
}
