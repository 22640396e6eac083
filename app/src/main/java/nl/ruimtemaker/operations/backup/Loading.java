package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import nl.ruimtemaker.platform.postgres.Opened;
import org.postgresql.PGConnection;

/** Loads every table of a backup within one transaction, and counts what came in. */
record Loading(Connection owner, Packed packed) {
    /** The same number can stand for another migration where a version was made by hand. */
    void refuseOtherMigrations() throws SQLException {
        var here = new Catalogue(owner).rooms();
        for (var room : packed.manifest().rooms().entrySet()) {
            var found = here.get(room.getKey());
            if (found == null || !found.equals(room.getValue())) {
                throw new Refused("This backup was made with other migrations of " + room.getKey()
                        + " than this Ruimtemaker has. Put it back with the version that made it ("
                        + packed.manifest().application() + ").");
            }
        }
    }

    /**
     * Loads it, with the record of what was erased since.
     *
     * @return how many erasures are to be replayed
     */
    long run(Set<PastErasure> record) throws SQLException, IOException {
        try (var opened = Opened.everyTable(owner)) {
            for (var table : packed.manifest().tables()) {
                load(table);
            }
            return PastErasures.bringIn(owner, record);
        }
    }

    private void load(CopiedTable table) throws SQLException, IOException {
        try (var rows = packed.rows(table)) {
            long loaded = owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin".formatted(table.name(), String.join(", ", table.columns())),
                            rows);
            if (loaded != table.rows()) {
                throw new Refused(packed.file() + " is damaged: of " + table.name() + " it has " + loaded
                        + " rows and not " + table.rows() + ". Take another backup.");
            }
        }
    }
}
