package nl.ruimtemaker.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose owner passes by their row-level security until this is closed: a backup is loaded so, and needs no
 * administrator who may more than make roles. Others wait meanwhile, and when the transaction fails it never was so.
 */
public final class Opened implements AutoCloseable {
    private final Connection owner;
    private final List<String> tables;

    private Opened(Connection owner, List<String> tables) {
        this.owner = owner;
        this.tables = tables;
    }

    /** Opens every table of every room, within the transaction of this connection. */
    public static Opened everyTable(Connection owner) throws SQLException {
        var opened = new Opened(owner, tables(owner));
        opened.each("no force");
        return opened;
    }

    @Override
    public void close() throws SQLException {
        each("force");
    }

    private void each(String force) throws SQLException {
        try (var alter = owner.createStatement()) {
            for (var table : tables) {
                alter.execute("alter table " + table + " " + force + " row level security");
            }
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        try (var ask = owner.createStatement();
                var found = ask.executeQuery("""
                        select c.oid::regclass::text from pg_class c
                        where c.relkind = 'r' and c.relrowsecurity and c.relowner = current_user::regrole
                        order by 1""")) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }
}
