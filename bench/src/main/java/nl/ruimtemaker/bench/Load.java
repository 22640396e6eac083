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

/** Readers who each ask again as soon as they were answered. */
final class Load {
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

    /** All of them, sorted. */
    static long[] joined(long[] some, long[] more) {
        return LongStream.concat(LongStream.of(some), LongStream.of(more))
                .sorted()
                .toArray();
    }

    static double millis(long[] sorted, double quantile) {
        return sorted[(int) (sorted.length * quantile)] / NANOS_IN_A_MILLI;
    }

    /** Reads for so long, by so many at once: how long each answer took, sorted. */
    long[] run(String path, String key, Duration length, int many) {
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
