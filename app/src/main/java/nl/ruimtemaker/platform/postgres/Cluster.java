package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An embedded PostgreSQL that lasts: durable, behind a password, on the loopback only. It ends with its parent, is
 * started again when it falls over, and clears up after a parent that was killed.
 */
public final class Cluster implements AutoCloseable {
    private static final int PORT_LINE = 3;
    private static final int BREATH_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ClusterFolder folder;
    private final Path binaries;
    private final Privileges privileges;
    private final String password;
    private final int port;
    private volatile boolean stopping;
    private volatile @Nullable Process postmaster;

    private final CountDownLatch stopped = new CountDownLatch(1);

    private Cluster(ClusterFolder folder, Path binaries, Privileges privileges, String password, int port) {
        this.folder = folder;
        this.binaries = binaries;
        this.privileges = privileges;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the cluster in this data folder, and makes it where there is none.
     *
     * @throws InUse when another process works in the folder
     */
    public static Cluster start(Path data, String password) {
        try {
            var folder = ClusterFolder.lock(data.toAbsolutePath());
            var privileges = Privileges.over(folder.path());
            var binaries = Binaries.in(folder.path());
            if (folder.isNew()) {
                folder.make(binaries, privileges, password);
            }
            Leftover.end(folder.cluster());
            var cluster = new Cluster(folder, binaries, privileges, password, freePort());
            cluster.launch();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + data + ": " + e.getMessage(), e);
        }
    }

    /** The address of a database in this cluster. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Where the server in this data folder is to be reached now, for a command that works beside it. */
    public static String runningUrl(Path data, String database) {
        try {
            var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
            return "jdbc:postgresql://127.0.0.1:" + pid.get(PORT_LINE).strip() + "/" + database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is just starting or stopping in " + data + ". Try again.", e);
        }
    }

    /** The process that can be killed to see what happens then. */
    public long pid() {
        var running = postmaster;
        return running == null ? -1 : running.pid();
    }

    @Override
    public void close() {
        stopping = true;
        stopped.countDown();
        var running = postmaster;
        if (running != null) {
            Leftover.interrupt(running.toHandle());
        }
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On one platform thread that stays: the kernel's signal for a dead parent follows the thread, not the process. */
    private void launch() throws IOException {
        var answered = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> watch(answered));
        try {
            answered.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            close();
            throw new IOException("it gave no answer; what it said is in " + log(), e);
        }
    }

    /** Runs the server, and runs it again whenever it fell over: confirmed rows are there after its own recovery. */
    private void watch(CompletableFuture<Void> answered) {
        while (!stopping) {
            try {
                var running = postgres().start();
                postmaster = running;
                awaitAnswer(running);
                if (!running.isAlive() && !answered.isDone()) {
                    throw new IOException("it ended before it answered");
                }
                answered.complete(null);
                running.waitFor();
                stopped.await(BREATH_MILLIS, TimeUnit.MILLISECONDS);
            } catch (IOException e) {
                answered.completeExceptionally(e);
                return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private ProcessBuilder postgres() {
        return privileges
                .command(
                        binaries.resolve("bin/postgres").toString(),
                        "-D",
                        folder.cluster().toString(),
                        "-c",
                        "port=" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=60",
                        "-c",
                        "shared_buffers=96MB",
                        "-c",
                        "log_min_messages=warning",
                        "-c",
                        "jit=off",
                        "-c",
                        "timezone=UTC")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private void awaitAnswer(Process running) throws InterruptedException {
        while (!answers() && !running.waitFor(50, TimeUnit.MILLISECONDS)) {
            // The wait above is the pause between two questions.
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Path log() {
        return folder.path().resolve("postgres.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
