package nl.ruimtemaker.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final Rows rows;
    private final ApplicationEventPublisher events;

    Parts(List<Part> parts, Rows rows, ApplicationEventPublisher events) {
        this.events = events;
        this.rows = rows;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(Part::floor).thenComparing(Part::room))
                .toList();
    }

    /** A room's share of spaces came in, by this connection: what follows from its rows can be made anew. */
    public record BroughtIn(JdbcClient db, String room) {}

    /**
     * A whole space is about to go, by this connection: what others have with it stays theirs, and from now on it is with
     * nobody.
     *
     * @param nobody who stands in its place
     * @param afterwards what is done once no row of the space is left
     */
    public record Erasing(JdbcClient db, UUID space, UUID nobody, List<Runnable> afterwards) {}

    /** All tables of a space in all rooms, each after those it refers to. */
    public List<Drawer> drawers() {
        return parts.stream()
                .flatMap(part -> part.tables().stream().map(table -> new Drawer(part.room(), table)))
                .toList();
    }

    /** Brings rows in: for each table of this room a JSON array. */
    public void bringIn(JdbcClient db, String room, Map<String, String> share) {
        drawers().stream()
                .filter(drawer -> drawer.room().equals(room))
                .forEach(drawer ->
                        rows.add(db, drawer, share.getOrDefault(drawer.table().name(), "[]")));
        cameIn(db, room);
    }

    /** All rows of this room came in. */
    public void cameIn(JdbcClient db, String room) {
        events.publishEvent(new BroughtIn(db, room));
    }

    /** Leaves no row of this space in any room, and answers how many there were in each table. */
    public Map<String, Long> erase(JdbcClient db, UUID space) {
        var counts = counts(db, space);
        var erasing = new Erasing(db, space, UUID.randomUUID(), new ArrayList<>());
        events.publishEvent(erasing);
        drawers().reversed().forEach(drawer -> rows.end(db, drawer, space));
        erasing.afterwards().forEach(Runnable::run);
        return counts;
    }

    /** How many rows of this space there are, by table. */
    public Map<String, Long> counts(JdbcClient db, UUID space) {
        var counts = new LinkedHashMap<String, Long>();
        drawers().forEach(drawer -> counts.put(drawer.name(), rows.count(db, drawer, space)));
        return counts;
    }
}
