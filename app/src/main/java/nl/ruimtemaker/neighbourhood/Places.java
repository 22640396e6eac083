package nl.ruimtemaker.neighbourhood;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of a neighbourhood by the names that people use, to choose from when telling where something was. */
@Component
public class Places {
    private final JdbcClient db;
    private final Removals removals;
    private final Ids ids;

    Places(JdbcClient db, Removals removals, Ids ids) {
        this.db = db;
        this.removals = removals;
        this.ids = ids;
    }

    /** Their names, for whoever belongs here. */
    public List<String> names(Visit visit) {
        return of(visit).stream().map(Place::name).toList();
    }

    List<Place> of(Visit visit) {
        return db.sql("""
                        select p.id, p.name, p.kind, p.added_by from neighbourhood.place p
                        where p.space_id = :space
                            and not exists (
                                select from neighbourhood.removal r
                                where r.space_id = p.space_id and r.subject_id = p.id and r.put_back_at is null)
                        order by p.name, p.id""")
                .param("space", visit.space())
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Place.Kind.valueOf(row.getString("kind")),
                        row.getObject("added_by", UUID.class)))
                .list();
    }

    /** Puts a place down; one that is there already stays as it is, and one that was taken away comes back. */
    void add(Visit visit, String name, Place.Kind kind) {
        int added = db.sql("""
                        insert into neighbourhood.place (space_id, id, name, kind, added_by)
                        values (:space, :id, :name, :kind, :person)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("name", name)
                .param("kind", kind.name())
                .param("person", visit.person().id())
                .update();
        if (added == 0) {
            removals.comeBack(visit, named(visit, name));
        }
    }

    private UUID named(Visit visit, String name) {
        return db.sql("select id from neighbourhood.place where space_id = :space and lower(name) = lower(:name)")
                .param("space", visit.space())
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
