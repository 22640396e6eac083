package nl.ruimtemaker.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** People who tell through the front door, each again as soon as they were answered. */
final class Telling {
    private static final int MEMBERS = 4_000;
    private static final int SEE_OTHER = 303;
    private static final int FOUND = 302;
    private static final Pattern SEAL = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String STORY =
            "Vanmorgen stond er soep op de galerij, en wie langskwam kreeg een kop. Nummer ";

    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final String device;
    private final String seal;

    Telling(int port) throws IOException, InterruptedException {
        this.site = "http://localhost:" + port;
        var page = client.send(
                HttpRequest.newBuilder(URI.create(site + "/aanmelden")).build(), HttpResponse.BodyHandlers.ofString());
        this.device = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        var found = SEAL.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No seal on the form");
        }
        this.seal = found.group(1);
    }

    int failed() {
        return failed.get();
    }

    /** How long each answer took that confirmed a story, in nanoseconds. */
    long[] run(int people, int seconds) {
        var times = new ConcurrentLinkedQueue<Long>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < people; person++) {
                all.execute(() -> {
                    while (System.nanoTime() < end) {
                        long begun = System.nanoTime();
                        if (tell(told.incrementAndGet())) {
                            times.add(System.nanoTime() - begun);
                        } else {
                            failed.incrementAndGet();
                        }
                    }
                });
            }
        }
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private boolean tell(int number) {
        var body = "_csrf=" + encode(seal) + "&key=een-vaste-sleutel-van-" + number + "&text=" + encode(STORY + number)
                + "&organisation=true&decided=RESIDENTS&circle=NEIGHBOURHOOD";
        var request = HttpRequest.newBuilder(URI.create(site + "/buurt-0/verhalen"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", device + "; thuis=" + InventedTellers.key(number % MEMBERS))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean kept = answer.statusCode() == SEE_OTHER || answer.statusCode() == FOUND;
            if (!kept && failed.get() < 3) {
                IO.println("Told " + number + ", answered " + answer.statusCode());
            }
            return kept;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
