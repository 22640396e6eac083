package nl.ruimtemaker.analysis.signals;

import java.util.ArrayList;
import java.util.List;

/**
 * The cumulative sum of Poisson counts on one side of the usual. For both, see {@link TwoSidedCusum}.
 *
 * <p>Source: J. M. Lucas, Counted data CUSUM's, Technometrics 27 (1985), 129–144.
 *
 * @param side what it looks for
 * @param k the reference value, signals per week, above 0: what goes beyond it is added up
 * @param h the decision interval, above 0: from here on there is a signal
 */
public record PoissonCusum(Side side, double k, double h) {
    /** With k = 3 and 2 a week as usual, a false alarm once in about three and a half years of weeks. */
    public static final double DECISION_INTERVAL = 5;

    /**
     * One week of the chart.
     *
     * @param week the first being 0
     * @param s the sum by then, at least 0
     * @param signal whether it reached the decision interval
     */
    public record Point(int week, double s, boolean signal) {}

    /** @throws IllegalArgumentException when {@code k} or {@code h} is not above 0 */
    public PoissonCusum {
        if (!(k > 0 && h > 0)) {
            throw new IllegalArgumentException("Expected k > 0 and h > 0, found %s, %s".formatted(k, h));
        }
    }

    /**
     * The chart that is quickest to see a change from one mean to another.
     *
     * @param usual μ₀, signals per week, above 0
     * @param changed μ₁, above 0: higher than usual to look for more, lower to look for fewer
     * @throws IllegalArgumentException when one is not above 0, or when they are equal
     */
    public static PoissonCusum between(double usual, double changed) {
        var side = changed > usual ? Side.MORE : Side.FEWER;
        return new PoissonCusum(side, referenceValue(usual, changed), DECISION_INTERVAL);
    }

    /** Lucas' (μ₁ − μ₀) / (ln μ₁ − ln μ₀), which lies between the two. */
    public static double referenceValue(double usual, double changed) {
        if (!(usual > 0 && changed > 0 && usual != changed)) {
            throw new IllegalArgumentException(
                    "Expected two different means above 0, found %s, %s".formatted(usual, changed));
        }
        return (changed - usual) / (Math.log(changed) - Math.log(usual));
    }

    /** A point for each week with a count; in a gap the sum waits. */
    public List<Point> chart(Weeks weeks) {
        var points = new ArrayList<Point>();
        double s = 0;
        for (int week : weeks.counted().toArray()) {
            s = Math.max(0, s + step(weeks.countOf(week)));
            points.add(new Point(week, s, s >= h));
        }
        return List.copyOf(points);
    }

    /** What a week adds. */
    double step(double count) {
        return side == Side.MORE ? count - k : k - count;
    }
}
