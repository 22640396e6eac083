package nl.ruimtemaker.operations.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** A file for its owner alone that gets its name when it is whole and on the disk; until then, and after a kill, it is a part. */
final class WholeFile implements AutoCloseable {
    static final String PART = ".part";

    private final Path part;
    private final Path file;

    private WholeFile(Path part, Path file) {
        this.part = part;
        this.file = file;
    }

    static WholeFile beside(Path file) throws IOException {
        var folder = folderOf(file);
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var part = Files.createTempFile(folder, file.getFileName() + "-", PART);
        return new WholeFile(part, file.toAbsolutePath());
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    /** Kept only for its owner from the first byte: a temporary file is made so. */
    OutputStream out() throws IOException {
        return new BufferedOutputStream(Channels.newOutputStream(FileChannel.open(part, StandardOpenOption.WRITE)));
    }

    void name() throws IOException {
        sync(part, StandardOpenOption.WRITE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        sync(folderOf(file), StandardOpenOption.READ);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
