package nl.ruimtemaker.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked from their archive on the class path. */
final class Binaries {
    private Binaries() {}

    /** The folder with the programs; unpacked beside it first and then renamed, so that a kill leaves nothing half. */
    static Path in(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve("postgres-" + size(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(folder);
        var unpacked = Files.createTempDirectory(folder, "unpacking-");
        Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var packed = open(archive)) {
            unpack(packed, unpacked);
        }
        Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        return home;
    }

    private static String archive() {
        var arm = System.getProperty("os.arch").contains("aarch64");
        return "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static InputStream open(String archive) throws IOException {
        var found = Binaries.class.getResourceAsStream(archive);
        if (found == null) {
            throw new IOException("This build has no PostgreSQL for this machine (" + archive
                    + "). Set ruimtemaker.database.url to a PostgreSQL 15 or newer of your own.");
        }
        return found;
    }

    /** The size stands for the version: reading all of the archive at each start would cost a second. */
    private static long size(String archive) throws IOException {
        var found = Binaries.class.getResource(archive);
        if (found == null) {
            open(archive).close();
        }
        return java.util.Objects.requireNonNull(found).openConnection().getContentLengthLong();
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
