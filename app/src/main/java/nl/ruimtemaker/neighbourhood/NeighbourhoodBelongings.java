package nl.ruimtemaker.neighbourhood;

import java.util.List;
import nl.ruimtemaker.platform.Belongings;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody said they are among the neighbours: theirs to take along, and let go of when they leave. */
@Component
class NeighbourhoodBelongings implements Belongings {
    private final JdbcClient db;
    private final Neighbours neighbours;

    NeighbourhoodBelongings(JdbcClient db, Neighbours neighbours) {
        this.db = db;
        this.neighbours = neighbours;
    }

    @Override
    public String room() {
        return "neighbourhood";
    }

    @Override
    public List<String> of(Visit visit) {
        return db.sql("""
                        select to_jsonb(n)::text from neighbourhood.neighbour n
                        where n.space_id = :space and n.person_id = :person""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public void letGo(Visit visit, boolean goesAlong) {
        neighbours.release(visit);
    }
}
