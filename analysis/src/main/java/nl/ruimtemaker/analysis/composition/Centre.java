package nl.ruimtemaker.analysis.composition;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The centre of answers, or why none may be shown.
 *
 * <p>Where some parts are 0, what stands in for them decides where a geometric mean lies: one answer in four with a 0 moves it
 * by a third of a part on an arbitrary choice. Hence the bound, which is our own.
 */
public sealed interface Centre {
    /** Above this share of answers with a part of 0 there is no centre. */
    double MOST_ZEROS = 0.10;

    /**
     * There is one.
     *
     * @param composition inside the triangle, see {@link ClosedGeometricMean}
     * @param totalVariance see {@link TotalVariance}
     */
    record At(Composition composition, OptionalDouble totalVariance) implements Centre {}

    /**
     * More than a tenth of the answers have a part of 0: there are points and counts, and no centre.
     *
     * @param withZero how many
     * @param answers out of how many
     */
    record TooManyZeros(int withZero, int answers) implements Centre {}

    /** Nobody answered. */
    record NoAnswers() implements Centre {}

    /** The centre of these answers, in whatever order; parts of 0 are replaced as long as they are few. */
    static Centre of(Collection<Composition> answers, ZeroReplacement replacement) {
        if (answers.isEmpty()) {
            return new NoAnswers();
        }
        int withZero = (int) answers.stream().filter(Composition::hasZero).count();
        if (withZero > MOST_ZEROS * answers.size()) {
            return new TooManyZeros(withZero, answers.size());
        }
        var replaced = answers.stream().map(replacement::replace).toList();
        return new At(ClosedGeometricMean.of(replaced), TotalVariance.of(replaced));
    }
}
