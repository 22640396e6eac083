package nl.ruimtemaker.platform;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of a space as canonical JSON: read page by page in the order of their key, so that a space of any size passes
 * through, and added again. A column that the connection has no right to is left out; so is what follows from others.
 */
@Component
public class Rows {
    /** Which columns are asked for. */
    public enum Columns {
        ALL("true"),
        /** What a keeper takes along: but for photos, and for hashes and keys that are of no use elsewhere. */
        TAKEN("a.atttypid <> 'bytea'::regtype");

        private final String condition;

        Columns(String condition) {
            this.condition = condition;
        }
    }

    private static final String IDS = "a.atttypid = 'uuid'::regtype";

    private record Column(
            String name, String type, @Nullable Integer keyPlace) {
        /** The same order whatever the language of the database is. */
        String ordered() {
            return type.equals("text") ? name + " collate \"C\"" : name;
        }

        String after() {
            return "(cast(:behind as jsonb) ->> '%s')::%s".formatted(name.replace("\"", ""), type);
        }
    }

    /** The next rows behind this one, or the first; a table without a key of its own is read in one go. */
    public List<String> page(
            JdbcClient db, Drawer drawer, UUID space, Columns which, @Nullable String behind, int most) {
        var columns = columns(db, drawer, which.condition);
        var key = columns.stream()
                .filter(column -> column.keyPlace() != null
                        && !column.name().equals(drawer.table().spaceColumn()))
                .sorted(Comparator.comparingInt(column -> column.keyPlace() == null ? 0 : column.keyPlace()))
                .toList();
        boolean known = columns.stream()
                .anyMatch(column -> column.name().equals(drawer.table().spaceColumn()));
        if (!known || (key.isEmpty() && behind != null)) {
            return List.of();
        }
        return db.sql(
                        "select to_jsonb(r)::text from (select %s from %s where %s = :space and (%s)%s order by %s limit :most) r"
                                .formatted(
                                        names(columns),
                                        drawer.quoted(),
                                        drawer.table().spaceColumn(),
                                        which == Columns.TAKEN ? drawer.table().taken() : "true",
                                        behind == null ? "" : " and (%s) > (%s)".formatted(ordered(key), after(key)),
                                        ordered(key.isEmpty() ? columns : key)))
                .param("space", space)
                .param("behind", behind)
                .param("most", key.isEmpty() ? Integer.MAX_VALUE : most)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Adds rows, a JSON array; a column that none of them has gets what a new row would have in it. */
    public void add(JdbcClient db, Drawer drawer, String rows) {
        var given = db.sql("""
                        select coalesce(string_agg(quote_ident(k.name), ', '), '') from (
                            select distinct jsonb_object_keys(r) as name from jsonb_array_elements(cast(:rows as jsonb)) r) k
                        where exists (
                            select from pg_attribute a
                            where a.attrelid = cast(:table as regclass) and a.attname = k.name and a.attgenerated = '')""")
                .param("rows", rows)
                .param("table", drawer.quoted())
                .query(String.class)
                .single();
        if (!given.isEmpty()) {
            db.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, cast(:rows as jsonb))"
                            .formatted(drawer.quoted(), given))
                    .param("rows", rows)
                    .update();
        }
    }

    /** The columns of this table that hold ids. */
    public List<String> idColumns(JdbcClient db, Drawer drawer) {
        return columns(db, drawer, IDS).stream().map(Column::name).toList();
    }

    /** A question that answers each id in this table that a row of the space names, where there are any. */
    public List<String> idsNamed(JdbcClient db, Drawer drawer) {
        return columns(db, drawer, IDS).stream()
                .map(column -> "select %s from %s where %s = :space"
                        .formatted(
                                column.name(), drawer.quoted(), drawer.table().spaceColumn()))
                .toList();
    }

    long count(JdbcClient db, Drawer drawer, UUID space) {
        return db.sql("select count(*) from %s where %s = :space"
                        .formatted(drawer.quoted(), drawer.table().spaceColumn()))
                .param("space", space)
                .query(Long.class)
                .single();
    }

    void end(JdbcClient db, Drawer drawer, UUID space) {
        db.sql("delete from %s where %s = :space"
                        .formatted(drawer.quoted(), drawer.table().spaceColumn()))
                .param("space", space)
                .update();
    }

    private static List<Column> columns(JdbcClient db, Drawer drawer, String condition) {
        return db.sql("""
                        select quote_ident(a.attname) as name, format_type(a.atttypid, null) as type,
                            array_position(i.indkey::int2[], a.attnum) as key_place
                        from pg_attribute a
                        left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
                        where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                            and a.attgenerated = '' and has_column_privilege(a.attrelid, a.attnum, 'select') and\s""" + condition + """

                        order by a.attnum""")
                .param("table", drawer.quoted())
                .query((row, number) -> new Column(
                        row.getString("name"), row.getString("type"), row.getObject("key_place", Integer.class)))
                .list();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String ordered(List<Column> columns) {
        return columns.stream().map(Column::ordered).collect(Collectors.joining(", "));
    }

    private static String after(List<Column> key) {
        return key.stream().map(Column::after).collect(Collectors.joining(", "));
    }
}
