package nl.ruimtemaker.moment;

import java.util.List;
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

/** Who reads a moment. Narrower holds at once; wider than the neighbourhood is a wish until a keeper has said yes. */
@Component
public class Circles {
    private final JdbcClient db;
    private final Readers readers;
    private final Moments moments;
    private final Wishes wishes;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Erasures erasures;

    Circles(
            JdbcClient db,
            Readers readers,
            Moments moments,
            Wishes wishes,
            Consents consents,
            ApplicationEventPublisher events,
            Erasures erasures) {
        this.db = db;
        this.readers = readers;
        this.moments = moments;
        this.wishes = wishes;
        this.consents = consents;
        this.events = events;
        this.erasures = erasures;
    }

    /** The teller chooses anew. Where a keeper hid it, the neighbourhood looks again before it is read. */
    void choose(Visit visit, Moment moment, Circle wished, List<UUID> guests) {
        if (moment.isTakenBack() || wished == Circle.TAKEN_BACK) {
            throw new NotFound();
        }
        boolean waits = moment.circle() == Circle.OWN && (isLookedAtFirst(visit) || wasHidden(visit, moment));
        var now = wished == Circle.OWN || waits ? Circle.OWN : Circle.NEIGHBOURHOOD;
        set(visit, moment, now);
        consents.note(visit, Consent.byTeller(moment.id(), moment.textVersion(), now));
        ask(visit, moment.id(), moment.textVersion(), now, wished, guests);
    }

    /** What others read changes: first it comes back, then it changes, then it is asked again how wide it may go. */
    void change(Visit visit, Moment moment, Runnable change) {
        var guests = readers.of(visit, moment.id());
        var back = isLookedAtFirst(visit) ? Circle.OWN : Circle.NEIGHBOURHOOD;
        boolean narrows = moment.circle().width() > back.width();
        if (narrows) {
            set(visit, moment, back);
        }
        change.run();
        if (narrows) {
            ask(visit, moment.id(), moment.textVersion() + 1, back, moment.circle(), guests);
        }
        events.publishEvent(new Moment.Changed(visit.space(), moment.id(), narrows ? back : moment.circle()));
    }

    /** The teller lets it be counted outside the neighbourhood, or no longer. */
    void count(Visit visit, Moment moment, boolean counted) {
        consents.note(visit, Consent.counted(moment.id(), moment.textVersion(), counted));
        if (!counted) {
            erasures.note(visit.space(), "moment.uncounted", moment.id());
        }
        events.publishEvent(new Moment.Changed(visit.space(), moment.id(), moment.circle()));
    }

    /**
     * A keeper lets it be read as its teller wished. The database lets nobody widen what was not asked for, nor say yes to
     * what they noted themselves.
     */
    public void widen(Visit visit, Moment moment, Wish wish) {
        if (wish.guesthood() != null) {
            readers.let(visit, moment, wish.guesthood());
        }
        if (wish.circle().width() > moment.circle().width()) {
            if (!moments.decide(moment.id(), moment.textVersion(), wish.circle())) {
                throw new NotFound();
            }
            events.publishEvent(new Moment.Changed(visit.space(), moment.id(), wish.circle()));
        }
    }

    /** A keeper hides it from everyone but its teller. */
    void hide(Visit visit, Moment moment) {
        if (!moments.decide(moment.id(), moment.textVersion(), Circle.OWN)) {
            throw new NotFound();
        }
        settle(visit, moment, Circle.OWN);
    }

    /** From now on it is read this wide and by no guest; what was still asked falls away. */
    void set(Visit visit, Moment moment, Circle circle) {
        moments.setCircle(visit, moment.id(), circle);
        settle(visit, moment, circle);
    }

    private void settle(Visit visit, Moment moment, Circle circle) {
        wishes.drop(visit, moment.id());
        readers.none(visit, moment.id());
        events.publishEvent(new Moment.Changed(visit.space(), moment.id(), circle));
        if (circle.width() < moment.circle().width()) {
            var what = circle == Circle.OWN ? "moment.to-own" : "moment.to-neighbourhood";
            erasures.note(visit.space(), what, moment.id());
            events.publishEvent(new Moment.Narrowed(visit.space(), moment.id()));
        }
    }

    private void ask(Visit visit, UUID moment, int version, Circle now, Circle wished, List<UUID> guests) {
        if (now == Circle.OWN && wished != Circle.OWN) {
            wishes.ask(visit, moment, version, Circle.NEIGHBOURHOOD, List.of());
        }
        if (wished.leavesTheNeighbourhood()) {
            wishes.ask(visit, moment, version, wished, guests);
        }
    }

    /** Whether what this visitor tells waits for a keeper first. */
    private static boolean isLookedAtFirst(Visit visit) {
        return !visit.belongs() && visit.waits();
    }

    private boolean wasHidden(Visit visit, Moment moment) {
        return db.sql("""
                        select exists (select from moment.objection
                        where space_id = :space and moment_id = :moment and answer = 'HIDDEN')""")
                .param("space", visit.space())
                .param("moment", moment.id())
                .query(Boolean.class)
                .single();
    }
}
