package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/** Points in the plane, each with its weight: a person weighs 1, a base cluster as many as its people. */
record Points(double[] x, double[] y, double[] weight) {
    static Points people(Positions positions, int[] rows) {
        var x = new double[rows.length];
        var y = new double[rows.length];
        var weight = new double[rows.length];
        Arrays.setAll(x, point -> positions.x()[rows[point]]);
        Arrays.setAll(y, point -> positions.y()[rows[point]]);
        Arrays.fill(weight, 1);
        return new Points(x, y, weight);
    }

    int count() {
        return x.length;
    }

    double squared(int point, double toX, double toY) {
        double dx = x[point] - toX;
        double dy = y[point] - toY;
        return dx * dx + dy * dy;
    }

    double distance(int one, int other) {
        return Math.sqrt(squared(one, x[other], y[other]));
    }
}
