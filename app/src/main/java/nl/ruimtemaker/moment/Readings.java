package nl.ruimtemaker.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Persons;
import nl.ruimtemaker.people.Traces;
import nl.ruimtemaker.platform.Erasures;
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
    private final Persons persons;
    private final Traces traces;
    private final Erasures erasures;

    Readings(JdbcClient db, Ids ids, Clock clock, Persons persons, Traces traces, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.persons = persons;
        this.traces = traces;
        this.erasures = erasures;
    }

    List<Reading> of(Visit visit, UUID moment) {
        return db.sql("""
                        select id, read_as, text, decided, at, shown_at is not null as shown,
                            person_id is not distinct from platform.person() as mine
                        from moment.reading
                        where space_id = :space and moment_id = :moment
                        order by at""")
                .param("space", visit.space())
                .param("moment", moment)
                .query((row, number) -> reading(row))
                .list();
    }

    /** Those of several moments at once, for who reads them far from here. */
    Map<UUID, List<Reading>> of(Visit visit, List<UUID> moments) {
        var found = new HashMap<UUID, List<Reading>>();
        db.sql("""
                        select id, moment_id, read_as, text, decided, at, shown_at is not null as shown,
                            person_id is not distinct from platform.person() as mine
                        from moment.reading
                        where space_id = :space and moment_id = any(:moments)
                        order by at""")
                .param("space", visit.space())
                .param("moments", moments.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("moment_id", UUID.class), moment -> new ArrayList<>())
                            .add(reading(row));
                });
        return found;
    }

    void add(Visit visit, UUID moment, ReadingForm form) {
        traces.leave(visit);
        db.sql("""
                        insert into moment.reading (space_id, id, moment_id, person_id, read_as, text, decided, at)
                        values (:space, :id, :moment, :person, :readAs, :text, :decided, :now)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("moment", moment)
                .param("person", visit.person().id())
                .param("readAs", persons.toldAs(visit).orElse(null))
                .param("text", form.words())
                .param("decided", form.decided() == null ? null : form.decided().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who read it takes their reading back; the database lets nobody take another's. */
    void takeBack(Visit visit, UUID moment, UUID reading) {
        int gone = db.sql(
                        "delete from moment.reading where space_id = :space and moment_id = :moment and id = :reading")
                .param("space", visit.space())
                .param("moment", moment)
                .param("reading", reading)
                .update();
        if (gone > 0) {
            erasures.note(visit.space(), "moment.reading", reading);
        }
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

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getObject("id", UUID.class),
                row.getString("read_as"),
                row.getString("text"),
                row.getString("decided") == null ? null : Decision.Party.valueOf(row.getString("decided")),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("shown"),
                row.getBoolean("mine"));
    }
}
