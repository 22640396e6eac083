package nl.ruimtemaker.analysis.opinion;

import java.util.stream.IntStream;

/**
 * Clusters to start from, by halving again and again what is most spread out: through its middle, across the direction in
 * which it is longest.
 *
 * <p>Source: T. Su and J. G. Dy, In search of deterministic methods for initializing k-means and Gaussian mixture clustering,
 * Intelligent Data Analysis 11 (2007), 319–338 (PCA-Part).
 */
final class PrincipalSplit {
    private PrincipalSplit() {}

    /** By point, one of {@code k} clusters; fewer where points are not so different. */
    static int[] of(Points points, int k) {
        var label = new int[points.count()];
        for (int next = 1; next < k; next++) {
            int widest = widest(points, label, next);
            halve(points, label, widest, next);
        }
        return label;
    }

    private static int widest(Points points, int[] label, int clusters) {
        int widest = 0;
        for (int cluster = 1; cluster < clusters; cluster++) {
            widest = Spread.of(points, label, cluster).all()
                            > Spread.of(points, label, widest).all()
                    ? cluster
                    : widest;
        }
        return widest;
    }

    private static void halve(Points points, int[] label, int cluster, int next) {
        var spread = Spread.of(points, label, cluster);
        double angle = Math.atan2(2 * spread.xy(), spread.xx() - spread.yy()) / 2;
        double alongX = Math.cos(angle);
        double alongY = Math.sin(angle);
        IntStream.range(0, label.length)
                .filter(point -> label[point] == cluster)
                .filter(point ->
                        alongX * (points.x()[point] - spread.x()) + alongY * (points.y()[point] - spread.y()) > 0)
                .forEach(point -> label[point] = next);
    }

    /** Where the middle of a cluster is, and how its points are spread around it. */
    private record Spread(double x, double y, double xx, double yy, double xy) {
        double all() {
            return xx + yy;
        }

        static Spread of(Points points, int[] label, int cluster) {
            double weight = 0;
            double x = 0;
            double y = 0;
            for (int point = 0; point < label.length; point++) {
                double own = label[point] == cluster ? points.weight()[point] : 0;
                weight += own;
                x += own * points.x()[point];
                y += own * points.y()[point];
            }
            return around(points, label, cluster, x / Math.max(1, weight), y / Math.max(1, weight));
        }

        private static Spread around(Points points, int[] label, int cluster, double x, double y) {
            double xx = 0;
            double yy = 0;
            double xy = 0;
            for (int point = 0; point < label.length; point++) {
                double own = label[point] == cluster ? points.weight()[point] : 0;
                xx += own * (points.x()[point] - x) * (points.x()[point] - x);
                yy += own * (points.y()[point] - y) * (points.y()[point] - y);
                xy += own * (points.x()[point] - x) * (points.y()[point] - y);
            }
            return new Spread(x, y, xx, yy, xy);
        }
    }
}
