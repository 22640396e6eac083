package nl.ruimtemaker.analysis.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The exponentially weighted moving average of Poisson counts, with its limits.
 *
 * <p>Sources: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959), 239–250;
 * C. M. Borror, C. W. Champ and S. E. Rigdon, Poisson EWMA control charts, Journal of Quality Technology 30 (1998), 352–361.
 *
 * @param usual μ₀, signals per week, above 0
 * @param lambda λ, the weight of the newest week, above 0 and at most 1
 * @param width L, how many standard deviations the limits are from the usual, above 0
 */
public record Ewma(double usual, double lambda, double width) {
    private static final double LAMBDA = 0.2;
    private static final double WIDTH = 2.7;

    /**
     * One week of the chart.
     *
     * @param week the first being 0
     * @param z the average by then, at least 0
     * @param lower below 0 silence of whatever length stays within the limits
     */
    public record Point(int week, double z, double lower, double upper) {
        /** On which side it is out of its limits, if it is. */
        public Optional<Side> signal() {
            if (z > upper) {
                return Optional.of(Side.MORE);
            }
            return z < lower ? Optional.of(Side.FEWER) : Optional.empty();
        }
    }

    /** @throws IllegalArgumentException when one is out of its range */
    public Ewma {
        if (!(usual > 0 && lambda > 0 && lambda <= 1 && width > 0)) {
            throw new IllegalArgumentException("Expected usual > 0, 0 < lambda <= 1 and width > 0, found %s, %s, %s"
                    .formatted(usual, lambda, width));
        }
    }

    /** With λ = 0.2 and L = 2.7, which see a small lasting change soon. */
    public static Ewma around(double usual) {
        return new Ewma(usual, LAMBDA, WIDTH);
    }

    /** A point for each week with a count; in a gap the average waits. */
    public List<Point> chart(Weeks weeks) {
        var points = new ArrayList<Point>();
        double z = usual;
        for (int week : weeks.counted().toArray()) {
            z = lambda * weeks.countOf(week) + (1 - lambda) * z;
            double reach = reach(points.size() + 1);
            points.add(new Point(week, z, usual - reach, usual + reach));
        }
        return List.copyOf(points);
    }

    private double reach(int t) {
        double settled = 1 - Math.pow(1 - lambda, 2.0 * t);
        return width * Math.sqrt(usual * lambda / (2 - lambda) * settled);
    }
}
