package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The two largest eigenvalues of a large symmetric matrix and their eigenvectors, from products with it only.
 *
 * <p>Looks for the best pair within a small space, and widens that space by what is still missing from them, two directions
 * a round. From a good guess few rounds do.
 *
 * <p>Source: block Lanczos with a thick restart: K. Wu and H. Simon, Thick-restart Lanczos method for large symmetric
 * eigenvalue problems, SIAM J. Matrix Anal. Appl. 22 (2000), 602–616; found by residuals, as E. R. Davidson (1975).
 */
final class RayleighRitz {
    private static final double DEPENDENT = 1e-10;
    private static final int WIDEST = 24;
    private static final int KEPT = 8;
    private static final int ROUNDS = 500;
    private static final int WANTED = 2;
    private static final int GUESSED = 4;

    private final double enough;
    private final UnaryOperator<double[]> twice;
    private final double[][] space = new double[WIDEST][];
    private final double[][] images = new double[WIDEST][];
    private final double[][] projected = new double[WIDEST][WIDEST];
    private int width;

    private RayleighRitz(double enough, UnaryOperator<double[]> twice) {
        this.enough = enough;
        this.twice = twice;
    }

    /**
     * What was found: values, the largest first, and vectors of length 1. Of the first two no more is missing than was
     * {@code enough}; what comes behind them is a guess at the next, to start from another time.
     */
    record Found(double[] values, double[][] vectors) {}

    /**
     * Looks from some starting vectors, which must not all be zero.
     *
     * @param enough how much may be missing, of the largest eigenvalue
     * @param twice what the matrix makes of two vectors at once, interleaved
     * @throws IllegalStateException when they are not found within many more rounds than it ever took
     */
    static Found from(double[][] start, double enough, UnaryOperator<double[]> twice) {
        var search = new RayleighRitz(enough, twice);
        search.widen(start);
        return search.found();
    }

    private Found found() {
        for (int round = 0; round < ROUNDS; round++) {
            var small = Jacobi.of(projected, width);
            var missing = missing(small);
            double allowed = enough * small.values()[0];
            boolean found = Arrays.stream(missing).allMatch(each -> Vectors.norm(each) <= allowed);
            if (!found && width + WANTED > WIDEST) {
                narrow(small);
                small = Jacobi.of(projected, width);
            }
            if (found || !widen(missing)) {
                return new Found(
                        Arrays.copyOf(small.values(), Math.min(GUESSED, width)), mixtures(space, small, GUESSED));
            }
        }
        throw new IllegalStateException(
                "Expected two axes within %d rounds, found none to %s of the largest".formatted(ROUNDS, enough));
    }

    /** What the best pair lacks to be eigenvectors. */
    private double[][] missing(Jacobi small) {
        var best = mixtures(space, small, WANTED);
        var missing = mixtures(images, small, WANTED);
        for (int each = 0; each < best.length; each++) {
            Vectors.add(missing[each], -small.values()[each], best[each]);
        }
        return missing;
    }

    /** Keeps what is most promising. */
    private void narrow(Jacobi small) {
        var kept = mixtures(space, small, KEPT);
        var keptImages = mixtures(images, small, KEPT);
        width = KEPT;
        for (int each = 0; each < width; each++) {
            space[each] = kept[each];
            images[each] = keptImages[each];
            Arrays.fill(projected[each], 0, width, 0);
            projected[each][each] = small.values()[each];
        }
    }

    /** Adds what is new in the directions; false when nothing is. */
    private boolean widen(double[][] directions) {
        int before = width;
        for (var direction : directions) {
            addDirection(direction);
        }
        for (int each = before; each < width; each += 2) {
            int next = Math.min(each + 1, width - 1);
            var product = twice.apply(interleaved(space[each], space[next]));
            images[each] = every(product, 0);
            images[next] = every(product, next - each);
        }
        for (int each = before; each < width; each++) {
            for (int other = 0; other < width; other++) {
                projected[each][other] = Vectors.dot(space[other], images[each]);
                projected[other][each] = projected[each][other];
            }
        }
        return width > before;
    }

    /** Twice is enough (Kahan and Parlett): after the second time it is at right angles to all before. */
    private void addDirection(double[] direction) {
        var left = direction.clone();
        double length = Vectors.norm(left);
        for (int pass = 0; pass < 2; pass++) {
            for (int each = 0; each < width; each++) {
                Vectors.add(left, -Vectors.dot(space[each], left), space[each]);
            }
        }
        double norm = Vectors.norm(left);
        if (norm > DEPENDENT * length) {
            Vectors.scale(left, 1 / norm);
            space[width++] = left;
        }
    }

    private double[][] mixtures(double[][] vectors, Jacobi small, int most) {
        var mixtures = new double[Math.min(most, width)][];
        Arrays.setAll(mixtures, each -> mixed(vectors, small.vectors()[each]));
        return mixtures;
    }

    private double[] mixed(double[][] vectors, double[] weights) {
        var mixed = new double[vectors[0].length];
        for (int each = 0; each < width; each++) {
            Vectors.add(mixed, weights[each], vectors[each]);
        }
        return mixed;
    }

    private static double[] interleaved(double[] even, double[] odd) {
        var both = new double[2 * even.length];
        for (int at = 0; at < even.length; at++) {
            both[2 * at] = even[at];
            both[2 * at + 1] = odd[at];
        }
        return both;
    }

    private static double[] every(double[] both, int which) {
        var one = new double[both.length / 2];
        Arrays.setAll(one, at -> both[2 * at + which]);
        return one;
    }
}
