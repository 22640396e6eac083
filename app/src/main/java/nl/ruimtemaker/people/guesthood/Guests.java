package nl.ruimtemaker.people.guesthood;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that an organisation named, and a keeper sees by name. */
@Component
class Guests {
    private final JdbcClient db;
    private final Clock clock;

    Guests(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Guest> of(Guesthood guesthood) {
        return db.sql("""
                        select g.person_id, p.name, g.works_here_until
                        from people.guest g
                        join people.person p on p.id = g.person_id
                        where g.space_id = :space and g.guesthood_id = :guesthood
                        order by p.name, p.id""")
                .param("space", guesthood.space())
                .param("guesthood", guesthood.id())
                .query((row, number) -> new Guest(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getObject("works_here_until", LocalDate.class)))
                .list();
    }

    /** The people of the organisation who could be named. */
    List<Guest> colleagues(Visit visit, Guesthood guesthood) {
        return db.sql("""
                        select p.id, p.name
                        from people.standing s
                        join people.person p on p.id = s.person_id
                        where s.space_id = :space and not exists (
                            select from people.guest g
                            where g.space_id = :community and g.guesthood_id = :guesthood and g.person_id = p.id)
                        order by p.name, p.id""")
                .param("space", visit.space())
                .param("community", guesthood.space())
                .param("guesthood", guesthood.id())
                .query((row, number) ->
                        new Guest(row.getObject("id", UUID.class), row.getString("name"), guesthood.until()))
                .list();
    }

    void name(Visit visit, Guesthood guesthood, UUID person, LocalDate until) {
        db.sql("""
                        insert into people.guest (space_id, guesthood_id, person_id, works_here_until, named_by, named_at)
                        values (:space, :guesthood, :person, :until, :keeper, :now)
                        on conflict do nothing""")
                .param("space", guesthood.space())
                .param("guesthood", guesthood.id())
                .param("person", person)
                .param("until", until)
                .param("keeper", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeOff(Guesthood guesthood, UUID person) {
        db.sql("delete from people.guest where space_id = :space and guesthood_id = :guesthood and person_id = :person")
                .param("space", guesthood.space())
                .param("guesthood", guesthood.id())
                .param("person", person)
                .update();
    }

    /** The organisation with this short word: it has to be known, there is no list to choose from. */
    Optional<UUID> organisation(String word) {
        return db.sql("select people.organisation(:word)")
                .param("word", word)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }
}
