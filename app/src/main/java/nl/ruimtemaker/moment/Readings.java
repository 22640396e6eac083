package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second readings. The teller sees each first, and lets the others see it. */
@Component
class Readings {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Readings(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    List<Reading> of(Visit visit, UUID moment) {
        return db.sql("""
                        select id, read_as, text, decided, at, shown_at is not null as shown
                        from moment.reading
                        where space_id = :space and moment_id = :moment
                        order by at""")
                .param("space", visit.space())
                .param("moment", moment)
                .query((row, number) -> new Reading(
                        row.getObject("id", UUID.class),
                        row.getString("read_as"),
                        row.getString("text"),
                        row.getString("decided") == null ? null : Decision.Party.valueOf(row.getString("decided")),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("shown")))
                .list();
    }

    void add(Visit visit, UUID moment, ReadingForm form) {
        db.sql("""
                        insert into moment.reading (space_id, id, moment_id, person_id, read_as, text, decided, at)
                        values (:space, :id, :moment, :person, :readAs, :text, :decided, :now)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("moment", moment)
                .param("person", visit.person().id())
                .param("readAs", visit.person().name())
                .param("text", form.words())
                .param("decided", form.decided() == null ? null : form.decided().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The teller lets the others see a reading; the database refuses anyone else. */
    void show(Visit visit, UUID moment, UUID reading) {
        db.sql("""
                        update moment.reading set shown_at = :now
                        where space_id = :space and moment_id = :moment and id = :reading and shown_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("space", visit.space())
                .param("moment", moment)
                .param("reading", reading)
                .update();
    }
}
