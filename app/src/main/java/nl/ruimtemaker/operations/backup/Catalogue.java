package nl.ruimtemaker.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is in the database, found from its own catalogue: so a new room is in the next backup by itself. */
record Catalogue(Connection owner) {
    /** Rooms by their schema, each with the migrations that were run. */
    Map<String, Manifest.Room> rooms() throws SQLException {
        var rooms = new TreeMap<String, Manifest.Room>();
        for (var room : strings("""
                select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relname = 'flyway_schema_history' and c.relowner = current_user::regrole""")) {
            var done = "from \"" + room + "\".flyway_schema_history where success and version is not null";
            var versions = strings("select version " + done + " order by version::int");
            var checksums = strings("select checksum::text " + done + " order by version::int");
            if (!versions.isEmpty()) {
                rooms.put(
                        room,
                        new Manifest.Room(
                                versions.getLast(),
                                checksums.stream().map(Integer::valueOf).toList()));
            }
        }
        return rooms;
    }

    /** All that is kept, each after those it refers to, with the columns that hold what was told and not what follows from it. */
    Map<String, List<String>> tables() throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        for (var table : inOrder(strings("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relowner = current_user::regrole and not c.relispartition
                    and c.relname <> 'flyway_schema_history' and n.nspname !~ '^pg_'
                    and obj_description(c.oid, 'pg_class') is distinct from 'passing'
                order by 1"""))) {
            columns.put(table, strings("""
                    select quote_ident(attname) from pg_attribute
                    where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                    order by attnum""".formatted(table)));
        }
        return columns;
    }

    /** Tables of which the role that reads for a backup would silently be shown fewer rows than there are. */
    List<String> unread() throws SQLException {
        return strings("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and c.relowner = current_user::regrole and c.relname <> 'flyway_schema_history'
                    and obj_description(c.oid, 'pg_class') is distinct from 'passing'
                    and not exists (
                        select from pg_policies p
                        where p.schemaname = n.nspname and p.tablename = c.relname and p.qual = 'true'
                            and p.permissive = 'PERMISSIVE' and p.cmd in ('SELECT', 'ALL') and 'app_move' = any(p.roles))""");
    }

    /** For the rest of the transaction. */
    void become(String role) throws SQLException {
        try (var set = owner.createStatement()) {
            set.execute("set local role " + role);
        }
    }

    List<String> strings(String sql) throws SQLException {
        try (var ask = owner.createStatement();
                var found = ask.executeQuery(sql)) {
            var strings = new ArrayList<String>();
            while (found.next()) {
                strings.add(found.getString(1));
            }
            return strings;
        }
    }

    private Collection<String> inOrder(List<String> tables) throws SQLException {
        var after = new TreeMap<String, Set<String>>();
        for (var pair : strings("""
                select conrelid::regclass::text || ' ' || confrelid::regclass::text from pg_constraint
                where contype = 'f' and conrelid <> confrelid""")) {
            var names = pair.split(" ");
            after.computeIfAbsent(names[0], table -> new LinkedHashSet<>()).add(names[1]);
        }
        var ordered = new LinkedHashSet<String>();
        tables.forEach(table -> place(table, after, ordered, Set.copyOf(tables)));
        return ordered;
    }

    private static void place(String table, Map<String, Set<String>> after, Set<String> ordered, Set<String> kept) {
        if (kept.contains(table) && !ordered.contains(table)) {
            after.getOrDefault(table, Set.of()).forEach(before -> place(before, after, ordered, kept));
            ordered.add(table);
        }
    }
}
