package nl.ruimtemaker.analysis.agreement;

/**
 * Cohen's kappa: how much more two readers agree than they would by chance; or that it is not to say.
 *
 * <p>Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960), 37–46.
 */
public sealed interface CohensKappa {
    /**
     * It can be said.
     *
     * @param observed p₀, the share of moments that were read alike, in [0, 1]
     * @param expected pₑ, the share that would be by chance, in [0, 1)
     * @param kappa (p₀ − pₑ) / (1 − pₑ): 1 is full agreement, 0 what chance would give; at least −1
     */
    record Known(double observed, double expected, double kappa) implements CohensKappa {}

    /** Nothing was read, or both readers saw one and the same class in all of it: no agreement can go beyond chance. */
    record NotToSay() implements CohensKappa {}

    /**
     * The kappa of a table of readings, as {@link Readings#table} gives it.
     *
     * @param table square; how many moments the first reader put in the class of the row and the second in that of the column
     * @throws IllegalArgumentException when it isn't square or has a count below 0
     */
    static CohensKappa of(int[][] table) {
        long n = 0;
        long alike = 0;
        long byChance = 0;
        for (int c = 0; c < table.length; c++) {
            long row = 0;
            long column = 0;
            for (int other = 0; other < table.length; other++) {
                row += count(table, c, other);
                column += count(table, other, c);
            }
            n += row;
            alike += table[c][c];
            byChance += row * column;
        }
        // Compared as whole numbers, since an expected share that is 1 but for rounding would give any kappa.
        return byChance == n * n ? new NotToSay() : known((double) alike / n, (double) byChance / ((double) n * n));
    }

    private static CohensKappa known(double observed, double expected) {
        return new Known(observed, expected, (observed - expected) / (1 - expected));
    }

    private static int count(int[][] table, int row, int column) {
        if (table[row].length != table.length || table[row][column] < 0) {
            throw new IllegalArgumentException(
                    "Expected a square table of counts, found a row of " + table[row].length + " or a count below 0");
        }
        return table[row][column];
    }
}
