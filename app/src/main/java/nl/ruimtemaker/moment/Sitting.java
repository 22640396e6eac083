package nl.ruimtemaker.moment;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
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
    private final Acts acts;
    private final ApplicationEventPublisher events;

    Sitting(
            JdbcClient db,
            Moments moments,
            Readers readers,
            Consents consents,
            Acts acts,
            ApplicationEventPublisher events) {
        this.db = db;
        this.moments = moments;
        this.readers = readers;
        this.consents = consents;
        this.acts = acts;
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

    /**
     * A keeper says yes or no to one wish. Two keepers at once: the second finds it answered.
     *
     * @return whether the story still says what the keeper read
     */
    boolean answer(Visit visit, UUID id, SittingForm form) {
        var moment = moments.find(visit, id);
        if (moment.textVersion() != form.version()) {
            return false;
        }
        // Wider first: the database lets a keeper widen only what was asked for.
        if (form.yes()) {
            widen(visit, moment, form.circle(), form.guesthood());
        }
        consents.note(
                visit,
                Consent.byKeeper(
                        id,
                        form.version(),
                        moment.tellerId(),
                        form.circle(),
                        form.guesthood(),
                        form.yes() ? Consent.Answer.YES : Consent.Answer.NO,
                        PlainText.of(form.reason())));
        acts.note(visit, form.yes() ? "let-read-" + form.circle() : "kept-inside", "");
        if (take(visit, id, form.circle(), form.guesthood()) == 0) {
            throw new NotFound();
        }
        return true;
    }

    private void widen(Visit visit, Moment moment, Circle circle, @Nullable UUID guesthood) {
        if (circle == Circle.GUESTS && guesthood != null) {
            readers.let(visit, moment, guesthood);
        }
        if (circle.width() > moment.circle().width()) {
            if (!moments.decide(moment.id(), moment.textVersion(), circle)) {
                throw new NotFound();
            }
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
