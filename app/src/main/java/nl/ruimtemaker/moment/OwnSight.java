package nl.ruimtemaker.moment;

import java.util.List;
import java.util.stream.Stream;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can see what of somebody's own stories: how many in each circle. */
@Component
class OwnSight {
    private final JdbcClient db;

    OwnSight(JdbcClient db) {
        this.db = db;
    }

    List<Sight.Line> lines(Visit visit) {
        return Stream.concat(inCircles(visit).stream(), withGuests(visit).stream())
                .toList();
    }

    /** What a guest reads, the neighbourhood reads: the guests are named after it. */
    private List<Sight.Line> inCircles(Visit visit) {
        return db.sql("""
                        select case circle when 2 then 1 else circle end as circle, count(*) as stories
                        from moment.moment
                        where space_id = :space and teller_id = :person and circle >= 0
                        group by 1 order by 1""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> new Sight.Line(
                        "moment.sight." + Circle.of(row.getInt("circle")).name().toLowerCase(java.util.Locale.ROOT),
                        row.getLong("stories"),
                        visit.path("/van-mij")))
                .list();
    }

    /** By name, as far as the visitor knows the names; a guest that has gone reads nothing. */
    private List<Sight.Line> withGuests(Visit visit) {
        return db
                .sql("""
                        select people.guest_name(r.space_id, r.guesthood_id) as guest, count(*) as stories
                        from moment.reader r
                        join moment.moment m on m.space_id = r.space_id and m.id = r.moment_id and m.circle >= 2
                        where r.space_id = :space and r.teller_id = :person
                        group by 1 order by 1""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> new Sight.Line(
                        row.getString("guest") == null ? "moment.sight.guests" : "moment.sight.guests.named",
                        row.getLong("stories"),
                        row.getString("guest"),
                        visit.path("/van-mij")))
                .list()
                .stream()
                .filter(line -> line.beside() != null || !visit.belongs())
                .toList();
    }
}
