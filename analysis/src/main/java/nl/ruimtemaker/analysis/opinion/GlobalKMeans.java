package nl.ruimtemaker.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Centres that are added one at a time, each where it brings points nearest together; without chance, and without an order
 * of people.
 *
 * <p>Source: A. Likas, N. Vlassis and J. J. Verbeek, The global k-means clustering algorithm, Pattern Recognition 36 (2003),
 * 451–461, in its fast variant (section 3.1).
 */
final class GlobalKMeans {
    private GlobalKMeans() {}

    /** For 2, 3 … {@code most} centres; it ends earlier when there are not so many different points. */
    static List<KMeans> upTo(int most, Points points) {
        var found = new ArrayList<KMeans>();
        var last = KMeans.lloyd(points, new double[1], new double[1]);
        while (last.k() < most) {
            int best = best(points, last);
            if (best < 0) {
                break;
            }
            last = KMeans.lloyd(
                    points, longer(last.x(), points.x()[best]), longer(last.y(), points.y()[best]));
            found.add(last);
        }
        return found;
    }

    /** The point at which one more centre takes away most of the squared distances, or -1. */
    private static int best(Points points, KMeans centres) {
        var squared = new double[points.count()];
        Arrays.setAll(squared, point -> points.squared(
                point, centres.x()[centres.label()[point]], centres.y()[centres.label()[point]]));
        int best = -1;
        double most = 0;
        for (int candidate = 0; candidate < squared.length; candidate++) {
            double gain = 0;
            for (int point = 0; point < squared.length; point++) {
                double left = points.squared(point, points.x()[candidate], points.y()[candidate]);
                gain += points.weight()[point] * Math.max(0, squared[point] - left);
            }
            if (gain > most) {
                most = gain;
                best = candidate;
            }
        }
        return best;
    }

    private static double[] longer(double[] centres, double another) {
        var longer = Arrays.copyOf(centres, centres.length + 1);
        longer[centres.length] = another;
        return longer;
    }
}
