package nl.ruimtemaker.neighbourhood;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups of a neighbourhood. */
@Component
class Groups {
    private final JdbcClient db;
    private final Ids ids;

    Groups(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    List<Group> of(Visit visit) {
        return db.sql("select id, name from neighbourhood.\"group\" where space_id = :space order by name, id")
                .param("space", visit.space())
                .query((row, number) -> new Group(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Puts a group down; one that is there already stays as it is. */
    void add(Visit visit, String name) {
        db.sql("""
                        insert into neighbourhood."group" (space_id, id, name)
                        values (:space, :id, :name)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("name", name)
                .update();
    }

    void remove(Visit visit, UUID id) {
        db.sql("delete from neighbourhood.\"group\" where space_id = :space and id = :id")
                .param("space", visit.space())
                .param("id", id)
                .update();
    }
}
