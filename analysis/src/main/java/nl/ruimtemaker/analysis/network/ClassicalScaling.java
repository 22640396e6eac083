package nl.ruimtemaker.analysis.network;

import java.util.Arrays;

/**
 * The plane in which given distances show best: the two main axes of the doubly centred squares of the distances.
 *
 * <p>Source: W. S. Torgerson, Multidimensional scaling: I. Theory and method, Psychometrika 17 (1952), 401–419; the axes are
 * found by the power method.
 */
final class ClassicalScaling {
    private static final int ROUNDS = 200;

    private final double[][] centred;

    private ClassicalScaling(double[][] centred) {
        this.centred = centred;
    }

    static ClassicalScaling of(double[][] distances) {
        int n = distances.length;
        var means = Arrays.stream(distances)
                .mapToDouble(row -> Arrays.stream(row).map(d -> d * d).sum() / n)
                .toArray();
        double mean = Arrays.stream(means).sum() / n;
        var centred = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                centred[i][j] = -(distances[i][j] * distances[i][j] - means[i] - means[j] + mean) / 2;
            }
        }
        return new ClassicalScaling(centred);
    }

    /** One coordinate of every point, perpendicular to the axes found before; begins at the given direction. */
    double[] axis(double[] direction, double[]... before) {
        var axis = direction.clone();
        double length = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var other : before) {
                subtract(axis, other);
            }
            double size = norm(axis);
            if (size == 0) {
                return axis;
            }
            scale(axis, 1 / size);
            axis = times(axis);
            length = norm(axis);
        }
        scale(axis, length == 0 ? 0 : Math.sqrt(length) / length);
        return axis;
    }

    private double[] times(double[] vector) {
        var product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            product[i] = dot(centred[i], vector);
        }
        return product;
    }

    private static void subtract(double[] vector, double[] other) {
        double share = dot(other, other) == 0 ? 0 : dot(vector, other) / dot(other, other);
        Arrays.setAll(vector, i -> vector[i] - share * other[i]);
    }

    private static void scale(double[] vector, double factor) {
        Arrays.setAll(vector, i -> vector[i] * factor);
    }

    private static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
