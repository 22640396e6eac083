package nl.ruimtemaker.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demo as the launcher starts it, in a process of its own. */
record Launched(Process process, int port, double seconds) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;
    private static final long KILO = 1_024;

    /** Started until the page of a neighbourhood is answered: with the ahead-of-time cache, or plain. */
    static Launched demo(Path data, boolean cached) throws IOException, InterruptedException {
        int port = freePort();
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command(data, port, cached))
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("log").toFile())
                .start();
        while (!answers(port)) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)
                    || System.nanoTime() - begun > PATIENCE_SECONDS * 1_000_000_000L) {
                throw new IllegalStateException("It does not start: " + Files.readString(data.resolveSibling("log")));
            }
        }
        return new Launched(process, port, (System.nanoTime() - begun) / 1e9);
    }

    /** What of it is in memory now, in MB. */
    long megabytes() throws IOException {
        return resident(process.toHandle());
    }

    /** What of its database is in memory now, in MB; what its processes share is counted once. */
    long databaseMegabytes() throws IOException {
        long all = 0;
        for (var each : process.descendants().toList()) {
            var smaps = Path.of("/proc/" + each.pid() + "/smaps_rollup");
            if (Files.isReadable(smaps)) {
                all += kilobytes(smaps, "Pss:");
            }
        }
        return all / KILO;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static long resident(ProcessHandle process) throws IOException {
        return kilobytes(Path.of("/proc/" + process.pid() + "/status"), "VmRSS:") / KILO;
    }

    private static long kilobytes(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static List<String> command(Path data, int port, boolean cached) {
        var dist = System.getProperty("ruimtemaker.dist");
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(System.getProperty("ruimtemaker.memory").split(" ")));
        if (cached) {
            command.addAll(List.of(
                    "-XX:AOTCache=" + System.getProperty("ruimtemaker.cache"), "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of(
                "-jar", dist + "/ruimtemaker.jar", "demo", "--data", data.toString(), "--port", String.valueOf(port)));
        return command;
    }

    /** Knocks first: a client that waits must cost nothing of what it waits for. */
    private static boolean answers(int port) throws InterruptedException {
        try (var door = new Socket()) {
            door.connect(new InetSocketAddress("localhost", port));
        } catch (IOException notYet) {
            return false;
        }
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/de-linde"))
                    .build();
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
