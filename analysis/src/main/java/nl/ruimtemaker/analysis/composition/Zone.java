package nl.ruimtemaker.analysis.composition;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One of seven zones of the triangle: what can be chosen by who can't drag a marker (WCAG 2.5.7), and what can be counted.
 *
 * <p>The bounds are our own: a corner is where one part is at least 2/3; an edge where no part is, and one is under 1/6.
 */
public enum Zone {
    /** Mostly {@code a}. */
    CORNER_A,
    /** Mostly {@code b}. */
    CORNER_B,
    /** Mostly {@code c}. */
    CORNER_C,
    /** {@code a} and {@code b}, hardly {@code c}. */
    EDGE_AB,
    /** {@code b} and {@code c}, hardly {@code a}. */
    EDGE_BC,
    /** {@code c} and {@code a}, hardly {@code b}. */
    EDGE_CA,
    /** Something of all three. */
    MIDDLE;

    /** From here on a part is most of the whole. */
    public static final double CORNER = 2.0 / 3;

    /** Below this a part hardly counts. */
    public static final double EDGE = 1.0 / 6;

    /** The zone of an answer; each answer has one. */
    public static Zone of(Composition answer) {
        if (answer.a() >= CORNER) return CORNER_A;
        if (answer.b() >= CORNER) return CORNER_B;
        if (answer.c() >= CORNER) return CORNER_C;
        if (answer.c() < EDGE) return EDGE_AB;
        if (answer.a() < EDGE) return EDGE_BC;
        return answer.b() < EDGE ? EDGE_CA : MIDDLE;
    }

    /** How many answers are in each of the seven, in their order; they sum to the number of answers. */
    public static Map<Zone, Integer> counts(Collection<Composition> answers) {
        var counts = new EnumMap<Zone, Integer>(Zone.class);
        for (var zone : values()) {
            counts.put(zone, 0);
        }
        answers.forEach(answer -> counts.merge(of(answer), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
