package nl.ruimtemaker.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a space along, brings it in or makes it gone, room by room. It does what the rights of the given connection
 * allow: a keeper's takes what a keeper sees, the operator's takes all.
 */
@Component
public class Parts {
    private final List<Part> parts;
    private final ApplicationEventPublisher events;

    /** A room's share of spaces came in, by this connection: what follows from its rows can be made anew. */
    public record BroughtIn(JdbcClient db, String room) {}

    Parts(List<Part> parts, ApplicationEventPublisher events) {
        this.events = events;
        this.parts = parts.stream().sorted(Comparator.comparingInt(Part::floor)).toList();
    }

    /** The rows of a space as JSON, by room and table. */
    public Map<String, Map<String, String>> export(JdbcClient db, UUID space) {
        var shares = new TreeMap<String, Map<String, String>>();
        for (var part : parts) {
            var share = new TreeMap<String, String>();
            part.tables().forEach(table -> share.put(table.name(), rows(db, part, table, space)));
            shares.put(part.room(), share);
        }
        return shares;
    }

    /** Brings in what {@link #export} took along: for each table of this room its rows as a JSON array. */
    public void bringIn(JdbcClient db, String room, Map<String, String> share) {
        var part = parts.stream()
                .filter(each -> each.room().equals(room))
                .findAny()
                .orElseThrow();
        part.tables().forEach(table -> add(db, part, table, share.getOrDefault(table.name(), "[]")));
        events.publishEvent(new BroughtIn(db, room));
    }

    /** Leaves no row of this space in any room. */
    public void erase(JdbcClient db, UUID space) {
        inReverse(part -> part.tables()
                .reversed()
                .forEach(table -> db.sql("delete from %s.\"%s\" where %s = :space"
                                .formatted(part.room(), table.name(), table.spaceColumn()))
                        .param("space", space)
                        .update()));
    }

    private void inReverse(Consumer<Part> work) {
        parts.reversed().forEach(work);
    }

    private static String rows(JdbcClient db, Part part, Part.Table table, UUID space) {
        return db.sql("""
                        select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]')::text
                        from %s."%s" t
                        where %s = :space""".formatted(part.room(), table.name(), table.spaceColumn()))
                .param("space", space)
                .query(String.class)
                .single();
    }

    private static void add(JdbcClient db, Part part, Part.Table table, String rows) {
        var columns = db.sql("""
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = :room and table_name = :table and is_generated = 'NEVER'""")
                .param("room", part.room())
                .param("table", table.name())
                .query(String.class)
                .single();
        db.sql("""
                        insert into %1$s."%2$s" (%3$s)
                        select %3$s from jsonb_populate_recordset(null::%1$s."%2$s", :rows::jsonb)""".formatted(part.room(), table.name(), columns))
                .param("rows", rows)
                .update();
    }
}
