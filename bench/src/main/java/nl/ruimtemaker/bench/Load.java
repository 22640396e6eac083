package nl.ruimtemaker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Sixteen readers who each ask again as soon as they were answered. */
final class Load {
    private static final int READERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final int SLICES = 8;
    private static final Duration ALONE = Duration.ofSeconds(3);
    private static final double NANOS_IN_A_MILLI = 1e6;

    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Load(int port) {
        this.site = "http://localhost:" + port;
    }

    byte[] get(String path, String key) {
        try {
            var request = HttpRequest.newBuilder(URI.create(site + path));
            if (!key.isEmpty()) {
                request.header("Cookie", "thuis=" + key);
            }
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Measures a page, by many readers at once and by one alone, and prints its row. Every second it takes turns with the
     * static page: other work on the machine then slows both down alike.
     */
    void row(String name, String path, String key, String still) {
        run(path, key, WARM_UP, READERS);
        var page = new long[0];
        var beside = new long[0];
        for (int slice = 0; slice < SLICES; slice++) {
            page = joined(page, run(path, key, SLICE, READERS));
            beside = joined(beside, run(still, "", SLICE, READERS));
        }
        var alone = run(path, key, ALONE, 1);
        var stillAlone = run(still, "", ALONE, 1);
        IO.println("| %s | %d | %.0f %% | %.1f | %.1f | %.1f | %.2f | %.2f |"
                .formatted(
                        name,
                        page.length / SLICES,
                        100.0 * page.length / beside.length,
                        millis(page, 0.5),
                        millis(page, 0.99),
                        millis(page, 0.99) / millis(beside, 0.99),
                        millis(alone, 0.5),
                        millis(stillAlone, 0.5)));
    }

    private static long[] joined(long[] some, long[] more) {
        return LongStream.concat(LongStream.of(some), LongStream.of(more))
                .sorted()
                .toArray();
    }

    private static double millis(long[] sorted, double quantile) {
        return sorted[(int) (sorted.length * quantile)] / NANOS_IN_A_MILLI;
    }

    private long[] run(String path, String key, Duration length, int many) {
        var times = new ConcurrentLinkedQueue<Long>();
        long end = System.nanoTime() + length.toNanos();
        try (var readers = Executors.newFixedThreadPool(many)) {
            for (int reader = 0; reader < many; reader++) {
                readers.execute(() -> {
                    while (System.nanoTime() < end) {
                        long begun = System.nanoTime();
                        get(path, key);
                        times.add(System.nanoTime() - begun);
                    }
                });
            }
        }
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
