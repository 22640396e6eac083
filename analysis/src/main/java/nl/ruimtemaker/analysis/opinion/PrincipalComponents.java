package nl.ruimtemaker.analysis.opinion;

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

    /** Of votes, after which is looked from anywhere again: so few can't hide an axis that overtakes the second. */
    private static final double AFRESH = 0.01;

    private final double[] means;
    private final double[][] loadings;
    private final double[] explained;

    /** The two axes and guesses at the next: one of these may overtake when votes come. */
    private final double[][] guesses;

    /** How many votes there were when was last looked from anywhere. */
    private final int lookedAt;

    private PrincipalComponents(
            double[] means, double[][] loadings, double[] explained, double[][] guesses, int lookedAt) {
        this.means = means;
        this.loadings = loadings;
        this.explained = explained;
        this.guesses = guesses;
        this.lookedAt = lookedAt;
    }

    /** In time that grows with the number of votes. Without votes, or where all agree, all loadings are zero. */
    public static PrincipalComponents of(VoteMatrix votes, Moderation moderation) {
        return of(CentredVotes.of(votes, moderation.zeroed(votes)));
    }

    static PrincipalComponents of(CentredVotes votes) {
        return from(Direction.anywhere(2, votes.statements()), EXACT, votes, votes.count());
    }

    /**
     * The axes after votes came, from where they were and pointing the same way.
     *
     * @param from by column, which column it was, or -1
     */
    PrincipalComponents after(CentredVotes votes, int[] from) {
        boolean afresh = guesses.length <= 2 || Math.abs(votes.count() - lookedAt) > AFRESH * lookedAt;
        var axes = afresh ? of(votes) : from(Direction.carried(guesses, from), EXACT_ENOUGH, votes, lookedAt);
        for (int axis = 0; axis < loadings.length; axis++) {
            axes.loadings[axis] = Direction.towards(loadings[axis], from, axes.loadings[axis]);
        }
        return axes;
    }

    private static PrincipalComponents from(double[][] start, double enough, CentredVotes votes, int lookedAt) {
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
                    loadings[axis] = Direction.signed(guesses[axis]);
                }
            }
        }
        return new PrincipalComponents(votes.means(), loadings, explained, guesses, lookedAt);
    }

    /** Axes that were found elsewhere, such as by Polis. */
    static PrincipalComponents given(double[] means, double[] first, double[] second) {
        return new PrincipalComponents(
                means.clone(), new double[][] {first.clone(), second.clone()}, new double[2], new double[0][], 0);
    }

    /**
     * The mean vote on a statement, in [-1, 1]; zero where nobody voted or the statement was put aside.
     *
     * @param column as in the votes, 0 to {@link VoteMatrix#statements()} - 1
     * @throws IndexOutOfBoundsException when there is no such column
     */
    public double mean(int column) {
        return means[column];
    }

    /**
     * How much a statement weighs along an axis, in [-1, 1]; the squares of an axis sum to 1, or to 0 when there is no such
     * axis.
     *
     * @param axis 0 or 1
     * @param column as in the votes, 0 to {@link VoteMatrix#statements()} - 1
     * @throws IndexOutOfBoundsException when there is no such axis or column
     */
    public double loading(int axis, int column) {
        return loadings[axis][column];
    }

    /**
     * The share of all variance that an axis explains, in [0, 1].
     *
     * @param axis 0 or 1
     * @throws IndexOutOfBoundsException when there is no such axis
     */
    public double explained(int axis) {
        return explained[axis];
    }

    int columns() {
        return means.length;
    }

    /**
     * How far one lone agreement with a statement would move somebody from the middle: {@code E} in the priority of
     * statements. At least 0.
     */
    double extremity(int column) {
        double length = Math.hypot(loadings[0][column], loadings[1][column]);
        return Math.sqrt(means.length) * Math.abs(1 - means[column]) * length;
    }
}
