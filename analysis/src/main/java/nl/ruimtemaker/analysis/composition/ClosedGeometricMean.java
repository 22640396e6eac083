package nl.ruimtemaker.analysis.composition;

import java.util.Collection;

/**
 * The centre of compositions: the geometric mean of each part, closed to 1.
 *
 * <p>Source: J. Aitchison, The Statistical Analysis of Compositional Data (1986).
 */
public final class ClosedGeometricMean {
    private ClosedGeometricMean() {}

    /**
     * The centre, which lies inside the triangle; the same for any order of the answers.
     *
     * @param answers at least one
     * @throws IllegalArgumentException when there is none, or when one has a part of 0; see {@link Centre}
     */
    public static Composition of(Collection<Composition> answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one answer, found none");
        }
        var clr = answers.stream().map(Clr::of).toList();
        return new Clr(
                        OrderedSum.of(clr.stream().mapToDouble(Clr::a)) / clr.size(),
                        OrderedSum.of(clr.stream().mapToDouble(Clr::b)) / clr.size(),
                        OrderedSum.of(clr.stream().mapToDouble(Clr::c)) / clr.size())
                .composition();
    }
}
