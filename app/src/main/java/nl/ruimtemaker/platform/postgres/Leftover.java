package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived its parent, as after a kill -9 of the application. */
final class Leftover {
    private static final int PATIENCE_SECONDS = 30;

    private Leftover() {}

    /** Ends the server that still runs on this cluster, if there is one, so that a new one can begin. */
    static void end(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        if (!lines.isEmpty()) {
            ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> worksOn(process, cluster))
                    .ifPresent(Leftover::interrupt);
        }
    }

    /** A fast shutdown: SIGTERM would wait for clients that never leave. */
    static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start();
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.destroyForcibly();
        }
    }

    /** By its command line: after a restart of the machine the number can be that of somebody else's server. */
    private static boolean worksOn(ProcessHandle process, Path cluster) {
        return process.info().commandLine().orElse("").contains("/postgres -D " + cluster);
    }
}
