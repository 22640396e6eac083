package nl.ruimtemaker.analysis.opinion;

/**
 * Products with the matrix of votes less their means, two at once, as one walk along the votes then serves both. By cell it is
 * one number, so a table by cell stands for it and is small enough to stay near.
 *
 * @param centred by cell, the vote less the mean of its statement
 */
record CentredProducts(VoteMatrix votes, double[] centred) {
    /** What each person adds up to when statements weigh so much: two weights a statement, and two sums a person. */
    double[] sums(double[] weights) {
        var table = table(weights);
        var sums = new double[2 * votes.people()];
        for (int row = 0; row < votes.people(); row++) {
            double first = 0;
            double second = 0;
            for (int each = votes.starts[row]; each < votes.starts[row + 1]; each++) {
                int at = 2 * votes.cells[each];
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
        var table = table(vectors);
        var spread = new double[2 * centred.length];
        for (int row = 0; row < votes.people(); row++) {
            double first = 0;
            double second = 0;
            for (int each = votes.starts[row]; each < votes.starts[row + 1]; each++) {
                int at = 2 * votes.cells[each];
                first += table[at];
                second += table[at + 1];
            }
            for (int each = votes.starts[row]; each < votes.starts[row + 1]; each++) {
                int at = 2 * votes.cells[each];
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
