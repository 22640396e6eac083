package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * How much nearer points are to their own cluster than to the next one, in [-1, 1].
 *
 * <p>Source: P. J. Rousseeuw, Silhouettes: a graphical aid to the interpretation and validation of cluster analysis, Journal
 * of Computational and Applied Mathematics 20 (1987), 53–65. A point of weight {@code w} stands for that many people at one
 * place; who is alone in a cluster has 0.
 *
 * @param mean over all people
 * @param of the mean of each cluster
 */
record Silhouette(double mean, double[] of) {
    static Silhouette of(Points points, int[] label, int k) {
        var weight = new double[k];
        for (int point = 0; point < label.length; point++) {
            weight[label[point]] += points.weight()[point];
        }
        var far = far(points, label, k);
        var sums = new double[k];
        double all = 0;
        for (int point = 0; point < label.length; point++) {
            double width = points.weight()[point] * width(point, far, label, weight);
            sums[label[point]] += width;
            all += width;
        }
        double people = 0;
        for (int cluster = 0; cluster < k; cluster++) {
            people += weight[cluster];
            sums[cluster] /= Math.max(1, weight[cluster]);
        }
        return new Silhouette(all / Math.max(1, people), sums);
    }

    /** Of people in groups; those of one group and one base cluster count as one place. */
    static Silhouette of(BaseClusters bases, Points people, int[] group, int k) {
        return of(bases.of(), people, group, k);
    }

    /** @param base by person, the base cluster */
    static Silhouette of(int[] base, Points people, int[] group, int k) {
        var places = new int[group.length];
        Arrays.setAll(places, person -> base[person] * k + group[person]);
        var centroids = Centroids.of(people, places);
        var number = centroids.renumbered(places);
        var label = new int[centroids.points().count()];
        for (int person = 0; person < group.length; person++) {
            label[number[person]] = group[person];
        }
        return of(centroids.points(), label, k);
    }

    /** {@code point * k + cluster}: how far it is from the point to all of that cluster together. */
    private static double[] far(Points points, int[] label, int k) {
        var far = new double[label.length * k];
        for (int one = 0; one < label.length; one++) {
            for (int other = one + 1; other < label.length; other++) {
                double distance = points.distance(one, other);
                far[one * k + label[other]] += points.weight()[other] * distance;
                far[other * k + label[one]] += points.weight()[one] * distance;
            }
        }
        return far;
    }

    private static double width(int point, double[] far, int[] label, double[] weight) {
        int own = label[point];
        if (weight[own] <= 1) {
            return 0;
        }
        int first = point * weight.length;
        double within = far[first + own] / (weight[own] - 1);
        double next = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < weight.length; cluster++) {
            if (cluster != own && weight[cluster] > 0) {
                next = Math.min(next, far[first + cluster] / weight[cluster]);
            }
        }
        double wider = Math.max(within, next);
        return wider == 0 || wider == Double.POSITIVE_INFINITY ? 0 : (next - within) / wider;
    }
}
