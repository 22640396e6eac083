package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;

/** The folder of backups: made, found back, and thrown away in time. */
public final class Backups {
    private final Settings settings;
    private final Clock clock;

    /** Those of this installation. */
    public Backups(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes one now, in this file or else in the folder, and brings the record of erasures up to date.
     *
     * @throws Refused when it cannot be made, with the reason in one sentence
     */
    public Made make(Path file) {
        refuseWithoutData();
        if (Files.exists(file)) {
            throw new Refused("There is a file " + file + " already. Give another name; no backup is written over.");
        }
        throwAway();
        try (var database = Database.reached(settings)) {
            return make(file, database);
        }
    }

    Made make(Path file, Database database) {
        var manifest = new BackingUp(database, clock).to(file);
        var record = new PastErasures(settings, clock);
        record.write(database, folder());
        record.write(database, WholeFile.folderOf(file));
        return new Made(file, manifest.tables().size(), manifest.rows());
    }

    /** Where one that is made now would be kept. */
    public Path next() {
        return Backup.in(folder(), clock.instant()).file();
    }

    Path folder() {
        return settings.backups();
    }

    /** All in the folder, the newest first. */
    List<Backup> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new Refused("The folder of backups " + folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Throws away what is older than the setting says, and parts that a kill left. While none succeeds the newest stays, as
     * long as the pages promise and no longer.
     */
    void throwAway() {
        var oldest = clock.instant().minus(Duration.ofDays(settings.backup().keepDays()));
        var promised = clock.instant().minus(Duration.ofDays(Settings.Backup.MOST_DAYS));
        var all = all();
        try {
            for (var backup : all) {
                if (backup.madeAt().isBefore(backup.equals(all.getFirst()) ? promised : oldest)) {
                    Files.deleteIfExists(backup.file());
                }
            }
            throwAwayParts(clock.instant().minus(Duration.ofDays(1)));
        } catch (IOException e) {
            throw new Refused("An old backup in " + folder() + " cannot be thrown away: " + e.getMessage(), e);
        }
    }

    private void throwAwayParts(Instant before) throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (var parts = Files.newDirectoryStream(folder(), "*" + WholeFile.PART)) {
            for (var part : parts) {
                if (Files.getLastModifiedTime(part).compareTo(FileTime.from(before)) < 0) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private void refuseWithoutData() {
        boolean embedded = settings.database().url() == null;
        if (embedded && !Files.exists(settings.data().resolve("postgres/cluster/PG_VERSION"))) {
            throw new Refused("There is nothing to back up in " + settings.data()
                    + ": Ruimtemaker was never started there. Is ruimtemaker.data right?");
        }
    }
}
