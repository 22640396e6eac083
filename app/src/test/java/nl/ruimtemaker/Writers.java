package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** People who tell at the same time, each again as soon as they were answered, and note what was confirmed to them. */
final class Writers {
    private static final List<String> PEOPLE = List.of("ans", "farida", "hassan");

    /** So many stories each, of which the middle one meets the storm. */
    private static final int EACH = 6;

    private static final int PATIENCE_SECONDS = 120;

    private final int many;
    private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();

    Writers(int many) {
        this.many = many;
    }

    Queue<String> confirmed() {
        return confirmed;
    }

    /** Tells; halfway this happens, and whoever loses the thread then stops for this round. */
    void tell(int port, String round, Runnable storm) throws Exception {
        var halfway = new CyclicBarrier(many, () -> Thread.ofVirtual().start(storm));
        var visitors = IntStream.range(0, many)
                .mapToObj(writer -> Visitor.as(port, PEOPLE.get(writer % PEOPLE.size())))
                .toList();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, many)
                    .<Future<?>>mapToObj(writer -> everybody.submit(() -> {
                        tell(visitors.get(writer), round + ", schrijver " + writer, halfway);
                        return null;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
    }

    /** Each confirmed story stands once among what its teller has. */
    void findAllOnce(int port) {
        var found = new StringBuilder();
        for (var name : PEOPLE) {
            found.append(Visitor.as(port, name).get("/mij/alles").page().text());
        }
        for (var words : confirmed) {
            assertThat(found.toString().split("\"" + words + "\"", -1))
                    .as(words)
                    .hasSize(2);
        }
    }

    private static Map<String, String> seal(Visitor visitor) {
        return Map.of(
                "_csrf",
                visitor.get("/aanmelden").page().select("input[name=_csrf]").val());
    }

    private void tell(Visitor visitor, String who, CyclicBarrier halfway) throws Exception {
        var fields = new LinkedHashMap<>(seal(visitor));
        for (int telling = 0; telling < EACH; telling++) {
            var words = who + ", verhaal " + telling;
            fields.put("key", "een-vaste-sleutel " + words);
            fields.put("text", words);
            if (telling == EACH / 2) {
                halfway.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            try {
                var answer = visitor.post("/de-linde/verhalen", fields);
                assertThat(answer.status()).isIn(200, 503);
                // A page after it that met the storm was told of in an address of its own.
                if (answer.status() == 200 || !answer.path().equals("/de-linde/verhalen")) {
                    confirmed.add(words);
                }
            } catch (UncheckedIOException gone) {
                return;
            }
        }
    }
}
