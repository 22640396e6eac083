package nl.ruimtemaker.people.mine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's own record: what is kept of them, for themselves to see and change. */
@Component
public class Mine {
    private final JdbcClient db;

    Mine(JdbcClient db) {
        this.db = db;
    }

    /** A space where the person belongs, or is a guest. */
    public record Place(UUID space, String slug, String name, String standing) {}

    List<Place> places(Who who) {
        return db.sql("""
                        select s.id, s.slug, s.name, t.standing
                        from people.standing t join people.space s on s.id = t.space_id
                        where t.person_id = :person
                        union all
                        select distinct s.id, s.slug, s.name, 'GUEST'
                        from people.guest g join people.space s on s.id = g.space_id
                        where g.person_id = :person and not exists (
                            select from people.standing t where t.space_id = s.id and t.person_id = :person)
                        order by 3""")
                .param("person", who.id())
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("standing")))
                .list();
    }

    MineForm form(Who who) {
        return db.sql("select name, told_as, language from people.person where id = :person")
                .param("person", who.id())
                .query((row, number) ->
                        MineForm.of(row.getString("name"), row.getString("told_as"), row.getString("language")))
                .single();
    }

    Optional<String> mail(Who who) {
        return db.sql("select mail::text from people.address where person_id = :person")
                .param("person", who.id())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    void change(Who who, String name, @Nullable String toldAs, String language) {
        db.sql("update people.person set name = :name, told_as = :toldAs, language = :language where id = :person")
                .param("name", name)
                .param("toldAs", toldAs)
                .param("language", language)
                .param("person", who.id())
                .update();
    }

    void leave(UUID space, Who who) {
        db.sql("delete from people.standing where space_id = :space and person_id = :person")
                .param("space", space)
                .param("person", who.id())
                .update();
    }
}
