package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Taking back: gone for everyone else at once, for the teller to put back within seven days, then gone for good. */
@Component
class Withdrawals {
    static final Duration REGRET = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock clock;
    private final Moments moments;
    private final Wishes wishes;
    private final Readers readers;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Erasures erasures;

    Withdrawals(
            JdbcClient db,
            Clock clock,
            Moments moments,
            Wishes wishes,
            Readers readers,
            Consents consents,
            ApplicationEventPublisher events,
            Erasures erasures) {
        this.db = db;
        this.clock = clock;
        this.moments = moments;
        this.wishes = wishes;
        this.readers = readers;
        this.consents = consents;
        this.events = events;
        this.erasures = erasures;
    }

    /** Until when a moment that was taken back can be put back. */
    Optional<Instant> goneAt(Visit visit, UUID moment) {
        return db.sql("select gone_at from moment.withdrawal where space_id = :space and moment_id = :moment")
                .param("space", visit.space())
                .param("moment", moment)
                .query((row, number) -> row.getTimestamp("gone_at").toInstant())
                .optional();
    }

    void takeBack(Visit visit, Moment moment) {
        if (moment.isTakenBack()) {
            return;
        }
        var now = clock.instant();
        int taken = db.sql("""
                        insert into moment.withdrawal (space_id, moment_id, circle, asked, withdrawn_at, gone_at)
                        select :space, :moment, :circle, max(w.circle), :now, :goneAt
                        from moment.wish w
                        where w.space_id = :space and w.moment_id = :moment
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("moment", moment.id())
                .param("circle", moment.circle().width())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("goneAt", now.plus(REGRET).atOffset(ZoneOffset.UTC))
                .update();
        // A double tap at once: the other took it back.
        if (taken == 0) {
            return;
        }
        moments.setCircle(visit, moment.id(), Circle.TAKEN_BACK);
        wishes.drop(visit, moment.id());
        readers.none(visit, moment.id());
        forget(moment.text());
        erasures.note(visit.space(), "moment.taken-back", moment.id());
        consents.note(visit, Consent.takenBack(moment.id(), moment.textVersion()));
        events.publishEvent(new Moment.Withdrawn(visit.space(), moment.id()));
    }

    /**
     * Back to where it was, or waiting for the neighbourhood again, but not beyond it: what left there once is asked anew.
     *
     * @return whether it was read, or was to be read, beyond the neighbourhood
     */
    boolean putBack(Visit visit, Moment moment) {
        var was = end(visit, moment);
        var circle = was.circle().leavesTheNeighbourhood() ? Circle.NEIGHBOURHOOD : was.circle();
        moments.setCircle(visit, moment.id(), circle);
        erasures.note(visit.space(), "moment.put-back", moment.id());
        db.sql("select moment.learn(:text)")
                .param("text", moment.text())
                .query()
                .singleRow();
        consents.note(visit, Consent.byTeller(moment.id(), moment.textVersion(), circle));
        if (circle == Circle.OWN && was.asked() != Circle.OWN) {
            wishes.ask(visit, moment.id(), moment.textVersion(), Circle.NEIGHBOURHOOD, List.of());
        }
        events.publishEvent(new Moment.Changed(visit.space(), moment.id(), circle));
        return was.circle().leavesTheNeighbourhood() || was.asked().leavesTheNeighbourhood();
    }

    /** How wide it was read, and was asked to be read, when it was taken back. */
    private record Was(Circle circle, Circle asked) {}

    private Was end(Visit visit, Moment moment) {
        return db.sql("""
                        delete from moment.withdrawal
                        where space_id = :space and moment_id = :moment and gone_at > :now
                        returning circle, coalesce(asked, 0) as asked""")
                .param("space", visit.space())
                .param("moment", moment.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Was(Circle.of(row.getInt("circle")), Circle.of(row.getInt("asked"))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** "Wis nu": gone for good, with all that hangs on it. */
    void purge(Visit visit, Moment moment) {
        takeBack(visit, moment);
        erasures.note(visit.space(), "moment.purged", moment.id());
        events.publishEvent(new Moment.Purged(visit.space(), moment.id()));
        db.sql("delete from moment.moment where space_id = :space and id = :moment")
                .param("space", visit.space())
                .param("moment", moment.id())
                .update();
    }

    private void forget(String text) {
        db.sql("select moment.unlearn(:text)").param("text", text).query().singleRow();
    }
}
