package nl.ruimtemaker.people.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Pass;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import nl.ruimtemaker.platform.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passes of a person: only their hashes. */
@Component
public class Passes {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Passes(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes one for the space that was entered, and answers it: this once. */
    String make(Visit visit, PassForm form) {
        var secret = Secrets.next();
        db.sql("""
                        insert into people.pass (space_id, id, key_hash, person_id, purpose, may, made_at, until_day)
                        values (:space, :id, decode(:key, 'hex'), :person, :purpose, :may, :now, :until)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("key", Fingerprint.of(secret).hex())
                .param("person", visit.person().id())
                .param("purpose", form.words())
                .param("may", form.does().name())
                .param("now", now())
                .param("until", today().plusMonths(form.monthsItHolds()))
                .update();
        return secret;
    }

    /** All of mine, newest first; one that is over is still shown for a while. */
    List<Pass> mine() {
        return db.sql("select * from people.passes(:now)")
                .param("now", now())
                .query(Passes::pass)
                .list();
    }

    /** Ends one of mine, at once. */
    int end(Who who, UUID id) {
        return db.sql("""
                        update people.pass set ended_at = :now, ended_by = :person
                        where person_id = :person and id = :id and ended_at is null""")
                .param("now", now())
                .param("person", who.id())
                .param("id", id)
                .update();
    }

    /** Where their owner reads that one was made. */
    Optional<String> mail(Who who) {
        return db.sql("select mail::text from people.address where person_id = :person")
                .param("person", who.id())
                .query(String.class)
                .optional();
    }

    /** How many work in the space that was entered, for who keeps it. */
    public long here() {
        return db.sql("select people.passes_here(:now)")
                .param("now", now())
                .query(Long.class)
                .single();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Pass pass(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Pass(
                row.getObject("id", UUID.class),
                row.getString("space_name"),
                row.getString("purpose"),
                Pass.May.valueOf(row.getString("may")),
                row.getObject("until_day", LocalDate.class),
                row.getObject("used_on", LocalDate.class),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("works"));
    }
}
