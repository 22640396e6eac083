package nl.ruimtemaker.moment;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What keepers decide together in one sitting: which stories go wider, each asked for by its teller. */
@Component
public class Sitting {
    private static final int MOST = 100;

    private final JdbcClient db;
    private final Moments moments;
    private final Readers readers;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    Sitting(JdbcClient db, Moments moments, Readers readers, Consents consents, ApplicationEventPublisher events) {
        this.db = db;
        this.moments = moments;
        this.readers = readers;
        this.consents = consents;
        this.events = events;
    }

    /** A wish with the moment that it is about. */
    public record Item(Moment moment, Wish wish) {}

    /** What waits, in the order in which it was asked. */
    List<Item> waiting(Visit visit) {
        return wishes(visit).stream()
                .map(wish -> new Item(moments.find(visit, wish.moment()), wish))
                .toList();
    }

    /** How much waits: wishes, and what somebody said is about them. */
    long count(Visit visit) {
        return db.sql("""
                        select (select count(*) from moment.wish where space_id = :space)
                            + (select count(*) from moment.objection where space_id = :space and answered_at is null)""")
                .param("space", visit.space())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** A keeper says yes or no to one wish. Two keepers at once: the second finds it answered. */
    void answer(Visit visit, UUID id, Circle circle, @Nullable UUID guesthood, boolean yes, @Nullable String reason) {
        if (!visit.keeps()) {
            throw new NotFound();
        }
        var moment = moments.find(visit, id);
        var answer = yes ? Consent.Answer.YES : Consent.Answer.NO;
        consents.note(
                visit,
                Consent.byKeeper(id, moment.textVersion(), moment.tellerId(), circle, guesthood, answer, reason));
        // Wider first: once its wish is taken away, a keeper no longer reads what was told without signing in.
        if (yes) {
            widen(visit, moment, circle, guesthood);
        }
        if (take(visit, id, circle, guesthood) == 0) {
            throw new NotFound();
        }
    }

    private void widen(Visit visit, Moment moment, Circle circle, @Nullable UUID guesthood) {
        if (circle == Circle.GUESTS && guesthood != null) {
            readers.let(visit, moment, guesthood);
        }
        if (circle.width() > moment.circle().width()) {
            moments.setCircle(visit, moment.id(), circle);
            events.publishEvent(new Moment.Changed(visit.space(), moment.id(), circle));
        }
    }

    private int take(Visit visit, UUID id, Circle circle, @Nullable UUID guesthood) {
        return db.sql("""
                        delete from moment.wish
                        where space_id = :space and moment_id = :moment and circle = :circle
                            and guesthood_id is not distinct from :guesthood::uuid""")
                .param("space", visit.space())
                .param("moment", id)
                .param("circle", circle.width())
                .param("guesthood", guesthood)
                .update();
    }

    private List<Wish> wishes(Visit visit) {
        return db.sql("""
                        select w.moment_id, w.circle, w.guesthood_id, s.name as guest
                        from moment.wish w
                        left join people.guesthood g on g.space_id = w.space_id and g.id = w.guesthood_id
                        left join people.space s on s.id = g.with_space_id
                        where w.space_id = :space
                        order by w.asked_at, w.moment_id, w.circle
                        limit :most""")
                .param("space", visit.space())
                .param("most", MOST)
                .query(Wishes.ROW)
                .list();
    }
}
