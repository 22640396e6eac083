package nl.ruimtemaker.people.guesthood;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.Guesthood;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that an organisation named, and a keeper sees by name. */
@Component
class Guests {
    private final JdbcClient db;
    private final Clock clock;
    private final Erasures erasures;

    Guests(JdbcClient db, Clock clock, Erasures erasures) {
        this.db = db;
        this.clock = clock;
        this.erasures = erasures;
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
        int gone = db.sql(
                        "delete from people.guest where space_id = :space and guesthood_id = :guesthood and person_id = :person")
                .param("space", guesthood.space())
                .param("guesthood", guesthood.id())
                .param("person", person)
                .update();
        if (gone > 0) {
            erasures.note(guesthood.space(), "people.guest", guesthood.id(), person);
        }
    }

    /** The organisation with this word or this name: it has to be known, there is no list to choose from. */
    Optional<Organisation> organisation(String word) {
        return db.sql("select id, name from people.organisation(:word)")
                .param("word", word)
                .query((row, number) -> new Organisation(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
    }

    /** With whom the visitor is a guest here, and until when they themselves are. */
    Optional<GuestCard> here(Visit visit) {
        return db.sql("""
                        select people.guest_name(g.space_id, g.id) as organisation,
                            least(g.until_day, n.works_here_until) as until
                        from people.guesthood g
                        join people.guest n on n.space_id = g.space_id and n.guesthood_id = g.id
                        where g.space_id = :space and g.id = :guesthood and n.person_id = :person""")
                .param("space", visit.space())
                .param("guesthood", visit.guesthood())
                .param("person", visit.person().id())
                .query((row, number) ->
                        new GuestCard(row.getString("organisation"), row.getObject("until", LocalDate.class)))
                .optional();
    }

    /** The paths of the communities behind these envelopes, as far as this visitor can come in there. */
    Map<UUID, String> paths(Visit visit, LocalDate today) {
        var paths = new HashMap<UUID, String>();
        db.sql("""
                        select distinct c.id, c.slug from people.guesthood g
                        join people.space c on c.id = g.space_id
                        where g.with_space_id = :space and (c.open or exists (
                            select from people.guest n
                            where n.space_id = g.space_id and n.guesthood_id = g.id and n.person_id = :person
                                and n.works_here_until >= :today and g.ended_at is null
                                and :today between g.from_day and g.until_day))""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .param("today", today)
                .query(row -> {
                    paths.put(row.getObject("id", UUID.class), "/" + row.getString("slug"));
                });
        return paths;
    }

    /** An organisation that could be let in. */
    record Organisation(UUID id, String name) {}
}
