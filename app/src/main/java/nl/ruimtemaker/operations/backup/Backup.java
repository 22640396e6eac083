package nl.ruimtemaker.operations.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A backup in the folder of backups: its name says when it was made. */
record Backup(Path file, Instant madeAt) {
    private static final String BEFORE = "ruimtemaker-";
    private static final String AFTER = ".zip";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static Backup in(Path folder, Instant now) {
        return new Backup(folder.resolve(BEFORE + TIME.format(now) + AFTER), now);
    }

    /** What somebody else put in the folder is no backup, and is left alone. */
    static Optional<Backup> of(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return name.startsWith(BEFORE) && name.endsWith(AFTER)
                    ? Optional.of(new Backup(
                            file,
                            TIME.parse(name.substring(BEFORE.length(), name.length() - AFTER.length()), Instant::from)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
