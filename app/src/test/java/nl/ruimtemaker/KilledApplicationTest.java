package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application, its database or both are killed while people tell; what is left clears up by itself. Fifty rounds under a
 * few writers here, two hundred under fifty in the night ({@code -P nightly}).
 */
class KilledApplicationTest {
    private static final int ROUNDS = Integer.getInteger("killed.rounds", 50);
    private static final int WRITERS = Integer.getInteger("killed.writers", 2);

    /** What falls over in a round: a database that is gone is started again by the application that stays. */
    private enum Killed {
        DATABASE,
        APPLICATION,
        BOTH;

        /** Each second round the database, which is back in a second; the others take a start of the house. */
        static Killed in(int round) {
            return round % 2 == 0 ? DATABASE : round % 4 == 1 ? APPLICATION : BOTH;
        }
    }

    @Test
    void everyConfirmedMomentIsThereOnceWhateverIsKilledInMidWrite(@TempDir Path data) throws Exception {
        var apart = HouseApart.learned(data);
        var writers = new Writers(WRITERS);
        int port = HouseApart.freePort();
        var house = apart.start(port);
        for (int round = 0; round < ROUNDS; round++) {
            var falls = house;
            var killed = Killed.in(round);
            writers.tell(port, "Ronde " + round, () -> kill(falls, killed));
            if (killed == Killed.DATABASE) {
                apart.awaitAnswer(house, port);
            } else {
                HouseApart.awaitEnd(house);
                port = HouseApart.freePort();
                house = apart.start(port);
            }
        }
        assertThat(writers.confirmed()).hasSizeGreaterThan(ROUNDS * WRITERS);
        writers.findAllOnce(port);
        house.destroy();
        HouseApart.awaitEnd(house);
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(data.toString())))
                .isEmpty();
    }

    private static void kill(Process house, Killed killed) {
        var database = house.children()
                .filter(child -> child.info().command().orElse("").endsWith("postgres"))
                .toList();
        assertThat(database).as("its database").hasSize(1);
        if (killed != Killed.APPLICATION) {
            database.getFirst().destroyForcibly();
        }
        if (killed != Killed.DATABASE) {
            house.destroyForcibly();
        }
    }
}
