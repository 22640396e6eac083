package nl.ruimtemaker.operations.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.postgres.Database;

/** What stands in the tables of an installation, to lay beside that of another. */
final class Rows {
    private Rows() {}

    /** For each table how many rows it has and a sum of all that they say. */
    static Map<String, String> of(Settings settings) throws SQLException {
        try (var database = Database.reached(settings);
                var owner = database.owner()) {
            owner.setAutoCommit(false);
            var catalogue = new Catalogue(owner);
            var tables = catalogue.tables().keySet();
            catalogue.become("app_move");
            var all = new TreeMap<String, String>();
            for (var table : tables) {
                all.put(table, catalogue.strings("""
                        select count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' order by t::text), ''))
                        from %s t""".formatted(table)).getFirst());
            }
            return all;
        }
    }

    static String one(Settings settings, String sql) throws SQLException, IOException {
        try (var database = Database.reached(settings);
                var owner = database.owner()) {
            owner.setAutoCommit(false);
            var catalogue = new Catalogue(owner);
            catalogue.become("app_move");
            return catalogue.strings(sql).getFirst();
        }
    }
}
