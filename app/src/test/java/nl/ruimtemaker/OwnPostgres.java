package nl.ruimtemaker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The system's own PostgreSQL on a scratch folder, with an administrator who may make roles and databases and no more: what
 * a hosting company gives. Where the system has none and this is root, it is installed.
 */
public final class OwnPostgres implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final Process server;

    private OwnPostgres(Path folder, int port, Process server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    public static OwnPostgres start() throws IOException, InterruptedException, SQLException {
        var programs = programs();
        var folder = Files.createTempDirectory("ruimtemaker-postgres-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var cluster = folder.resolve("cluster");
        run(lesser(
                programs.resolve("initdb").toString(),
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8"));
        int port = freePort();
        var server = new ProcessBuilder(lesser(
                        programs.resolve("postgres").toString(),
                        "-D",
                        cluster.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        var own = new OwnPostgres(folder, port, server);
        own.makeAdministrator();
        return own;
    }

    /** What an installation has to know to use a database of this server that is made now and belongs to its administrator. */
    public Map<String, String> database(String name) throws SQLException {
        execute("create database " + name + " owner beheer template template0");
        return Map.of(
                "ruimtemaker.database.url", url(name),
                "ruimtemaker.database.user", "beheer",
                "ruimtemaker.database.password", "geheim",
                "ruimtemaker.database.connections", "4",
                "ruimtemaker.secret", "a secret of all nodes");
    }

    /** As the owner of the server, who may all. */
    public void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.destroy();
        if (!server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void makeAdministrator() throws SQLException, InterruptedException, IOException {
        for (int asked = 0; !answers(); asked++) {
            if (server.waitFor(100, TimeUnit.MILLISECONDS) || asked > PATIENCE_SECONDS * 10) {
                throw new IllegalStateException(
                        "PostgreSQL does not start: " + Files.readString(folder.resolve("log")));
            }
        }
        execute("create role beheer login createrole createdb nosuperuser nobypassrls password 'geheim'");
    }

    private boolean answers() {
        try {
            execute("select 1");
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Path programs() throws IOException, InterruptedException {
        if (newest().isEmpty() && isRoot()) {
            run(List.of("sh", "-c", """
                    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql"""));
        }
        return newest().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "This test needs the system's own PostgreSQL. Install it: sudo apt-get install postgresql"));
    }

    private static List<Path> newest() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return List.of();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** PostgreSQL refuses to run as root. */
    private static List<String> lesser(String... words) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.addAll(List.of(words));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.getLast() + " failed: " + said);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
