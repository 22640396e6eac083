package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.people.Digests;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.people.Guesthoods;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tellers asked for and keepers have not answered yet. Who asks nothing stays where it is, quietly. */
@Component
class Wishes {
    static final RowMapper<Wish> ROW = (row, number) -> new Wish(
            row.getObject("moment_id", UUID.class),
            Circle.of(row.getInt("circle")),
            row.getObject("guesthood_id", UUID.class),
            row.getString("guest"));

    private final JdbcClient db;
    private final Clock clock;
    private final Consents consents;
    private final Guesthoods guesthoods;
    private final Digests digests;

    Wishes(JdbcClient db, Clock clock, Consents consents, Guesthoods guesthoods, Digests digests) {
        this.db = db;
        this.clock = clock;
        this.consents = consents;
        this.guesthoods = guesthoods;
        this.digests = digests;
    }

    /** A teller would like it to be read wider; for guests, by these and no other. */
    void ask(Visit visit, UUID moment, int version, Circle circle, List<UUID> guests) {
        if (circle == Circle.GUESTS) {
            guesthoods.here(visit).stream()
                    .filter(guesthood -> guests.contains(guesthood.id()))
                    .forEach(guesthood -> add(visit, moment, version, circle, guesthood.id()));
        } else {
            add(visit, moment, version, circle, null);
        }
    }

    /** What is still asked for this moment. */
    List<Wish> of(Visit visit, UUID moment) {
        return db.sql("""
                        select w.moment_id, w.circle, w.guesthood_id, s.name as guest
                        from moment.wish w
                        left join people.guesthood g on g.space_id = w.space_id and g.id = w.guesthood_id
                        left join people.space s on s.id = g.with_space_id
                        where w.space_id = :space and w.moment_id = :moment
                        order by w.circle, s.name""")
                .param("space", visit.space())
                .param("moment", moment)
                .query(ROW)
                .list();
    }

    /** A teller thinks again: nothing is asked any more. */
    void drop(Visit visit, UUID moment) {
        db.sql("delete from moment.wish where space_id = :space and moment_id = :moment")
                .param("space", visit.space())
                .param("moment", moment)
                .update();
    }

    /** A guest that has gone is asked for no more. */
    @EventListener
    void on(Guesthood.Ended event) {
        db.sql("select moment.end_wishes(:space, :guesthood)")
                .param("space", event.space())
                .param("guesthood", event.guesthood())
                .query()
                .singleRow();
    }

    private void add(Visit visit, UUID moment, int version, Circle circle, @Nullable UUID guesthood) {
        db.sql("""
                        insert into moment.wish (space_id, moment_id, circle, guesthood_id, teller_id, asked_at)
                        values (:space, :moment, :circle, :guesthood, :teller, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("moment", moment)
                .param("circle", circle.width())
                .param("guesthood", guesthood)
                .param("teller", visit.who() == null ? null : visit.who().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        consents.note(visit, Consent.wished(moment, version, circle, guesthood));
        digests.note(visit);
    }
}
