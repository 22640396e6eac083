package nl.ruimtemaker.analysis.signals;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How many weeks go by on average before a CUSUM that starts at 0 gives a signal: a Markov chain over the values of its sum.
 *
 * <p>Source: D. Brook and D. A. Evans, An approach to the probability distribution of cusum run length, Biometrika 59 (1972),
 * 539–549. Where k and h are whole hundredths, or thirds, sixths and the like, the chain is exact; else they are rounded to hundredths.
 */
public final class AverageRunLength {
    private static final int FINEST = 100;
    private static final double WHOLE = 1e-9;

    private final PoissonDistribution signals;
    private final int grid;
    private final int k;
    private final int states;

    private AverageRunLength(PoissonCusum cusum, double mean) {
        signals = PoissonDistribution.of(mean);
        grid = coarsest(cusum);
        k = (int) Math.round(cusum.k() * grid);
        states = Math.max(1, (int) Math.round(cusum.h() * grid));
    }

    /**
     * The average run length in weeks, at least 1; infinite where no signal can come.
     *
     * @param mean signals per week, above 0: the usual one for how long until a false alarm, another for how soon it is seen
     * @throws IllegalArgumentException when {@code mean} is not above 0
     */
    public static double of(PoissonCusum cusum, double mean) {
        var chain = new AverageRunLength(cusum, mean);
        return chain.runLengths(cusum.side())[0];
    }

    /** The coarsest grid on which k and h are whole, so that the chain is as short as it can be. */
    private static int coarsest(PoissonCusum cusum) {
        int grid = 1;
        while (grid < FINEST && !(isWhole(cusum.k() * grid) && isWhole(cusum.h() * grid))) {
            grid++;
        }
        return grid;
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < WHOLE;
    }

    /** Solves (I − R) L = 1, in which R has the chances to go from one sum to another without a signal. */
    private double[] runLengths(Side side) {
        var matrix = new double[states][];
        var lengths = new double[states];
        for (int from = 0; from < states; from++) {
            matrix[from] = side == Side.MORE ? upwards(from) : downwards(from);
            for (int to = 0; to < states; to++) {
                matrix[from][to] = (from == to ? 1 : 0) - matrix[from][to];
            }
            lengths[from] = 1;
        }
        eliminate(matrix, lengths);
        return lengths;
    }

    private double[] upwards(int from) {
        var chances = new double[states];
        for (int x = 0; from + grid * x - k < states; x++) {
            chances[Math.max(0, from + grid * x - k)] += signals.probability(x);
        }
        return chances;
    }

    private double[] downwards(int from) {
        var chances = new double[states];
        int x = 0;
        for (; from + k - grid * x > 0; x++) {
            int to = from + k - grid * x;
            if (to < states) {
                chances[to] = signals.probability(x);
            }
        }
        chances[0] = signals.survivalProbability(x - 1);
        return chances;
    }

    /** Gauss without looking for pivots: I − R is an M-matrix, for which that is stable. */
    private static void eliminate(double[][] matrix, double[] right) {
        int n = right.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = pivot + 1; row < n; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                if (factor != 0) {
                    subtract(matrix[row], matrix[pivot], factor, pivot);
                    right[row] -= factor * right[pivot];
                }
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int column = row + 1; column < n; column++) {
                right[row] -= matrix[row][column] * right[column];
            }
            right[row] /= matrix[row][row];
        }
    }

    private static void subtract(double[] row, double[] pivot, double factor, int from) {
        for (int column = from; column < row.length; column++) {
            row[column] -= factor * pivot[column];
        }
    }
}
