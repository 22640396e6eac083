package nl.ruimtemaker.analysis.signals;

/** What is usual, learnt from earlier weeks; or why there is no telling yet. The rules are our own. */
public sealed interface Baseline {
    /** From fewer weeks than this nothing usual can be learnt. */
    int FEWEST_WEEKS = 12;

    /** A Poisson count varies as much as its mean; above this many times its mean it is no Poisson count. */
    double MOST_DISPERSION = 1.5;

    /**
     * There is something usual, against which a chart may be drawn.
     *
     * @param mean signals per week, above 0
     */
    record Steady(double mean) implements Baseline {}

    /**
     * Too short: there are the counts themselves, and no chart.
     *
     * @param weeks how many had a count
     */
    record TooShort(int weeks) implements Baseline {}

    /** There never was a signal: the first that comes is to be read, and needs no chart. */
    record Silent() implements Baseline {}

    /**
     * The counts go up and down more than chance does, as when something comes in waves: no chart.
     *
     * @param mean signals per week
     * @param variance over n − 1
     */
    record Overdispersed(double mean, double variance) implements Baseline {}

    /** What is usual in these weeks; gaps don't count. */
    static Baseline of(Weeks weeks) {
        int n = (int) weeks.counted().count();
        if (n < FEWEST_WEEKS) {
            return new TooShort(n);
        }
        // Sums of whole numbers are exact, so the order of weeks cannot matter.
        long sum = weeks.counted().mapToLong(weeks::countOf).sum();
        long squares = weeks.counted()
                .mapToLong(week -> (long) weeks.countOf(week) * weeks.countOf(week))
                .sum();
        double mean = (double) sum / n;
        double variance = (squares - mean * sum) / (n - 1);
        if (sum == 0) {
            return new Silent();
        }
        return variance > MOST_DISPERSION * mean ? new Overdispersed(mean, variance) : new Steady(mean);
    }
}
