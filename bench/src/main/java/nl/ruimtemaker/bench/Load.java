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

/** Sixteen readers who each ask again as soon as they were answered. */
final class Load {
    private static final int READERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration COUNTED = Duration.ofSeconds(10);
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

    /** Measures a page, by many readers at once and by one alone, prints its row, and answers its requests per second. */
    double row(String name, String path, String key, double mostPerSecond) {
        run(path, key, WARM_UP, READERS);
        var nanos = run(path, key, COUNTED, READERS);
        var alone = run(path, key, ALONE, 1);
        double perSecond = nanos.length / (double) COUNTED.toSeconds();
        IO.println("| %s | %.0f | %.2f | %.2f | %s | %.2f |"
                .formatted(
                        name,
                        perSecond,
                        millis(nanos, 0.5),
                        millis(nanos, 0.99),
                        mostPerSecond == 0 ? "" : "%.0f %%".formatted(100 * perSecond / mostPerSecond),
                        millis(alone, 0.5)));
        return perSecond;
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
