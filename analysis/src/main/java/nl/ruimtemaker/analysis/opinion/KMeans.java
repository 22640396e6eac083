package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * Weighted points around {@code k} centres, each point with the nearest (of equals: the first).
 *
 * <p>Source: S. P. Lloyd, Least squares quantization in PCM, IEEE Transactions on Information Theory 28 (1982), 129–137.
 *
 * @param x of the centres
 * @param label of each point: the number of its centre
 */
record KMeans(double[] x, double[] y, int[] label) {
    /** From where a move of a centre is a move, in the units of positions (C. Small et al., RECERCA 26 (2021)). */
    private static final double STILL = 0.01;

    private static final int ROUNDS = 100;

    int k() {
        return x.length;
    }

    /** Whether every centre has points. */
    boolean isFull() {
        return Arrays.stream(label).distinct().count() == k();
    }

    /** The point that is farthest from its own centre. */
    int farthest(Points points) {
        int farthest = 0;
        double most = 0;
        for (int point = 0; point < label.length; point++) {
            double squared = points.squared(point, x[label[point]], y[label[point]]);
            if (squared > most) {
                most = squared;
                farthest = point;
            }
        }
        return farthest;
    }

    /** Moves the centres, from where they start, until they are still; one without points stays where it is. */
    static KMeans lloyd(Points points, double[] startX, double[] startY) {
        return lloyd(points, startX, startY, ROUNDS);
    }

    /** The same, but for no more than so many rounds. */
    static KMeans lloyd(Points points, double[] startX, double[] startY, int rounds) {
        var x = startX.clone();
        var y = startY.clone();
        var label = new int[points.count()];
        assign(points, x, y, label);
        for (int round = 0; round < rounds && move(points, x, y, label) >= STILL; round++) {
            assign(points, x, y, label);
        }
        return new KMeans(x, y, label);
    }

    private static void assign(Points points, double[] x, double[] y, int[] label) {
        for (int point = 0; point < label.length; point++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int centre = 0; centre < x.length; centre++) {
                double squared = points.squared(point, x[centre], y[centre]);
                if (squared < nearest) {
                    nearest = squared;
                    label[point] = centre;
                }
            }
        }
    }

    /** How far the centre went that moved most. */
    private static double move(Points points, double[] x, double[] y, int[] label) {
        var weight = new double[x.length];
        var sumX = new double[x.length];
        var sumY = new double[x.length];
        for (int point = 0; point < label.length; point++) {
            int centre = label[point];
            weight[centre] += points.weight()[point];
            sumX[centre] += points.weight()[point] * points.x()[point];
            sumY[centre] += points.weight()[point] * points.y()[point];
        }
        double most = 0;
        for (int centre = 0; centre < x.length; centre++) {
            if (weight[centre] > 0) {
                double toX = sumX[centre] / weight[centre];
                double toY = sumY[centre] / weight[centre];
                most = Math.max(most, Math.hypot(toX - x[centre], toY - y[centre]));
                x[centre] = toX;
                y[centre] = toY;
            }
        }
        return most;
    }
}
