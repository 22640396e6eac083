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
    private final Removals removals;
    private final Ids ids;

    Groups(JdbcClient db, Removals removals, Ids ids) {
        this.db = db;
        this.removals = removals;
        this.ids = ids;
    }

    List<Group> of(Visit visit) {
        return db.sql("""
                        select g.id, g.name, g.added_by from neighbourhood."group" g
                        where g.space_id = :space
                            and not exists (
                                select from neighbourhood.removal r
                                where r.space_id = g.space_id and r.subject_id = g.id and r.put_back_at is null)
                        order by g.name, g.id""")
                .param("space", visit.space())
                .query((row, number) -> new Group(
                        row.getObject("id", UUID.class), row.getString("name"), row.getObject("added_by", UUID.class)))
                .list();
    }

    /** Puts a group down; one that is there already stays as it is, and one that was taken away comes back. */
    void add(Visit visit, String name) {
        int added = db.sql("""
                        insert into neighbourhood."group" (space_id, id, name, added_by)
                        values (:space, :id, :name, :person)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("name", name)
                .param("person", visit.person().id())
                .update();
        if (added == 0) {
            removals.comeBack(visit, named(visit, name));
        }
    }

    private UUID named(Visit visit, String name) {
        return db.sql("select id from neighbourhood.\"group\" where space_id = :space and lower(name) = lower(:name)")
                .param("space", visit.space())
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
