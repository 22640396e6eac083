package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/** Arithmetic on columns of numbers of one length. */
final class Vectors {
    private Vectors() {}

    static void add(double[] to, double times, double[] vector) {
        for (int at = 0; at < to.length; at++) {
            to[at] += times * vector[at];
        }
    }

    static void scale(double[] vector, double times) {
        for (int at = 0; at < vector.length; at++) {
            vector[at] *= times;
        }
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    static double[] turned(double[] vector) {
        return Arrays.stream(vector).map(each -> -each).toArray();
    }
}
