package nl.ruimtemaker.analysis.composition;

/**
 * The isometric log-ratio transform: a composition as a place in the plane, where ordinary distances are Aitchison's.
 *
 * <p>Source: J. J. Egozcue, V. Pawlowsky-Glahn, G. Mateu-Figueras and C. Barceló-Vidal, Isometric logratio transformations for
 * compositional data analysis, Mathematical Geology 35 (2003), 279–300.
 *
 * @param z1 √(1/2) ln(a/b): any real number
 * @param z2 √(2/3) ln(√(ab)/c): any real number
 */
public record Ilr(double z1, double z2) {
    private static final double ROOT_HALF = Math.sqrt(1.0 / 2);
    private static final double ROOT_TWO_THIRDS = Math.sqrt(2.0 / 3);

    /** @throws IllegalArgumentException when a part is 0; see {@link ZeroReplacement} */
    public static Ilr of(Composition answer) {
        var clr = Clr.of(answer);
        return new Ilr(ROOT_HALF * (clr.a() - clr.b()), ROOT_TWO_THIRDS * ((clr.a() + clr.b()) / 2 - clr.c()));
    }

    /** The composition at this place: the inverse of {@link #of}. */
    public Composition composition() {
        double c = -ROOT_TWO_THIRDS * z2;
        double half = ROOT_HALF * z1;
        return new Clr(half - c / 2, -half - c / 2, c).composition();
    }
}
