package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which guests read which moments: through one guesthood, so that a later guest sees nothing older. */
@Component
class Readers {
    private static final int COUNTED = 250;

    private final JdbcClient db;
    private final Clock clock;

    Readers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** From now on the guests of this guesthood read the moment. */
    void let(Visit visit, Moment moment, UUID guesthood) {
        db.sql("""
                        insert into moment.reader (space_id, guesthood_id, moment_id, told_at, teller_id, let_by, let_at)
                        values (:space, :guesthood, :moment, :toldAt, :teller, :keeper, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("guesthood", guesthood)
                .param("moment", moment.id())
                .param("toldAt", moment.toldAt().atOffset(ZoneOffset.UTC))
                .param("teller", moment.tellerId())
                .param("keeper", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Through which guesthoods the moment is read now. */
    List<UUID> of(Visit visit, UUID moment) {
        return db.sql("select guesthood_id from moment.reader where space_id = :space and moment_id = :moment")
                .param("space", visit.space())
                .param("moment", moment)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Guests by whom the moment was to be read, and who were asked to leave since. */
    List<String> gone(Visit visit, UUID moment) {
        return db.sql("""
                        select distinct s.name
                        from moment.reader r
                        join people.guesthood g on g.space_id = r.space_id and g.id = r.guesthood_id
                        join people.space s on s.id = g.with_space_id
                        where r.space_id = :space and r.moment_id = :moment and g.ended_at is not null
                            and not exists (
                                select from moment.reader o
                                join people.guesthood h on h.space_id = o.space_id and h.id = o.guesthood_id
                                where o.space_id = :space and o.moment_id = :moment
                                    and h.with_space_id = g.with_space_id and h.ended_at is null)
                        order by s.name""")
                .param("space", visit.space())
                .param("moment", moment)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** From now on no guest reads the moment. */
    void none(Visit visit, UUID moment) {
        db.sql("delete from moment.reader where space_id = :space and moment_id = :moment")
                .param("space", visit.space())
                .param("moment", moment)
                .update();
    }

    /**
     * What a guest reads, out of how much, each counted no further than a few hundred: where there is more, it is not said
     * out of how much. Nothing is read once a guest was asked to leave.
     */
    Sight.Line line(Visit visit, UUID guesthood) {
        return db.sql(
                        "select coalesce(let, 0) as let, coalesce(told, 0) as told from moment.let_read(:guesthood, :most)")
                .param("guesthood", guesthood)
                .param("most", COUNTED)
                .query((row, number) -> line(row.getLong("let"), row.getLong("told"), visit.path("/gast/" + guesthood)))
                .single();
    }

    private static Sight.Line line(long read, long told, String path) {
        var text = told < COUNTED ? "moment.sight.guest" : "moment.sight.guest.many";
        return new Sight.Line(read < COUNTED ? text : "moment.sight.guest.more", read, told, read == 0 ? null : path);
    }
}
