package nl.ruimtemaker.moment.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists that keepers are looking at: each for whoever sent it, and for a day. */
@Component
class Sheets {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS =
            "select id, name, kept_at, survey, mapping, begun_at, passed, stored, done_at from moment.sheet ";

    /** A disk is not filled by lists that are looked at. */
    private static final int MOST = 5;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Sheets(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    UUID keep(Visit visit, String name, byte[] bytes, Seen seen) {
        // Never one that is coming in.
        of(visit).stream()
                .filter(old -> !old.isBegun() || old.isDone())
                .skip(MOST - 1)
                .forEach(old -> remove(visit, old.id()));
        var id = ids.next();
        db.sql("""
                        insert into moment.sheet (space_id, id, person_id, name, kept_at, bytes, survey, mapping)
                        values (:space, :id, :person, :name, :now, :bytes, cast(:survey as jsonb), cast(:mapping as jsonb))""")
                .param("space", visit.space())
                .param("id", id)
                .param("person", visit.person().id())
                .param("name", name)
                .param("now", now())
                .param("bytes", bytes)
                .param("survey", JSON.writeValueAsString(seen.survey()))
                .param("mapping", JSON.writeValueAsString(seen.guess()))
                .update();
        return id;
    }

    /** The visitor's own, newest first. */
    List<Sheet> of(Visit visit) {
        return db.sql(COLUMNS + "where space_id = :space and person_id = :person order by id desc")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> sheet(row))
                .list();
    }

    Sheet find(Visit visit, UUID id) {
        return db.sql(COLUMNS + "where space_id = :space and id = :id")
                .param("space", visit.space())
                .param("id", id)
                .query((row, number) -> sheet(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Its file, until all of it is in. */
    byte[] bytes(Visit visit, UUID id) {
        return db.sql("select bytes from moment.sheet where space_id = :space and id = :id and bytes is not null")
                .param("space", visit.space())
                .param("id", id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Other columns; once it was begun they stay as they are. */
    void map(Visit visit, UUID id, Mapping mapping) {
        db.sql("""
                        update moment.sheet set mapping = cast(:mapping as jsonb)
                        where space_id = :space and id = :id and begun_at is null""")
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("space", visit.space())
                .param("id", id)
                .update();
    }

    void remove(Visit visit, UUID id) {
        db.sql("delete from moment.sheet where space_id = :space and id = :id and person_id = :person")
                .param("space", visit.space())
                .param("id", id)
                .param("person", visit.person().id())
                .update();
    }

    /** Every hour; on several nodes at once it does no harm. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void purge() {
        db.sql("select moment.purge_sheets(:now)").param("now", now()).query().singleRow();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("kept_at").toInstant(),
                JSON.readValue(row.getString("survey"), Survey.class),
                JSON.readValue(row.getString("mapping"), Mapping.class),
                instant(row.getTimestamp("begun_at")),
                row.getInt("passed"),
                row.getInt("stored"),
                instant(row.getTimestamp("done_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
