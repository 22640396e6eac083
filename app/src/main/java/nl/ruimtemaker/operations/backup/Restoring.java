package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Set;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;
import nl.ruimtemaker.platform.postgres.InUse;

/** Puts a backup back into an empty installation, in one transaction; then it is brought up to date as any other. */
public final class Restoring {
    private final Settings settings;
    private final Clock clock;

    /** Into this installation. */
    public Restoring(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts this backup back.
     *
     * @throws Refused when it cannot be put back here, with the reason in one sentence; then nothing was put back
     */
    public Restored from(Path file) {
        try (var packed = Packed.open(file)) {
            packed.check();
            refuseWhileRunning();
            try (var database = Database.prepared(settings)) {
                return into(database, packed);
            }
        } catch (InUse e) {
            throw new Refused("Ruimtemaker is running with this data. Stop it first.", e);
        } catch (SQLException e) {
            throw new Refused(file + " cannot be put back: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refused(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Restored into(Database database, Packed packed) throws SQLException, IOException {
        var manifest = packed.manifest();
        var empty = new EmptyPlace(database);
        empty.refuseIfNot();
        empty.refuseOlderApplication(manifest);
        empty.clear();
        var versions = new HashMap<String, String>();
        manifest.rooms().forEach((room, migrated) -> versions.put(room, migrated.version()));
        database.migrate(versions);
        var record = new PastErasures(settings, clock).all(packed.file());
        long erasures = load(database, packed, record.orElse(Set.of()));
        database.migrate();
        return new Restored(manifest.madeAt(), manifest.tables().size(), manifest.rows(), erasures, record.isPresent());
    }

    private static long load(Database database, Packed packed, Set<PastErasure> record)
            throws SQLException, IOException {
        try (var owner = database.owner()) {
            owner.setAutoCommit(false);
            var loading = new Loading(owner, packed);
            loading.refuseOtherMigrations();
            long erasures = loading.run(record);
            owner.commit();
            return erasures;
        }
    }

    private void refuseWhileRunning() {
        if (settings.database().url() == null && Files.isDirectory(settings.data())) {
            InUse.check(settings.data());
        }
    }
}
