package nl.ruimtemaker.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Begun and kept for later, by and for one person: whatever stood in the form, also what was not right yet. */
@Component
public class Drafts {
    private static final int MOST = 50;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;
    private final Erasures erasures;

    Drafts(JdbcClient db, Ids ids, Clock clock, JsonMapper json, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.erasures = erasures;
    }

    /** A draft as a list shows it. */
    public record Draft(UUID id, Instant savedAt, MomentForm form) {}

    void keep(Visit visit, MomentForm form) {
        db.sql("""
                        insert into moment.draft (space_id, id, person_id, saved_at, form)
                        values (:space, :id, :person, :now, :form::jsonb)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("person", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("form", json.writeValueAsString(form).replace("\\u0000", ""))
                .update();
    }

    List<Draft> of(Visit visit) {
        return db.sql("""
                        select id, saved_at, form from moment.draft
                        where space_id = :space and person_id = :person
                        order by saved_at desc limit :most""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .param("most", MOST)
                .query(this::draft)
                .list();
    }

    Draft find(Visit visit, UUID id) {
        return db.sql("""
                        select id, saved_at, form from moment.draft
                        where space_id = :space and person_id = :person and id = :id""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .param("id", id)
                .query(this::draft)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void throwAway(Visit visit, UUID id) {
        int gone = db.sql("delete from moment.draft where space_id = :space and id = :id")
                .param("space", visit.space())
                .param("id", id)
                .update();
        if (gone > 0) {
            erasures.note(visit.space(), "moment.draft", id);
        }
    }

    /** What was told with this key is no draft any more. */
    void told(Visit visit, MomentForm form) {
        db.sql("delete from moment.draft where space_id = :space and form ->> 'key' = :key")
                .param("space", visit.space())
                .param("key", form.tellingKey())
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getTimestamp("saved_at").toInstant(),
                json.readValue(row.getString("form"), MomentForm.class));
    }
}
