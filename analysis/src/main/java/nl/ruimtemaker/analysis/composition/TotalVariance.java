package nl.ruimtemaker.analysis.composition;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How far answers lie apart in all: the mean squared Aitchison distance to their centre, over n − 1.
 *
 * <p>Source: J. Aitchison, The Statistical Analysis of Compositional Data (1986), on total variability; with n − 1 as in
 * V. Pawlowsky-Glahn, J. J. Egozcue and R. Tolosana-Delgado, Modeling and Analysis of Compositional Data (2015).
 */
public final class TotalVariance {
    private TotalVariance() {}

    /**
     * At least 0, in squared log-ratios; nothing where there are fewer than two answers. The same for any order of them.
     *
     * @throws IllegalArgumentException when an answer has a part of 0; see {@link ZeroReplacement}
     */
    public static OptionalDouble of(Collection<Composition> answers) {
        if (answers.size() < 2) {
            return OptionalDouble.empty();
        }
        var centre = ClosedGeometricMean.of(answers);
        double squares = OrderedSum.of(answers.stream().mapToDouble(answer -> {
            double distance = AitchisonDistance.between(answer, centre);
            return distance * distance;
        }));
        return OptionalDouble.of(squares / (answers.size() - 1));
    }
}
