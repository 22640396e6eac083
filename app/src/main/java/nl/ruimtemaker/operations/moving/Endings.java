package nl.ruimtemaker.operations.moving;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Erasures;
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
    private final Erasures erasures;
    private final Ids ids;
    private final Clock clock;

    Endings(JdbcClient db, Operator operator, Parts parts, Erasures erasures, Ids ids, Clock clock) {
        this.db = db;
        this.operator = operator;
        this.parts = parts;
        this.erasures = erasures;
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

    /** Asked already is asked; answers whether it was not. */
    boolean ask(Visit visit) {
        return db.sql("""
                        insert into moving.ending (space_id, id, asked_by, asked_at)
                        values (:space, :id, :keeper, :now)
                        on conflict do nothing""")
                        .param("space", visit.space())
                        .param("id", ids.next())
                        .param("keeper", visit.person().id())
                        .param("now", now())
                        .update()
                > 0;
    }

    boolean agree(UUID ending) {
        return db.sql("select moving.agree(:ending, :act, :now)")
                .param("ending", ending)
                .param("act", ids.next())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** It stays, also after a restore of what was before; answers whether there was something to call off. */
    boolean callOff(Visit visit) {
        var ending = db.sql("select moving.call_off(:now) as id")
                .param("now", now())
                .query((row, number) -> Optional.ofNullable(row.getObject("id", UUID.class)))
                .single();
        ending.ifPresent(id -> erasures.note(visit.space(), "moving.ending", id));
        return ending.isPresent();
    }

    /** Every hour; of several nodes at once one waits for the other, and finds it done. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void endDue() {
        operator.erasing(this::due).forEach(this::end);
    }

    /** Each for itself: one that does not let itself be erased keeps no other from going on its day. */
    private void end(UUID space) {
        try {
            operator.erasing(db -> due(db).contains(space) ? parts.erase(db, space) : Map.of());
            LOG.info("A space is gone, as its keepers asked.");
        } catch (RuntimeException e) {
            // Neither its name nor the message, which may hold words of a row.
            LOG.error(
                    "A space whose day came could not be erased ({}). It is tried again within the hour; `erase` says more.",
                    e.getClass().getName());
        }
    }

    /** Held until the transaction ends, so that of several nodes one does it. */
    private List<UUID> due(JdbcClient operator) {
        return operator.sql("""
                        select e.space_id from moving.ending e join people.space s on s.id = e.space_id
                        where e.gone_at <= :now and e.called_off_at is null
                        order by e.gone_at
                        for update of e""")
                .param("now", now())
                .query((row, number) -> row.getObject("space_id", UUID.class))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
