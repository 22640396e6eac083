package nl.ruimtemaker.analysis.composition;

/**
 * The centred log-ratio transform: each part against the geometric mean of the three, as a logarithm.
 *
 * <p>Source: J. Aitchison, The Statistical Analysis of Compositional Data (1986): clr(x)ᵢ = ln(xᵢ / g(x)).
 *
 * @param a any real number; the three sum to 0
 */
public record Clr(double a, double b, double c) {
    /** @throws IllegalArgumentException when a part is 0; see {@link ZeroReplacement} */
    public static Clr of(Composition answer) {
        if (answer.hasZero()) {
            throw new IllegalArgumentException("Expected no part of 0, found " + answer);
        }
        // Strict, so that another processor gives the same to the last bit.
        double a = StrictMath.log(answer.a());
        double b = StrictMath.log(answer.b());
        double c = StrictMath.log(answer.c());
        double g = (a + b + c) / 3;
        return new Clr(a - g, b - g, c - g);
    }

    /** The composition that has these log-ratios: the inverse of {@link #of}. */
    public Composition composition() {
        double highest = Math.max(a, Math.max(b, c));
        return Composition.closed(
                StrictMath.exp(a - highest), StrictMath.exp(b - highest), StrictMath.exp(c - highest));
    }
}
