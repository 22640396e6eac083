package nl.ruimtemaker.analysis.opinion;

/**
 * Where people stand, by row: their votes along the two axes, drawn out for those who saw few statements so that they don't
 * all huddle in the middle.
 *
 * <p>Source: C. Small et al., RECERCA 26 (2021): the sum over the votes of {@code (vote - mean) * loading}, times the root of
 * statements by votes. A column that was set to zero counts as voted by all.
 */
record Positions(double[] x, double[] y) {
    static Positions of(CentredVotes votes, PrincipalComponents axes, int zeroed) {
        int statements = votes.statements();
        var weights = new double[2 * statements];
        for (int column = 0; column < statements; column++) {
            weights[2 * column] = axes.loading(0, column);
            weights[2 * column + 1] = axes.loading(1, column);
        }
        var sums = votes.sums(weights);
        var x = new double[votes.people()];
        var y = new double[votes.people()];
        for (int row = 0; row < x.length; row++) {
            double drawn = Math.sqrt((double) statements / Math.max(1, votes.votesOf(row) + zeroed));
            x[row] = drawn * sums[2 * row];
            y[row] = drawn * sums[2 * row + 1];
        }
        return new Positions(x, y);
    }
}
