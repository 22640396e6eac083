package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** What a neighbourhood would use instead: the front page of a stock WordPress, in turns with ours, on the same machine. */
final class Rival {
    private static final int PORT = 18_090;
    private static final int READERS = 16;
    private static final int STORIES = 1_000;
    private static final Duration SLICE = Duration.ofSeconds(1);

    private Rival() {}

    static void measure(Asked asked) throws Exception {
        var folder = Files.createTempDirectory("ruimtemaker-rival-");
        try (var site = Site.empty()) {
            if (!wordpress("up", folder)) {
                new Report("rival", "page", "pages a second", "p50 ms", "p99 ms", "times WordPress")
                        .row("not here", "", "", "", "");
                return;
            }
            new Invented(site.database()).fill(STORIES);
            site.analyze();
            besides(site.load(), new Load(PORT), asked.seconds());
        } finally {
            wordpress("down", folder);
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void besides(Load ours, Load theirs, int seconds) {
        ours.run("/buurt-0", "", SLICE.multipliedBy(seconds), READERS);
        theirs.run("/", "", SLICE.multipliedBy(2), READERS);
        var our = new long[0];
        var member = new long[0];
        var their = new long[0];
        for (int slice = 0; slice < seconds; slice++) {
            our = Load.joined(our, ours.run("/buurt-0", "", SLICE, READERS));
            member = Load.joined(member, ours.run("/buurt-0", Invented.key("member", 0), SLICE, READERS));
            their = Load.joined(their, theirs.run("/", "", SLICE, READERS));
        }
        var report = new Report("rival", "page", "pages a second", "p50 ms", "p99 ms", "times WordPress");
        row(report, "Ruimtemaker, passer-by (to reach: 10)", our, their, seconds);
        row(report, "Ruimtemaker, member", member, their, seconds);
        row(report, "WordPress, front page with ten posts of 1,000", their, their, seconds);
        report.write();
    }

    private static void row(Report report, String name, long[] times, long[] their, int seconds) {
        report.row(
                name,
                times.length / seconds,
                Load.millis(times, 0.5),
                Load.millis(times, 0.99),
                (double) times.length / their.length);
    }

    private static boolean wordpress(String what, Path folder) throws IOException, InterruptedException {
        var script = Path.of(System.getProperty("ruimtemaker.here", "."), "bench/wordpress");
        return new ProcessBuilder(script.toString(), what, folder.toString(), String.valueOf(PORT))
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }
}
