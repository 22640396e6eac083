package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import nl.ruimtemaker.platform.postgres.Database;

/** Where a backup is put back: nobody told anything there yet, and the application knows all of it. */
record EmptyPlace(Database database) {
    void refuseIfNot() throws SQLException {
        try (var owner = database.owner()) {
            owner.setAutoCommit(false);
            var catalogue = new Catalogue(owner);
            var tables = catalogue.tables();
            if (database.isVisited()) {
                throw new Refused("Ruimtemaker is running with this database. Stop it first.");
            }
            catalogue.become("app_move");
            for (var table : tables.keySet()) {
                if (!catalogue
                        .strings("select 'row' from " + table + " limit 1")
                        .isEmpty()) {
                    throw new Refused("This installation is not empty: there are rows in " + table
                            + ". A backup is put back into an empty one only.");
                }
            }
        }
    }

    void refuseOlderApplication(Manifest manifest) throws IOException {
        var known = Database.newest();
        for (var room : manifest.rooms().entrySet()) {
            int here = known.getOrDefault(room.getKey(), 0);
            if (Integer.parseInt(room.getValue().version()) > here) {
                throw new Refused("This backup was made by a newer Ruimtemaker (" + manifest.application() + ", with "
                        + room.getKey() + " at " + room.getValue().version() + "; here it is " + here
                        + "). Install that one, and try again.");
            }
        }
    }

    /** A start that was never used left empty tables, perhaps newer than those of the backup. */
    void clear() throws SQLException {
        try (Connection owner = database.owner();
                var drop = owner.createStatement()) {
            owner.setAutoCommit(false);
            var catalogue = new Catalogue(owner);
            for (var room : catalogue.rooms().keySet()) {
                drop.execute("drop schema \"" + room + "\" cascade");
            }
            owner.commit();
        }
    }
}
