package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * The votes less the mean of their statement. Somebody who has not seen a statement is taken to vote its mean, which is
 * zero once centred: so the centred matrix is as sparse as the votes, and nothing is ever filled in.
 */
final class CentredVotes {
    private final int[] starts;
    private final int[] cells;
    private final int[] counts;
    private final double[] means;
    private final double[] centred;

    private CentredVotes(int[] starts, int[] cells, int[] counts) {
        this.starts = starts;
        this.cells = cells;
        this.counts = counts;
        this.means = means(counts);
        this.centred = new double[Vote.KINDS * means.length];
        Arrays.setAll(centred, cell -> VoteMatrix.vote(cell).sign() - means[VoteMatrix.column(cell)]);
    }

    static CentredVotes of(VoteMatrix votes, boolean[] zeroed) {
        var starts = new int[votes.people() + 1];
        var cells = new int[votes.votes()];
        int kept = 0;
        for (int row = 0; row < votes.people(); row++) {
            for (int each = votes.starts[row]; each < votes.starts[row + 1]; each++) {
                if (!zeroed[VoteMatrix.column(votes.cells[each])]) {
                    cells[kept++] = votes.cells[each];
                }
            }
            starts[row + 1] = kept;
        }
        var left = Arrays.copyOf(cells, kept);
        return new CentredVotes(starts, left, counts(left, zeroed.length));
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

    /** How often each cell comes. */
    private static int[] counts(int[] cells, int columns) {
        var counts = new int[Vote.KINDS * columns];
        for (int cell : cells) {
            counts[cell]++;
        }
        return counts;
    }

    int people() {
        return starts.length - 1;
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

    /** Directions without what nobody voted on: that stays exactly zero, whatever is made of them. */
    double[][] within(double[][] directions) {
        var within = new double[directions.length][means.length];
        for (int each = 0; each < within.length; each++) {
            for (int column = 0; column < means.length; column++) {
                int cell = Vote.KINDS * column;
                boolean seen = counts[cell] + counts[cell + 1] + counts[cell + 2] > 0;
                within[each][column] = seen ? directions[each][column] : 0;
            }
        }
        return within;
    }

    int votesOf(int row) {
        return starts[row + 1] - starts[row];
    }

    /** What each person adds up to when statements weigh so much: two weights a statement, and two sums a person. */
    double[] sums(double[] weights) {
        var table = table(weights);
        var sums = new double[2 * people()];
        for (int row = 0; row < people(); row++) {
            double first = 0;
            double second = 0;
            for (int each = starts[row]; each < starts[row + 1]; each++) {
                int at = 2 * cells[each];
                first += table[at];
                second += table[at + 1];
            }
            sums[2 * row] = first;
            sums[2 * row + 1] = second;
        }
        return sums;
    }

    /** The centred matrix, then its transpose, on two vectors at once: {@code vectors[2 * column + which]}. */
    double[] gram(double[] vectors) {
        var sums = sums(vectors);
        var spread = new double[2 * centred.length];
        for (int row = 0; row < people(); row++) {
            double first = sums[2 * row];
            double second = sums[2 * row + 1];
            for (int each = starts[row]; each < starts[row + 1]; each++) {
                int at = 2 * cells[each];
                spread[at] += first;
                spread[at + 1] += second;
            }
        }
        var product = new double[vectors.length];
        for (int cell = 0; cell < centred.length; cell++) {
            int at = 2 * VoteMatrix.column(cell);
            product[at] += centred[cell] * spread[2 * cell];
            product[at + 1] += centred[cell] * spread[2 * cell + 1];
        }
        return product;
    }

    private double[] table(double[] weights) {
        var table = new double[2 * centred.length];
        for (int cell = 0; cell < centred.length; cell++) {
            int at = 2 * VoteMatrix.column(cell);
            table[2 * cell] = centred[cell] * weights[at];
            table[2 * cell + 1] = centred[cell] * weights[at + 1];
        }
        return table;
    }
}
