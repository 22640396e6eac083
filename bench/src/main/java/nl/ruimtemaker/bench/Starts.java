package nl.ruimtemaker.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** From the command until the page of a neighbourhood is answered, plain and with the ahead-of-time cache, in turns. */
final class Starts {
    private static final int TIMES = 5;

    private Starts() {}

    static void measure(Asked asked) throws Exception {
        var folder = Files.createTempDirectory("ruimtemaker-start-");
        var data = folder.resolve("data");
        try {
            Launched.demo(data, true).close();
            var plain = new ArrayList<Double>();
            var cached = new ArrayList<Double>();
            for (int time = 0; time < TIMES; time++) {
                plain.add(seconds(data, false));
                cached.add(seconds(data, true));
            }
            var report = new Report("start", "start, with the village there already", "median s", "slowest s");
            report.row("plain", middle(plain), plain.getLast());
            report.row("with the cache that the launcher makes", middle(cached), cached.getLast());
            report.row("cache / plain (to reach: 0.5 at most)", middle(cached) / middle(plain), "");
            report.write();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static double seconds(Path data, boolean cached) throws Exception {
        try (var launched = Launched.demo(data, cached)) {
            return launched.seconds();
        }
    }

    private static double middle(List<Double> times) {
        times.sort(null);
        return times.get(times.size() / 2);
    }
}
