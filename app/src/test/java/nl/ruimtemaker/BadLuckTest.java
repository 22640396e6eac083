package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The database falls over while people tell. */
@InTheVillage
@DirtiesContext
class BadLuckTest {
    private static final int ROUNDS = 10;

    @LocalServerPort
    int port;

    private final Database database;

    BadLuckTest(Database database) {
        this.database = database;
    }

    @Test
    void everyConfirmedMomentIsThereOnceHoweverOftenPostgresIsKilledInMidWrite() throws Exception {
        var ans = Visitor.as(port, "ans");
        var form = ans.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]");
        var confirmed = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var words = "Ronde " + round + " van de storm";
            var fields = Visitor.filledIn(form);
            fields.put("key", "een-vaste-sleutel-van-ronde-" + round);
            fields.put("text", words);
            var killer = Thread.ofVirtual().start(this::kill);
            var first = ans.post("/de-linde/verhalen", fields);
            killer.join();
            boolean refused = first.status() == 503 && first.path().equals("/de-linde/verhalen");
            if (refused) {
                assertThat(first.page().select("textarea").text()).isEqualTo(words);
                awaitDatabase(ans);
                assertThat(ans.post("/de-linde/verhalen", fields).status()).isEqualTo(200);
            } else {
                // Confirmed; only the page after it may have met the storm.
                assertThat(first.status()).isIn(200, 503);
                awaitDatabase(ans);
            }
            confirmed.add(words);
        }
        var all = ans.get("/mij/alles").page().text();
        assertThat(confirmed)
                .hasSize(ROUNDS)
                .allSatisfy(
                        words -> assertThat(all.split("\"" + words + "\"", -1)).hasSize(2));
    }

    private void kill() {
        var cluster = database.cluster();
        ProcessHandle.of(cluster.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Until it answers again; each question itself waits, so there is no sleeping in between. */
    private static void awaitDatabase(Visitor visitor) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (visitor.get("/de-linde").status() != 200) {
            assertThat(System.nanoTime()).as("the database comes back").isLessThan(deadline);
        }
    }
}
