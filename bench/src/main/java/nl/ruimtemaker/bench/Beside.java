package nl.ruimtemaker.bench;

import java.time.Duration;

/**
 * A page that took turns, second by second, with a static one: other work on the machine then slows both down alike.
 *
 * @param page how long each answer took, in nanoseconds, sorted
 */
record Beside(String name, int seconds, long[] page, long[] still, long[] alone, long[] stillAlone) {
    private static final int READERS = 16;
    private static final Duration SLICE = Duration.ofSeconds(1);

    static Report report(String part) {
        return new Report(
                part,
                "page",
                "requests/s",
                "of static",
                "p50 ms",
                "p99 ms",
                "p99 / static's",
                "alone p50 ms",
                "static alone");
    }

    static Beside measure(String name, Load load, String path, String key, int seconds) {
        load.run(path, key, SLICE.multipliedBy(seconds), READERS);
        var page = new long[0];
        var still = new long[0];
        for (int slice = 0; slice < seconds; slice++) {
            page = Load.joined(page, load.run(path, key, SLICE, READERS));
            still = Load.joined(still, load.run(Site.STILL, "", SLICE, READERS));
        }
        return new Beside(
                name, seconds, page, still, load.run(path, key, SLICE, 1), load.run(Site.STILL, "", SLICE, 1));
    }

    void into(Report report) {
        report.row(
                name,
                page.length / seconds,
                Math.round(100.0 * page.length / still.length) + " %",
                Load.millis(page, 0.5),
                Load.millis(page, 0.99),
                Load.millis(page, 0.99) / Load.millis(still, 0.99),
                Load.millis(alone, 0.5),
                Load.millis(stillAlone, 0.5));
    }
}
