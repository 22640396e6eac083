package nl.ruimtemaker.moment.sheet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far a list is that is coming in, from where it was begun until all of it is in. */
@Component
class Progress {
    private final JdbcClient db;
    private final Clock clock;

    Progress(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether it is begun now, and was not before: by the columns that were tried, and no others. */
    boolean begin(Visit visit, Sheet tried) {
        return db.sql("""
                        update moment.sheet set begun_at = :now
                        where space_id = :space and id = :id and begun_at is null and mapping = cast(:tried as jsonb)""")
                        .param("now", now())
                        .param("tried", JsonMapper.shared().writeValueAsString(tried.mapping()))
                        .param("space", visit.space())
                        .param("id", tried.id())
                        .update()
                == 1;
    }

    /** Takes the step over some rows; not where somebody else took it. */
    boolean step(Visit visit, UUID id, int from, int rows) {
        return db.sql("""
                        update moment.sheet set passed = passed + :rows
                        where space_id = :space and id = :id and passed = :from and begun_at is not null and done_at is null""")
                        .param("rows", rows)
                        .param("space", visit.space())
                        .param("id", id)
                        .param("from", from)
                        .update()
                == 1;
    }

    /** So many came in by that step. */
    void count(Visit visit, UUID id, int stored) {
        db.sql("update moment.sheet set stored = stored + :stored where space_id = :space and id = :id")
                .param("stored", stored)
                .param("space", visit.space())
                .param("id", id)
                .update();
    }

    /** All of it is in: its file goes at once. */
    boolean finish(Visit visit, UUID id) {
        return db.sql("""
                        update moment.sheet set bytes = null, done_at = :now
                        where space_id = :space and id = :id and done_at is null""")
                        .param("now", now())
                        .param("space", visit.space())
                        .param("id", id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
