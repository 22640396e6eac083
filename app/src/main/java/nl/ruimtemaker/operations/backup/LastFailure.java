package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import nl.ruimtemaker.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why the last backup was not made, kept beside the data until one is: the folder of backups may be what fails. */
final class LastFailure {
    private static final Logger LOG = LoggerFactory.getLogger(LastFailure.class);

    private final Path file;

    LastFailure(Settings settings) {
        this.file = settings.data().resolve("backup-failed");
    }

    void note(Instant at, String sentence) {
        try {
            Files.writeString(file, at + " " + sentence);
        } catch (IOException e) {
            LOG.error("That there was no backup cannot be noted in {}: {}", file, e.getMessage());
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.error("{} cannot be deleted: {}", file, e.getMessage());
        }
    }

    Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(file + " cannot be read: " + e.getMessage());
        }
    }
}
