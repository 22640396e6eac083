package nl.ruimtemaker.platform.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** After a restore: what was taken back or forgotten since the backup goes again, by each room's own {@code replay}. */
final class Replays {
    private Replays() {}

    /** In one transaction, before anybody can read; a start that is cut off does it at the next one. */
    static void run(Database database) throws SQLException, IOException {
        try (var owner = database.owner()) {
            owner.setAutoCommit(false);
            if (waits(owner)) {
                try (var opened = Opened.everyTable(owner)) {
                    replay(owner);
                }
            }
            owner.commit();
        }
    }

    private static boolean waits(Connection owner) throws SQLException {
        try (var ask = owner.createStatement();
                var found = ask.executeQuery("select from platform.erasure where pending limit 1")) {
            return found.next();
        }
    }

    private static void replay(Connection owner) throws SQLException, IOException {
        try (var statement = owner.createStatement()) {
            for (var folder : Migrations.folders()) {
                var room = folder.substring(folder.indexOf('-') + 1);
                try (var found =
                        statement.executeQuery("select to_regprocedure('%s.replay()') is not null".formatted(room))) {
                    if (found.next() && found.getBoolean(1)) {
                        statement.execute("call %s.replay()".formatted(room));
                    }
                }
            }
            statement.execute("update platform.erasure set pending = false where pending");
        }
    }
}
