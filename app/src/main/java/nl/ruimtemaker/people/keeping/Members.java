package nl.ruimtemaker.people.keeping;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Traces;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to a space, and who keeps its keys. */
@Component
class Members {
    private final JdbcClient db;
    private final Traces traces;
    private final Erasures erasures;

    Members(JdbcClient db, Traces traces, Erasures erasures) {
        this.db = db;
        this.traces = traces;
        this.erasures = erasures;
    }

    List<Member> of(Visit visit) {
        return db.sql("""
                        select s.person_id, p.name, s.standing, s.since, coalesce(b.name, '') as came_by,
                            coalesce(i.meant_for = 'ANYONE', false) as by_anyone
                        from people.standing s
                        join people.person p on p.id = s.person_id
                        left join people.person b on b.id = s.came_by
                        left join people.invitation i on i.space_id = s.space_id and i.id = s.invitation_id
                        where s.space_id = :space
                        order by s.standing, p.name, p.id""")
                .param("space", visit.space())
                .query((row, number) -> new Member(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("standing").equals("KEEPER"),
                        row.getTimestamp("since").toInstant(),
                        row.getString("came_by"),
                        row.getBoolean("by_anyone")))
                .list();
    }

    Member find(Visit visit, UUID person) {
        return of(visit).stream()
                .filter(member -> member.person().equals(person))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** Gives a key to somebody who had none; the database takes none this way. */
    boolean giveKey(Visit visit, UUID person) {
        return db.sql("""
                        update people.standing set standing = 'KEEPER'
                        where space_id = :space and person_id = :person and standing = 'MEMBER'""").param("space", visit.space()).param("person", person).update() == 1;
    }

    /** They go; what they told stays theirs to come back to. Who keeps a key does not go this way. */
    boolean remove(Visit visit, UUID person) {
        traces.keep(visit, person);
        boolean gone = db.sql("""
                        delete from people.standing
                        where space_id = :space and person_id = :person and standing = 'MEMBER'""")
                        .param("space", visit.space())
                        .param("person", person)
                        .update()
                == 1;
        if (gone) {
            erasures.note(visit.space(), "people.standing", person);
        }
        return gone;
    }
}
