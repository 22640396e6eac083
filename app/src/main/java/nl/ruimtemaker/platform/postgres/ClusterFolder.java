package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** The folder of the embedded PostgreSQL: locked for one Ruimtemaker at a time, and never left half made. */
final class ClusterFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private ClusterFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process; the kernel gives the lock back however the process ends.
     *
     * @throws InUse when another process has it
     */
    static ClusterFolder lock(Path data) throws IOException {
        var folder = data.resolve("postgres");
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                clearHalfMade(folder);
                return new ClusterFolder(folder, channel);
            }
        } catch (OverlappingFileLockException e) {
            // The same process has it already: as much in use as by another.
        }
        channel.close();
        throw new InUse(data);
    }

    /** What a start left that was cut off: half a cluster, half a set of programs, a password that was to be read once. */
    private static void clearHalfMade(Path folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder, "{making,unpacking,password}-*")) {
            for (var each : left) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }

    Path path() {
        return folder;
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    boolean isNew() {
        return !Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Makes the cluster in a folder beside it, and gives it its name only when it is complete. */
    void make(Path binaries, Privileges privileges, String password) throws IOException {
        var making = Files.createTempDirectory(folder, "making-");
        var secret = Files.createTempFile(
                folder,
                "password-",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, password);
            privileges.own(making);
            privileges.own(secret);
            Commands.must(privileges.command(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + making,
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret,
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums"));
            Files.move(making, cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(secret);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
