package nl.ruimtemaker.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** What the demo holds in memory, as the launcher starts it, after so many pages. */
final class Memory {
    private static final int READERS = 8;
    private static final List<String> PATHS = List.of(
            "/de-linde", "/de-linde/zoek?q=soep", "/de-linde/vertel", "/hulp", "/brief/lindebus-krijt-stoep", "/");
    private static final List<Integer> PAGES = List.of(0, 1_000, 10_000, 50_000);

    private Memory() {}

    static void measure(Asked asked) throws Exception {
        var folder = Files.createTempDirectory("ruimtemaker-memory-");
        try (var launched = Launched.demo(folder.resolve("data"), true)) {
            var report = new Report("memory", "pages served", "application MB", "database MB");
            var load = new Load(launched.port());
            int served = 0;
            for (var pages : PAGES) {
                while (served < pages) {
                    served += load.run(PATHS.get(served % PATHS.size()), "", Duration.ofSeconds(1), READERS).length;
                }
                report.row("%,d".formatted(served), launched.megabytes(), launched.databaseMegabytes());
            }
            report.write();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
