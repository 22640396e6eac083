package nl.ruimtemaker.analysis.composition;

/**
 * Multiplicative replacement: a part of 0 becomes a small part, and the others shrink in proportion to make room for it.
 *
 * <p>Source: J. A. Martín-Fernández, C. Barceló-Vidal and V. Pawlowsky-Glahn, Dealing with zeros and missing values in
 * compositional data sets using nonparametric imputation, Mathematical Geology 35 (2003), 253–278.
 *
 * @param delta what a 0 becomes, above 0 and below 1/3
 */
public record ZeroReplacement(double delta) {
    private static final double SHARE_OF_LIMIT = 0.65;
    private static final double STEP_OF_THE_CONTROL = 0.01;

    /** For a control that moves in steps of a hundredth. */
    public static final ZeroReplacement OF_A_HUNDREDTH = ofDetectionLimit(STEP_OF_THE_CONTROL);

    /** @throws IllegalArgumentException when {@code delta} is not above 0 and below 1/3 */
    public ZeroReplacement {
        if (!(delta > 0 && delta < 1.0 / 3)) {
            throw new IllegalArgumentException("Expected a replacement above 0 and below 1/3, found " + delta);
        }
    }

    /** 0.65 of the least part that could be told from 0, as the source advises. */
    public static ZeroReplacement ofDetectionLimit(double limit) {
        return new ZeroReplacement(SHARE_OF_LIMIT * limit);
    }

    /** The answer without a part of 0; one that had none is left as it is. */
    public Composition replace(Composition answer) {
        double rest = 1 - delta * zeros(answer);
        return new Composition(replaced(answer.a(), rest), replaced(answer.b(), rest), replaced(answer.c(), rest));
    }

    private double replaced(double part, double rest) {
        return part == 0 ? delta : part * rest;
    }

    private static int zeros(Composition answer) {
        return (answer.a() == 0 ? 1 : 0) + (answer.b() == 0 ? 1 : 0) + (answer.c() == 0 ? 1 : 0);
    }
}
