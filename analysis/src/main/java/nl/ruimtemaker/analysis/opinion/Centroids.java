package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * The middles of clusters as their members stand now; a cluster without members has none.
 *
 * @param points the middles, each with the weight of its members
 * @param number by cluster, which of the middles is its own, or -1
 */
record Centroids(Points points, int[] number) {
    /** @param label by point, its cluster; below zero is in none */
    static Centroids of(Points members, int[] label) {
        int clusters = 1 + Arrays.stream(label).max().orElse(-1);
        var x = new double[clusters];
        var y = new double[clusters];
        var weight = new double[clusters];
        for (int point = 0; point < label.length; point++) {
            if (label[point] >= 0) {
                weight[label[point]] += members.weight()[point];
                x[label[point]] += members.weight()[point] * members.x()[point];
                y[label[point]] += members.weight()[point] * members.y()[point];
            }
        }
        var number = new int[clusters];
        int kept = 0;
        for (int cluster = 0; cluster < clusters; cluster++) {
            number[cluster] = weight[cluster] > 0 ? kept : -1;
            if (weight[cluster] > 0) {
                x[kept] = x[cluster] / weight[cluster];
                y[kept] = y[cluster] / weight[cluster];
                weight[kept++] = weight[cluster];
            }
        }
        return new Centroids(
                new Points(Arrays.copyOf(x, kept), Arrays.copyOf(y, kept), Arrays.copyOf(weight, kept)), number);
    }

    double[] x() {
        return points.x();
    }

    double[] y() {
        return points.y();
    }

    /** The clusters numbered as the middles are. */
    int[] renumbered(int[] label) {
        return Arrays.stream(label)
                .map(cluster -> cluster < 0 ? cluster : number[cluster])
                .toArray();
    }
}
