package nl.ruimtemaker.moment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A long list is cut off in the middle, and goes on where it was. */
@InTheVillage
@VillageAgain
class InterruptedListTest {
    private static final int STORIES = 20_000;

    @LocalServerPort
    int port;

    private final Database database;
    private final Sheets sheets;
    private final StandingClock.Hands clock;

    InterruptedListTest(Database database, Sheets sheets, StandingClock.Hands clock) {
        this.database = database;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Test
    void whatWasCutOffGoesOnAndEachStoryIsThereOnce() {
        var ans = new Lists(Visitor.as(port, "ans"), "/de-linde");
        var seen = ans.send("lang.csv", list());
        assertThat(seen.words()).contains("20.000 nieuwe verhalen");
        var path = seen.path();
        clock.pass(Duration.ofHours(23));
        var cut = Thread.ofVirtual().start(() -> killOnceSomeAreIn(path));
        ans.keeper().submit(seen, path + "/erin", Map.of("known", "true"));
        join(cut);
        awaitDatabase(ans.keeper(), path);
        assertThat(stories(path)).isBetween(1L, (long) STORIES - 1);
        var half = ans.keeper().get(path);
        assertThat(half.words()).contains("van 20.000 rijen gedaan", "dan staat het stil tot jij verdergaat");
        // Neither the day that a list is kept nor others that are looked at take away what is coming in.
        clock.pass(Duration.ofHours(2));
        sheets.purge();
        clock.back();
        for (int other = 0; other < 6; other++) {
            ans.send("ander-" + other + ".csv", "verhaal\nNog niet\n");
        }
        ans.keeper().submit(half, path + "/verder", Map.of());
        // Pressed twice it goes on once.
        ans.keeper().submit(half, path + "/verder", Map.of());
        assertThat(ans.await(path).words()).contains("20.000 verhalen staan er nu");
        assertThat(stories(path)).isEqualTo(STORIES);
        assertThat(ans.send("nog-eens.csv", list()).words()).contains("20.000 verhalen staan er al");
        clock.pass(Duration.ofHours(25));
        sheets.purge();
        clock.back();
        assertThat(ans.keeper().get(path).status()).isEqualTo(404);
        assertThat(stories(path)).isEqualTo(STORIES);
    }

    private static String list() {
        return IntStream.range(0, STORIES)
                .mapToObj(number -> "Het verhaal van dag " + number + ";1-5-2026;" + number % 10)
                .collect(Collectors.joining("\n", "verhaal;datum;cijfer\n", "\n"));
    }

    private void killOnceSomeAreIn(String path) {
        while (stories(path) == 0) {
            Thread.onSpinWait();
        }
        ProcessHandle.of(database.cluster().pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private long stories(String path) {
        try (var connections = database.operator()) {
            var db = JdbcClient.create(connections);
            db.sql("set role app_move").update();
            return db.sql("select count(*) from moment.moment where bringing_id = cast(:id as uuid)")
                    .param("id", path.replaceAll(".*/", ""))
                    .query(Long.class)
                    .single();
        }
    }

    private static void awaitDatabase(Visitor visitor, String path) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (visitor.get(path).status() != 200) {
            assertThat(System.nanoTime()).as("the database comes back").isLessThan(deadline);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
