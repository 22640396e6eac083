package nl.ruimtemaker.analysis.composition;

/**
 * Three parts of one whole: an answer in a triangle.
 *
 * <p>Source: J. Aitchison, The Statistical Analysis of Compositional Data (1986).
 *
 * @param a the part of the lower left corner, in [0, 1]
 * @param b the part of the lower right corner, in [0, 1]
 * @param c the part of the top, in [0, 1]; the three sum to 1
 */
public record Composition(double a, double b, double c) {
    /** How far from 1 a sum of doubles may be. */
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException when a part is below 0 or no number, or when they don't sum to 1 within 1e-9 */
    public Composition {
        if (!(a >= 0 && b >= 0 && c >= 0 && Math.abs(a + b + c - 1) <= ROUNDING)) {
            throw new IllegalArgumentException(
                    "Expected three parts that sum to 1, found %s, %s, %s".formatted(a, b, c));
        }
        // Without the sign that a zero may have, so that equal parts are equal.
        a = Math.abs(a);
        b = Math.abs(b);
        c = Math.abs(c);
    }

    /**
     * The closure of three amounts: each divided by their sum. What sums to 1 already stays as it is.
     *
     * @throws IllegalArgumentException when an amount is below 0 or no finite number, or when all three are 0
     */
    public static Composition closed(double a, double b, double c) {
        double whole = a + b + c;
        if (!(a >= 0 && b >= 0 && c >= 0 && whole > 0 && Double.isFinite(whole))) {
            throw new IllegalArgumentException(
                    "Expected three amounts of 0 or more, not all 0 and finite, found %s, %s, %s".formatted(a, b, c));
        }
        if (Math.abs(whole - 1) <= ROUNDING) {
            return new Composition(a, b, c);
        }
        return new Composition(a / whole, b / whole, c / whole);
    }

    /** Whether a part is wholly absent, so that its logarithm says nothing. */
    public boolean hasZero() {
        return a == 0 || b == 0 || c == 0;
    }
}
