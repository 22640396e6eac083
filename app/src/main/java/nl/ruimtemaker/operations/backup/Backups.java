package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of backups: made, found back, and thrown away in time. */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

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
        var record = new PastErasures(settings, clock);
        var folders = List.of(folder(), WholeFile.folderOf(file));
        folders.forEach(record::refuseSpoiled);
        try (var database = Database.reached(settings)) {
            var made = copy(file, database);
            folders.forEach(folder -> record.write(database, folder));
            throwAway();
            return made;
        }
    }

    /** The file alone, which is a backup once it has its name. */
    Made copy(Path file, Database database) {
        var manifest = new BackingUp(database, clock).to(file);
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
        for (var backup : all) {
            if (backup.madeAt().isBefore(backup.equals(all.getFirst()) ? promised : oldest)) {
                throwAway(backup.file());
            }
        }
        parts(clock.instant().minus(Duration.ofDays(1))).forEach(Backups::throwAway);
    }

    /** One that does not go keeps no other, and no new backup is missed for it. */
    private static void throwAway(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.error("{} is too old and cannot be thrown away: {}. Delete it yourself.", file, e.toString());
        }
    }

    private List<Path> parts(Instant before) {
        var old = new ArrayList<Path>();
        if (Files.isDirectory(folder())) {
            try (var parts = Files.newDirectoryStream(folder(), "*" + WholeFile.PART)) {
                for (var part : parts) {
                    if (Files.getLastModifiedTime(part).compareTo(FileTime.from(before)) < 0) {
                        old.add(part);
                    }
                }
            } catch (IOException e) {
                throw new Refused("The folder of backups " + folder() + " cannot be read: " + e.getMessage(), e);
            }
        }
        return old;
    }

    private void refuseWithoutData() {
        boolean embedded = settings.database().url() == null;
        if (embedded && !Files.exists(settings.data().resolve("postgres/cluster/PG_VERSION"))) {
            throw new Refused("There is nothing to back up in " + settings.data()
                    + ": Ruimtemaker was never started there. Is ruimtemaker.data right?");
        }
    }
}
