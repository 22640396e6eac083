package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All eigenvalues of a small symmetric matrix, the largest first, with their eigenvectors as rows.
 *
 * <p>Source: C. G. J. Jacobi (1846), as G. H. Golub and C. F. Van Loan, Matrix Computations, 8.5: rotate every entry beside
 * the diagonal to zero, again and again.
 */
record Jacobi(double[] values, double[][] vectors) {
    private static final int SWEEPS = 50;
    private static final double NOTHING = 1e-15;

    /** @param symmetric square; left as it is */
    static Jacobi of(double[][] symmetric, int size) {
        var a = new double[size][];
        var v = new double[size][size];
        for (int row = 0; row < size; row++) {
            a[row] = Arrays.copyOf(symmetric[row], size);
            v[row][row] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && beside(a) > NOTHING * trace(a); sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        var order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -a[at][at]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Jacobi(
                IntStream.of(order).mapToDouble(at -> a[at][at]).toArray(),
                IntStream.of(order).mapToObj(at -> v[at]).toArray(double[][]::new));
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, tau) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        double c = 1 / Math.sqrt(1 + t * t);
        double s = t * c;
        for (var row : a) {
            double left = row[p];
            row[p] = c * left - s * row[q];
            row[q] = s * left + c * row[q];
        }
        turn(a[p], a[q], c, s);
        turn(v[p], v[q], c, s);
    }

    private static void turn(double[] p, double[] q, double c, double s) {
        for (int at = 0; at < p.length; at++) {
            double left = p[at];
            p[at] = c * left - s * q[at];
            q[at] = s * left + c * q[at];
        }
    }

    private static double beside(double[][] a) {
        double most = 0;
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < row; column++) {
                most = Math.max(most, Math.abs(a[row][column]));
            }
        }
        return most;
    }

    private static double trace(double[][] a) {
        return IntStream.range(0, a.length)
                .mapToDouble(at -> Math.abs(a[at][at]))
                .sum();
    }
}
