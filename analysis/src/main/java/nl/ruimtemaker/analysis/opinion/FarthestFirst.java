package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;

/**
 * Where to start with many centres: in the middle, and then each time at the point farthest from all so far. It knows no
 * order of people, so that who came first makes no difference.
 *
 * <p>Source: T. F. Gonzalez, Clustering to minimize the maximum intercluster distance, Theoretical Computer Science 38
 * (1985), 293–306.
 */
record FarthestFirst(double[] x, double[] y) {
    /** At most {@code most} centres, all different. */
    static FarthestFirst of(Points points, int most) {
        var x = new double[most];
        var y = new double[most];
        var nearest = new double[points.count()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int next = middlemost(points);
        int count = 0;
        while (count < most && nearest[next] > 0) {
            x[count] = points.x()[next];
            y[count] = points.y()[next];
            int farthest = 0;
            for (int point = 0; point < nearest.length; point++) {
                nearest[point] = Math.min(nearest[point], points.squared(point, x[count], y[count]));
                farthest = nearest[point] > nearest[farthest] ? point : farthest;
            }
            next = farthest;
            count++;
        }
        return new FarthestFirst(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

    private static int middlemost(Points points) {
        double x = Arrays.stream(points.x()).sum() / points.count();
        double y = Arrays.stream(points.y()).sum() / points.count();
        int middlemost = 0;
        for (int point = 1; point < points.count(); point++) {
            middlemost = points.squared(point, x, y) < points.squared(middlemost, x, y) ? point : middlemost;
        }
        return middlemost;
    }
}
