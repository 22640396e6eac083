package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The page of a neighbourhood as it grows: neighbourhoods of each size in one database take turns. */
final class Growth {
    private static final int SMALLEST = 1_000;
    private static final int READERS = 16;
    private static final Duration SLICE = Duration.ofSeconds(1);

    private Growth() {}

    /** A neighbourhood with so many stories, and how long its page took each time. */
    private record Size(int space, int stories, List<long[]> slices) {
        long[] all() {
            return slices.stream().reduce(new long[0], Load::joined);
        }
    }

    static void measure(Asked asked) throws IOException {
        var sizes = new ArrayList<Size>();
        for (long stories = SMALLEST; stories <= asked.stories(); stories *= 10) {
            sizes.add(new Size(sizes.size(), (int) stories, new ArrayList<>()));
        }
        try (var site = Site.empty()) {
            IO.println("Inventing neighbourhoods up to " + sizes.getLast().stories() + " stories.");
            new Invented(site.database())
                    .fill(sizes.stream().mapToInt(Size::stories).toArray());
            site.analyze();
            var load = site.load();
            sizes.forEach(size -> load.run(path(size), key(size), SLICE.multipliedBy(3), READERS));
            for (int slice = 0; slice < asked.seconds(); slice++) {
                sizes.forEach(size -> size.slices().add(load.run(path(size), key(size), SLICE, READERS)));
            }
        }
        tell(sizes, asked.seconds());
    }

    private static void tell(List<Size> sizes, int seconds) throws IOException {
        var report = new Report("growth", "stories", "pages a second", "p50 ms", "p99 ms", "times 1,000 stories' p50");
        double smallest = Load.millis(sizes.getFirst().all(), 0.5);
        var points = new ArrayList<Plot.Point>();
        for (var size : sizes) {
            var all = size.all();
            double half = Load.millis(all, 0.5);
            report.row(
                    "%,d".formatted(size.stories()),
                    all.length / seconds,
                    half,
                    Load.millis(all, 0.99),
                    half / smallest);
            points.add(new Plot.Point(size.stories(), half, Load.millis(all, 0.99)));
        }
        report.say("To reach: 1.3 at most. ![Milliseconds for a page by the number of stories](pictures/growth.svg)");
        report.write();
        Files.writeString(Report.picture("growth.svg"), Plot.of(points));
    }

    private static String path(Size size) {
        return "/buurt-" + size.space();
    }

    private static String key(Size size) {
        return Invented.key("member", size.space());
    }
}
