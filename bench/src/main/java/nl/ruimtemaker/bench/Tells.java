package nl.ruimtemaker.bench;

/**
 * Stories told through the front door, each durable before it is confirmed, beside single rows committed in the same database
 * by as many connections; and so many people telling at once.
 */
final class Tells {
    private static final int TELLERS = 16;
    private static final int MEMBERS = 4_000;
    private static final int SLICE_SECONDS = 2;
    private static final int BEFORE = 1_000;
    private static final int LONGEST_BESIDE_SECONDS = 40;

    private Tells() {}

    static void measure(Asked asked) throws Exception {
        try (var site = Site.empty()) {
            new Invented(site.database()).fill(BEFORE);
            InventedTellers.join(site.database(), MEMBERS);
            site.analyze();
            var telling = new Telling(site.port());
            var report = new Report("tell", "what", "a second", "p50 ms", "p99 ms", "p99 / p50", "failed");
            besideCommits(site, telling, asked, report);
            atOnce(telling, asked, report);
            report.write();
        }
    }

    private static void besideCommits(Site site, Telling telling, Asked asked, Report report) throws Exception {
        try (var commits = new Commits(site.database(), site.connections())) {
            int seconds = Math.min(asked.seconds(), LONGEST_BESIDE_SECONDS);
            telling.run(TELLERS, seconds);
            commits.run(SLICE_SECONDS);
            var tells = new long[0];
            var rows = new long[0];
            int slices = Math.max(1, seconds / SLICE_SECONDS);
            for (int slice = 0; slice < slices; slice++) {
                tells = Load.joined(tells, telling.run(TELLERS, SLICE_SECONDS));
                rows = Load.joined(rows, commits.run(SLICE_SECONDS));
            }
            int measured = slices * SLICE_SECONDS;
            row(report, "stories told, " + TELLERS + " people", tells, measured, telling.failed());
            row(report, "single rows committed, " + site.connections() + " connections", rows, measured, 0);
            report.row(
                    "stories told / rows committed (to reach: 0.4)",
                    (double) tells.length / rows.length,
                    "",
                    "",
                    "",
                    "");
        }
    }

    private static void atOnce(Telling telling, Asked asked, Report report) throws Exception {
        int before = telling.failed();
        var times = telling.run(asked.people(), asked.seconds());
        row(
                report,
                asked.people() + " people at once for " + asked.seconds()
                        + " s (to reach: none failed, p99 / p50 at most 10)",
                times,
                asked.seconds(),
                telling.failed() - before);
    }

    private static void row(Report report, String what, long[] times, int seconds, int failed) {
        var half = Load.millis(times, 0.5);
        var slowest = Load.millis(times, 0.99);
        report.row(what, times.length / seconds, half, slowest, slowest / half, failed);
    }
}
