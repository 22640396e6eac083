package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * The votes less the mean of their statement. Somebody who has not seen a statement is taken to vote its mean, which is
 * zero once centred: so the centred matrix is as sparse as the votes, and nothing is ever filled in.
 */
final class CentredVotes {
    private final VoteMatrix votes;
    private final int[] aside;
    private final int[] counts;
    private final double[] means;
    private final double[] centred;
    private final CentredProducts products;

    private CentredVotes(VoteMatrix votes, int[] aside, int[] counts) {
        this.votes = votes;
        this.aside = aside;
        this.counts = counts;
        this.means = means(counts);
        this.centred = new double[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            centred[cell] = counts[cell] == 0 ? 0 : VoteMatrix.vote(cell).sign() - means[VoteMatrix.column(cell)];
        }
        this.products = new CentredProducts(votes, centred);
    }

    /** @param zeroed by column, what counts as the mean of everybody: zero */
    static CentredVotes of(VoteMatrix votes, boolean[] zeroed) {
        var counts = VoteCounts.of(votes).cells();
        var aside = new int[votes.people()];
        if (aside(counts, zeroed)) {
            count(votes, zeroed, aside);
        }
        return new CentredVotes(votes, aside, counts);
    }

    /** Takes what was put aside out of the counts; says whether there was any vote on it. */
    private static boolean aside(int[] counts, boolean[] zeroed) {
        boolean any = false;
        for (int cell = 0; cell < counts.length; cell++) {
            if (zeroed[VoteMatrix.column(cell)]) {
                any |= counts[cell] > 0;
                counts[cell] = 0;
            }
        }
        return any;
    }

    private static void count(VoteMatrix votes, boolean[] zeroed, int[] aside) {
        var isAside = new int[Vote.KINDS * zeroed.length];
        Arrays.setAll(isAside, cell -> zeroed[VoteMatrix.column(cell)] ? 1 : 0);
        for (int row = 0; row < aside.length; row++) {
            for (int each = votes.starts[row]; each < votes.starts[row + 1]; each++) {
                aside[row] += isAside[votes.cells[each]];
            }
        }
    }

    private static double[] means(int[] counts) {
        var means = new double[counts.length / Vote.KINDS];
        Arrays.setAll(means, column -> {
            int cell = Vote.KINDS * column;
            int seen = counts[cell] + counts[cell + 1] + counts[cell + 2];
            return (double) (counts[cell + 2] - counts[cell]) / Math.max(1, seen);
        });
        return means;
    }

    int people() {
        return votes.people();
    }

    int statements() {
        return means.length;
    }

    VoteCounts counts() {
        return new VoteCounts(counts.clone());
    }

    /** By column; zero where it was set to zero. */
    double[] means() {
        return means.clone();
    }

    /** The sum of all squares: what all axes together explain. */
    double squares() {
        double squares = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            squares += counts[cell] * centred[cell] * centred[cell];
        }
        return squares;
    }

    /** How many there are, without those on what was put aside. */
    int count() {
        return Arrays.stream(counts).sum();
    }

    /** Directions without what nobody differs on: that stays exactly zero, whatever is made of them. */
    double[][] within(double[][] directions) {
        var within = new double[directions.length][means.length];
        for (int each = 0; each < within.length; each++) {
            for (int column = 0; column < means.length; column++) {
                within[each][column] = differ(column) ? directions[each][column] : 0;
            }
        }
        return within;
    }

    private boolean differ(int column) {
        boolean differ = false;
        for (int cell = Vote.KINDS * column; cell < Vote.KINDS * (column + 1); cell++) {
            differ |= counts[cell] > 0 && centred[cell] != 0;
        }
        return differ;
    }

    int votesOf(int row) {
        return votes.votesOf(row) - aside[row];
    }

    /** What each person adds up to when statements weigh so much: two weights a statement, and two sums a person. */
    double[] sums(double[] weights) {
        return products.sums(weights);
    }

    /** The centred matrix, then its transpose, on two vectors at once: {@code vectors[2 * column + which]}. */
    double[] gram(double[] vectors) {
        return products.gram(vectors);
    }
}
