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

/** The application in a process of its own, as the launcher starts it, with a folder of its own: a test may do anything to both. */
record HouseApart(Path data, List<String> options) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** As the launcher does it: what the first start learns makes fifty later ones quick. */
    static HouseApart learned(Path data) throws IOException, InterruptedException {
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
        var learning = new HouseApart(
                data, List.of("-cp", path, "-XX:AOTCacheOutput=" + cache, "-Druimtemaker.rehearsal=/de-linde"));
        awaitEnd(learning.process(0));
        return new HouseApart(data, List.of("-cp", path, "-XX:AOTCache=" + cache));
    }

    /** As it is built: for a test that starts it once. */
    static HouseApart built(Path data) {
        return new HouseApart(data, List.of("-cp", System.getProperty("java.class.path")));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void awaitEnd(Process house) throws InterruptedException {
        assertThat(house.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    Process start(int port) throws IOException, InterruptedException {
        var house = process(port);
        awaitAnswer(house, port);
        return house;
    }

    void awaitAnswer(Process house, int port) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port)) {
            // Not asked without a pause: the other half of the machine is what it starts with.
            assertThat(house.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("it starts: " + Files.readString(console()))
                    .isFalse();
            assertThat(System.nanoTime()).as("it starts in time").isLessThan(deadline);
        }
    }

    private Path console() {
        return data.resolve("console.log");
    }

    private Process process(int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var main = List.of(
                "nl.ruimtemaker.Ruimtemaker", "demo", "--data", data.toString(), "--port", String.valueOf(port));
        var launchers = "@../packaging/root/usr/lib/ruimtemaker/java.options";
        var command = Stream.of(List.of(java, launchers, "-XX:TieredStopAtLevel=1"), options, main)
                .flatMap(List::stream)
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console().toFile())
                .start();
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
}
