package nl.ruimtemaker.moment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can see what of somebody's own: stories in each circle, what they said beside others', and what is read outside. */
@Component
class OwnSight {
    private final JdbcClient db;
    private final Outings outings;

    OwnSight(JdbcClient db, Outings outings) {
        this.db = db;
        this.outings = outings;
    }

    List<Sight.Line> lines(Visit visit) {
        return Stream.of(inCircles(visit), withGuests(visit), beside(visit))
                .flatMap(List::stream)
                .toList();
    }

    List<Sight.Outside> outside(Visit visit) {
        return outings.mine(visit).stream()
                .map(each -> {
                    var path = visit.path("/verhalen/" + each.moment());
                    return new Sight.Outside(
                            each.beginning(),
                            path,
                            "moment.outside." + each.circle(),
                            each.guest(),
                            each.since(),
                            each.version(),
                            each.back(path));
                })
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
                .query((row, number) -> line(
                        Circle.of(row.getInt("circle")).name().toLowerCase(Locale.ROOT), row.getLong("stories"), visit))
                .list();
    }

    private List<Sight.Line> beside(Visit visit) {
        return db
                .sql("""
                        select 'photos' as what, count(*) as how_many from moment.moment
                        where space_id = :space and teller_id = :person and circle >= 1 and photo_alt is not null
                        union all
                        select 'readings', count(*) from moment.reading
                        where space_id = :space and person_id = :person and shown_at is not null""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> line(row.getString("what"), row.getLong("how_many"), visit))
                .list()
                .stream()
                .filter(line -> line.count() > 0)
                .toList();
    }

    private static Sight.Line line(String what, long count, Visit visit) {
        return new Sight.Line("moment.sight." + what, count, visit.path("/van-mij"));
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
