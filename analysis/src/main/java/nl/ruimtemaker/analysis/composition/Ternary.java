package nl.ruimtemaker.analysis.composition;

/**
 * The place of a composition in a triangle with sides of 1: {@code a} at (0, 0), {@code b} at (1, 0), {@code c} at (1/2, √3/2).
 *
 * <p>Source: J. Aitchison, The Statistical Analysis of Compositional Data (1986), on the ternary diagram; which is far older.
 *
 * @param x to the right; in [0, 1] within the triangle
 * @param y upwards; in [0, √3/2] within the triangle
 */
public record Ternary(double x, double y) {
    /** How high the triangle is. */
    public static final double HEIGHT = Math.sqrt(3) / 2;

    private static final Ternary A = new Ternary(0, 0);
    private static final Ternary B = new Ternary(1, 0);
    private static final Ternary C = new Ternary(0.5, HEIGHT);

    /** @throws IllegalArgumentException when it is no place: infinite or no number */
    public Ternary {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("Expected a place, found (%s, %s)".formatted(x, y));
        }
    }

    /** Where an answer lies. */
    public static Ternary of(Composition answer) {
        return new Ternary(answer.b() + answer.c() / 2, answer.c() * HEIGHT);
    }

    /** What lies here; of a place outside the triangle, what lies at the nearest place on its edge. */
    public Composition composition() {
        double c = y / HEIGHT;
        double b = x - c / 2;
        double a = 1 - b - c;
        return a >= 0 && b >= 0 && c >= 0 ? Composition.closed(a, b, c) : nearestOnTheEdge();
    }

    private Composition nearestOnTheEdge() {
        double onAb = along(A, B);
        double onBc = along(B, C);
        double onCa = along(C, A);
        double fromAb = distance(between(A, B, onAb));
        double fromBc = distance(between(B, C, onBc));
        double fromCa = distance(between(C, A, onCa));
        // Said in parts and not in places, so that what lies on an edge has a part of exactly 0.
        if (fromAb <= fromBc && fromAb <= fromCa) {
            return new Composition(1 - onAb, onAb, 0);
        }
        return fromBc <= fromCa ? new Composition(0, 1 - onBc, onBc) : new Composition(onCa, 0, 1 - onCa);
    }

    /** How far along a side of length 1 the foot of the perpendicular from here lies, in [0, 1]. */
    private double along(Ternary from, Ternary to) {
        return Math.clamp((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y), 0.0, 1.0);
    }

    private static Ternary between(Ternary from, Ternary to, double share) {
        return new Ternary(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    private double distance(Ternary other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
