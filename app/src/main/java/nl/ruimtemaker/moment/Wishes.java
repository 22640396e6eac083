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
public class Wishes {
    private static final int MOST = 100;
    private static final String ASKED = """
            select w.moment_id, w.circle, w.guesthood_id, g.name as guest, g.under_woo, w.spoken_by, p.name as speaker
            from moment.wish w
            left join lateral people.guest_of(w.guesthood_id, w.asked_at) g on true
            left join people.person p on p.id = w.spoken_by
            where w.space_id = :space""";
    private static final RowMapper<Wish> ROW = (row, number) -> new Wish(
            row.getObject("moment_id", UUID.class),
            Circle.of(row.getInt("circle")),
            row.getObject("guesthood_id", UUID.class),
            row.getString("guest"),
            row.getBoolean("under_woo"),
            row.getObject("spoken_by", UUID.class),
            row.getString("speaker"));

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

    /** What waits in this space, in the order in which it was asked. */
    public List<Wish> waiting(Visit visit) {
        return db.sql(ASKED + " order by w.asked_at, w.moment_id, w.circle limit :most")
                .param("space", visit.space())
                .param("most", MOST)
                .query(ROW)
                .list();
    }

    /** How much waits. */
    public long count(Visit visit) {
        return db.sql("select count(*) from moment.wish where space_id = :space")
                .param("space", visit.space())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** What is still asked for this moment. */
    public List<Wish> of(Visit visit, UUID moment) {
        return db.sql(ASKED + " and w.moment_id = :moment order by w.circle, g.name")
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

    /**
     * It is asked no more: answered, or taken back.
     *
     * @return whether it still was
     */
    public boolean end(Visit visit, UUID moment, Circle circle, @Nullable UUID guesthood) {
        return db.sql("""
                        delete from moment.wish
                        where space_id = :space and moment_id = :moment and circle = :circle
                            and guesthood_id is not distinct from :guesthood::uuid""")
                        .param("space", visit.space())
                        .param("moment", moment)
                        .param("circle", circle.width())
                        .param("guesthood", guesthood)
                        .update()
                > 0;
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
        var teller = visit.who() == null ? null : visit.who().id();
        insert(visit, moment, circle, guesthood, teller, null);
        consents.note(visit, Consent.wished(moment, version, circle, guesthood));
        digests.note(visit);
    }

    /** A teller without an account said it aloud; whoever heard it notes it. What was asked before stays as it is. */
    void hear(Visit visit, UUID moment, int version, Circle circle, @Nullable UUID guesthood) {
        if (insert(visit, moment, circle, guesthood, null, visit.person().id()) > 0) {
            consents.note(
                    visit, Consent.wished(moment, version, circle, guesthood).saidAloud());
            digests.note(visit);
        }
    }

    private int insert(
            Visit visit,
            UUID moment,
            Circle circle,
            @Nullable UUID guesthood,
            @Nullable UUID teller,
            @Nullable UUID speaker) {
        return db.sql("""
                        insert into moment.wish (space_id, moment_id, circle, guesthood_id, teller_id, spoken_by, asked_at)
                        values (:space, :moment, :circle, :guesthood, :teller, :speaker, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("moment", moment)
                .param("circle", circle.width())
                .param("guesthood", guesthood)
                .param("teller", teller)
                .param("speaker", speaker)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
