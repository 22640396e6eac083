package nl.ruimtemaker.moment;

import java.util.List;
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
        return db.sql("""
                        select circle, count(*) as stories from moment.moment
                        where space_id = :space and teller_id = :person and circle >= 0
                        group by circle order by circle""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> new Sight.Line(
                        "moment.sight." + Circle.of(row.getInt("circle")).name().toLowerCase(java.util.Locale.ROOT),
                        row.getLong("stories"),
                        visit.path("/van-mij")))
                .list();
    }
}
