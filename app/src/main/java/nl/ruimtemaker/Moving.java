package nl.ruimtemaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import nl.ruimtemaker.operations.moving.Arrival;
import nl.ruimtemaker.operations.moving.Erasure;
import nl.ruimtemaker.operations.moving.SealKey;
import nl.ruimtemaker.operations.moving.SealedMove;
import org.jspecify.annotations.Nullable;

/** A whole space by command: taken along, brought in, made gone. */
final class Moving {
    private static final int REFUSED = 1;

    private Moving() {}

    static void out(String space, Path file, @Nullable Path settings) {
        if (Files.exists(file)) {
            throw Ruimtemaker.refuse(file + " is there already. Say another name.", REFUSED);
        }
        Errand.run(settings, house -> {
            var key = write(house.getBean(SealedMove.class), space, file);
            IO.println("""
                    %s holds all of "%s", sealed. It opens with these seven words, which are kept nowhere:

                        %s

                    Give the words along by another way than the file. "%s" is still here as well.""".formatted(file, space, key.spoken(), space));
        });
    }

    static void in(Path file, @Nullable String key, @Nullable Path settings) {
        if (!Files.isReadable(file)) {
            throw Ruimtemaker.refuse("There is no file " + file + " that can be read.", REFUSED);
        }
        var typed = key == null ? IO.readln("The seven words of this file: ") : key;
        Errand.run(settings, house -> {
            try (var stream = Files.newInputStream(file)) {
                var arrived = house.getBean(Arrival.class).read(stream, SealKey.typed(typed == null ? "" : typed));
                IO.println("\"" + arrived.name() + "\" is here now, at /" + arrived.slug() + ": " + arrived.rows()
                        + " rows. People sign in by the mail address that they had.");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static void gone(String space, @Nullable Path settings) {
        Errand.run(settings, house -> {
            var erasure = house.getBean(Erasure.class);
            var name = erasure.nameOf(space);
            IO.println("This ends \"" + name
                    + "\" for everybody in it, with all that was told there. It cannot be undone.");
            if (!name.equals(IO.readln("Type its name to go on: "))) {
                throw Ruimtemaker.refuse("That is not its name. Nothing was changed.", REFUSED);
            }
            var counted = erasure.erase(space);
            counted.before()
                    .forEach((table, rows) -> IO.println("%-32s %7d rows, now %d"
                            .formatted(table, rows, counted.after().get(table))));
            IO.println("\"" + name
                    + "\" is gone. Backups made before now hold it until they are 30 days old, and a PDF that "
                    + "somebody has cannot be called back.");
        });
    }

    /** In a file beside it that gets its name once it is whole and on the disk; only its owner reads it. */
    private static SealKey write(SealedMove move, String space, Path file) {
        try {
            var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
            var making = Files.createTempFile(folder, "move-", "", ours);
            try {
                SealKey key;
                try (var stream = Files.newOutputStream(making)) {
                    key = move.write(space, stream);
                }
                sync(making, StandardOpenOption.WRITE);
                Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
                sync(folder, StandardOpenOption.READ);
                return key;
            } finally {
                Files.deleteIfExists(making);
            }
        } catch (IOException e) {
            throw Ruimtemaker.refuse(file + " cannot be written: " + e.getMessage(), REFUSED);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
