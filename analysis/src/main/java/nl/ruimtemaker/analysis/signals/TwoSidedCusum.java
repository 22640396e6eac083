package nl.ruimtemaker.analysis.signals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two Poisson CUSUMs at once, as silence is a signal too.
 *
 * <p>Source: J. M. Lucas, Counted data CUSUM's, Technometrics 27 (1985), 129–144.
 *
 * @param more looks for more signals than usual
 * @param fewer looks for fewer
 */
public record TwoSidedCusum(PoissonCusum more, PoissonCusum fewer) {
    /**
     * One week of both charts.
     *
     * @param week the first being 0
     * @param more the sum of what was more than usual, at least 0
     * @param fewer the sum of what was fewer, at least 0
     * @param signal on which side a decision interval is reached, if one is
     */
    public record Point(int week, double more, double fewer, Optional<Side> signal) {}

    /** @throws IllegalArgumentException when one looks on the wrong side, or when both could signal in one week */
    public TwoSidedCusum {
        boolean apart = more.k() - fewer.k() >= Math.abs(more.h() - fewer.h());
        if (more.side() != Side.MORE || fewer.side() != Side.FEWER || !apart) {
            throw new IllegalArgumentException(
                    "Expected one for more and one for fewer with bounds apart, found " + more + ", " + fewer);
        }
    }

    /**
     * The chart that is quickest to see a change to one of two means.
     *
     * @param usual μ₀, signals per week, above 0
     * @param lower above 0 and below {@code usual}
     * @param higher above {@code usual}
     * @throws IllegalArgumentException when one is out of its range
     */
    public static TwoSidedCusum around(double usual, double lower, double higher) {
        return new TwoSidedCusum(PoissonCusum.between(usual, higher), PoissonCusum.between(usual, lower));
    }

    /** A point for each week with a count; in a gap both sums wait. */
    public List<Point> chart(Weeks weeks) {
        var up = more.chart(weeks);
        var down = fewer.chart(weeks);
        return IntStream.range(0, up.size())
                .mapToObj(i -> point(up.get(i), down.get(i)))
                .toList();
    }

    /**
     * How many weeks go by on average before a signal on either side: 1/L = 1/L⁺ + 1/L⁻, after K. W. Kemp, The average run length
     * of the cumulative sum chart when a V-mask is used, Journal of the Royal Statistical Society B 23 (1961), 149–153.
     *
     * @param mean signals per week as they are, at least 0
     * @return weeks, at least 1
     * @throws IllegalArgumentException as {@link AverageRunLength#of}
     */
    public double averageRunLength(double mean) {
        return 1 / (1 / AverageRunLength.of(more, mean) + 1 / AverageRunLength.of(fewer, mean));
    }

    private static Point point(PoissonCusum.Point up, PoissonCusum.Point down) {
        var signal =
                up.signal() ? Optional.of(Side.MORE) : down.signal() ? Optional.of(Side.FEWER) : Optional.<Side>empty();
        return new Point(up.week(), up.s(), down.s(), signal);
    }
}
