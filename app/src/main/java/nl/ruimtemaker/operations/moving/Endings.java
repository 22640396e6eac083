package nl.ruimtemaker.operations.moving;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Parts;
import nl.ruimtemaker.platform.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Spaces of which keepers asked that they go: with two, after a week in which any keeper can call it off. */
@Component
class Endings {
    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);

    private final JdbcClient db;
    private final Operator operator;
    private final Parts parts;
    private final Ids ids;
    private final Clock clock;

    Endings(JdbcClient db, Operator operator, Parts parts, Ids ids, Clock clock) {
        this.db = db;
        this.operator = operator;
        this.parts = parts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was asked here and not called off. */
    Optional<Ending> open() {
        return db.sql("select * from moving.open_ending()")
                .query((row, number) -> new Ending(
                        row.getObject("id", UUID.class),
                        row.getString("asked_by"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("agreed_by"),
                        row.getTimestamp("gone_at") == null
                                ? null
                                : row.getTimestamp("gone_at").toInstant(),
                        row.getBoolean("may_agree")))
                .optional();
    }

    /** Asked already is asked. */
    void ask(Visit visit) {
        db.sql("""
                        insert into moving.ending (space_id, id, asked_by, asked_at)
                        values (:space, :id, :keeper, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("keeper", visit.person().id())
                .param("now", now())
                .update();
    }

    boolean agree(UUID ending) {
        return db.sql("select moving.agree(:ending, :act, :now)")
                .param("ending", ending)
                .param("act", ids.next())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    boolean callOff() {
        return db.sql("select moving.call_off(:now)")
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Every hour; of several nodes at once one waits for the other, and finds it done. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void endDue() {
        int gone = operator.erasing(db -> {
            var due = db.sql("""
                            select e.space_id from moving.ending e
                            where e.gone_at <= :now and e.called_off_at is null
                            for update""").param("now", now()).query(UUID.class).list();
            due.forEach(space -> parts.erase(db, space));
            return due.size();
        });
        LOG.debug("{} spaces are gone", gone);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
