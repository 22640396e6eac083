package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The two directions in which people differ most, over statements of which everybody has seen only some.
 *
 * <p>Source: K. Pearson, On lines and planes of closest fit to systems of points in space, Philosophical Magazine 2 (1901),
 * 559–572; an unseen statement counts as the mean of the votes on it, as in Polis (C. Small et al., RECERCA 26 (2021)).
 *
 * <p>The sign is fixed: of each axis the largest loading is positive, and of equals that of the lowest id.
 */
public final class PrincipalComponents {
    /** The least share of all variance at which a direction is more than noise of the arithmetic. */
    private static final double SOMETHING = 1e-12;

    /** How much of the largest eigenvalue may be missing: far below what positions are compared at. */
    private static final double EXACT = 1e-9;

    /** When votes come: no drawing shows it, and it does not add up, as what is missing is measured anew each time. */
    private static final double EXACT_ENOUGH = 1e-4;

    private static final double TIE = 1e-9;
    private static final long SEED = 1901;

    private final double[] means;
    private final double[][] loadings;
    private final double[] explained;

    /** The two axes and guesses at the next: one of these may overtake when votes come. */
    private final double[][] guesses;

    private PrincipalComponents(double[] means, double[][] loadings, double[] explained, double[][] guesses) {
        this.means = means;
        this.loadings = loadings;
        this.explained = explained;
        this.guesses = guesses;
    }

    /** In time that grows with the number of votes. Without votes, or where all agree, all loadings are zero. */
    public static PrincipalComponents of(VoteMatrix votes, Moderation moderation) {
        return of(CentredVotes.of(votes, moderation.zeroed(votes)));
    }

    static PrincipalComponents of(CentredVotes votes) {
        return from(anywhere(votes.statements()), EXACT, votes);
    }

    /**
     * The axes after votes came, from where they were and pointing the same way.
     *
     * @param from by column, which column it was, or -1
     */
    PrincipalComponents after(CentredVotes votes, int[] from) {
        if (guesses.length <= 2) {
            return of(votes);
        }
        var start = Arrays.stream(guesses).map(guess -> carried(guess, from)).toArray(double[][]::new);
        var axes = from(start, EXACT_ENOUGH, votes);
        for (int axis = 0; axis < axes.loadings.length; axis++) {
            if (dot(axes.loadings[axis], start[axis]) < 0) {
                axes.loadings[axis] = turned(axes.loadings[axis]);
            }
        }
        return axes;
    }

    private static PrincipalComponents from(double[][] start, double enough, CentredVotes votes) {
        double squares = votes.squares();
        var loadings = new double[2][votes.statements()];
        var explained = new double[2];
        var guesses = new double[0][];
        if (squares > 0) {
            var found = RayleighRitz.from(votes.within(start), enough, votes::gram);
            guesses = found.vectors();
            for (int axis = 0; axis < Math.min(2, guesses.length); axis++) {
                double share = found.values()[axis] / squares;
                if (share > SOMETHING) {
                    explained[axis] = share;
                    loadings[axis] = signed(guesses[axis]);
                }
            }
        }
        return new PrincipalComponents(votes.means(), loadings, explained, guesses);
    }

    /** Axes that were found elsewhere, such as by Polis. */
    static PrincipalComponents given(double[] means, double[] first, double[] second) {
        return new PrincipalComponents(
                means.clone(), new double[][] {first.clone(), second.clone()}, new double[2], new double[0][]);
    }

    /** By column, in [-1, 1]; zero where nobody voted or the statement was put aside. */
    public double mean(int column) {
        return means[column];
    }

    /** By axis (0 or 1) and column, in [-1, 1]; the squares of an axis sum to 1, or to 0 when there is no such axis. */
    public double loading(int axis, int column) {
        return loadings[axis][column];
    }

    /** By axis (0 or 1), the share of all variance that it explains, in [0, 1]. */
    public double explained(int axis) {
        return explained[axis];
    }

    /**
     * How far one lone agreement with a statement would move somebody from the middle: {@code E} in the priority of
     * statements. At least 0.
     */
    double extremity(int column) {
        double length = Math.hypot(loadings[0][column], loadings[1][column]);
        return Math.sqrt(means.length) * Math.abs(1 - means[column]) * length;
    }

    /** Seeded, so never at right angles to the answer but in examples made for it, and always the same. */
    private static double[][] anywhere(int columns) {
        var random = new SplittableRandom(SEED);
        var start = new double[2][columns];
        for (var axis : start) {
            Arrays.setAll(axis, column -> random.nextDouble(-1, 1));
        }
        return start;
    }

    private static double[] signed(double[] axis) {
        double most = Arrays.stream(axis).map(Math::abs).max().orElse(0);
        double first = Arrays.stream(axis)
                .filter(loading -> Math.abs(loading) >= most * (1 - TIE))
                .findFirst()
                .orElse(1);
        return first < 0 ? turned(axis) : axis;
    }

    private static double[] turned(double[] axis) {
        return Arrays.stream(axis).map(loading -> -loading).toArray();
    }

    private static double[] carried(double[] axis, int[] from) {
        return Arrays.stream(from).mapToDouble(was -> was < 0 ? 0 : axis[was]).toArray();
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int column = 0; column < one.length; column++) {
            sum += one[column] * other[column];
        }
        return sum;
    }
}
