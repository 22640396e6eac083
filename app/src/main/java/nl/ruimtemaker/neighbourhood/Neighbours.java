package nl.ruimtemaker.neighbourhood;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The neighbours of a neighbourhood, as its members know them. */
@Component
class Neighbours {
    private final JdbcClient db;
    private final Ids ids;
    private final Erasures erasures;

    Neighbours(JdbcClient db, Ids ids, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.erasures = erasures;
    }

    List<Neighbour> of(Visit visit) {
        return db.sql("""
                        select n.id, n.name, n.stays, n.person_id, n.added_by from neighbourhood.neighbour n
                        where n.space_id = :space
                            and not exists (
                                select from neighbourhood.removal r
                                where r.space_id = n.space_id and r.subject_id = n.id and r.put_back_at is null)
                        order by n.stays desc, n.name, n.id""")
                .param("space", visit.space())
                .query((row, number) -> new Neighbour(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("stays"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("added_by", UUID.class)))
                .list();
    }

    void add(Visit visit, String name, boolean stays) {
        db.sql("""
                        insert into neighbourhood.neighbour (space_id, id, name, stays, added_by)
                        values (:space, :id, :name, :stays, :person)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("name", name)
                .param("stays", stays)
                .param("person", visit.person().id())
                .update();
    }

    /** The visitor says "that is me", or takes it back; each person is one neighbour at most. */
    void tie(Visit visit, UUID id, boolean me) {
        release(visit);
        if (me && set(visit, id, visit.person().id()) == 0) {
            throw new NotFound();
        }
    }

    /** A keeper frees a name for whoever it belongs to; its name, where somebody had said that it is them. */
    Optional<String> free(Visit visit, UUID id) {
        var name = db.sql("""
                        update neighbourhood.neighbour set person_id = null
                        where space_id = :space and id = :id and person_id is not null
                        returning name""")
                .param("space", visit.space())
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .optional();
        name.ifPresent(freed -> erasures.note(visit.space(), "neighbourhood.untied", id));
        return name;
    }

    /** Nobody is this visitor any more. */
    void release(Visit visit) {
        db.sql("""
                        update neighbourhood.neighbour set person_id = null
                        where space_id = :space and person_id = :person
                        returning id""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(id -> erasures.note(visit.space(), "neighbourhood.untied", id));
    }

    private int set(Visit visit, UUID id, @Nullable UUID person) {
        return db.sql("""
                        update neighbourhood.neighbour set person_id = :person
                        where space_id = :space and id = :id and person_id is null""")
                .param("person", person)
                .param("space", visit.space())
                .param("id", id)
                .update();
    }
}
