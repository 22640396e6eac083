package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application, its database or both are killed while people tell; what is left clears up by itself. Fifty rounds under a
 * few writers here, two hundred under fifty in the night ({@code -P nightly}).
 */
class KilledApplicationTest {
    private static final int ROUNDS = Integer.getInteger("killed.rounds", 50);
    private static final int WRITERS = Integer.getInteger("killed.writers", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

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
        var learned = learn(data);
        var writers = new Writers(WRITERS);
        int port = freePort();
        var house = start(data, port, learned);
        for (int round = 0; round < ROUNDS; round++) {
            var falls = house;
            var killed = Killed.in(round);
            writers.tell(port, "Ronde " + round, () -> kill(falls, killed));
            if (killed == Killed.DATABASE) {
                awaitAnswer(house, port, data);
            } else {
                assertThat(house.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
                port = freePort();
                house = start(data, port, learned);
            }
        }
        assertThat(writers.confirmed()).hasSizeGreaterThan(ROUNDS * WRITERS);
        writers.findAllOnce(port);
        house.destroy();
        assertThat(house.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
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

    /** As the launcher does it: what the first start learns makes fifty later ones quick. */
    private static List<String> learn(Path data) throws IOException, InterruptedException {
        var jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"));
        var application = data.resolve("application.jar");
        var written = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", application.toString(), "-C", "target/classes", ".");
        assertThat(written).isZero();
        var path =
                Stream.concat(Stream.of(application.toString()), jars).collect(Collectors.joining(File.pathSeparator));
        var cache = data.resolve("start.aot");
        var learning = house(
                data, 0, List.of("-cp", path, "-XX:AOTCacheOutput=" + cache, "-Druimtemaker.rehearsal=/de-linde"));
        assertThat(learning.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return List.of("-cp", path, "-XX:AOTCache=" + cache);
    }

    private static Process house(Path data, int port, List<String> options) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var main = List.of(
                "nl.ruimtemaker.Ruimtemaker", "demo", "--data", data.toString(), "--port", String.valueOf(port));
        var launchers = "@../packaging/root/usr/lib/ruimtemaker/java.options";
        var command = Stream.of(List.of(java, launchers, "-XX:TieredStopAtLevel=1"), options, main)
                .flatMap(List::stream)
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.log").toFile())
                .start();
    }

    private static Process start(Path data, int port, List<String> learned) throws IOException, InterruptedException {
        var house = house(data, port, learned);
        awaitAnswer(house, port, data);
        return house;
    }

    private static void awaitAnswer(Process house, int port, Path data) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port)) {
            // Not asked without a pause: the other half of the machine is what it starts with.
            assertThat(house.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("it starts: " + Files.readString(data.resolve("console.log")))
                    .isFalse();
            assertThat(System.nanoTime()).as("it starts in time").isLessThan(deadline);
        }
    }

    /** Knocks before it asks: while nobody listens that costs the half of the machine that starts next to nothing. */
    private static boolean answers(int port) {
        try (var knock = new Socket("localhost", port)) {
            return knock.isConnected()
                    && Visitor.passingBy(port).get("/de-linde").status() == 200;
        } catch (IOException | UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
