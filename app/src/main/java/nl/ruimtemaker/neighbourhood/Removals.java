package nl.ruimtemaker.neighbourhood;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was taken out of the lists of neighbours, groups and places, and can be put back. */
@Component
class Removals {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Erasures erasures;

    Removals(JdbcClient db, Ids ids, Clock clock, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.erasures = erasures;
    }

    /** What this visitor can put back: what they took away, and for a keeper also what others did. */
    List<Removal> of(Visit visit) {
        return db.sql("""
                        select r.id, coalesce(n.name, g.name, p.name) as name, coalesce(b.name, '') as removed_by, r.removed_at
                        from neighbourhood.removal r
                        left join neighbourhood.neighbour n on n.space_id = r.space_id and n.id = r.subject_id
                        left join neighbourhood."group" g on g.space_id = r.space_id and g.id = r.subject_id
                        left join neighbourhood.place p on p.space_id = r.space_id and p.id = r.subject_id
                        left join people.person b on b.id = r.removed_by
                        where r.space_id = :space and r.put_back_at is null
                            and (r.removed_by = :person or (:keeps and n.person_id is distinct from r.removed_by))
                        order by r.removed_at desc, r.id""")
                .param("space", visit.space())
                .param("person", visit.person().id())
                .param("keeps", visit.keeps())
                .query((row, number) -> new Removal(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("removed_by"),
                        row.getTimestamp("removed_at").toInstant()))
                .list();
    }

    /** Takes a neighbour, a group or a place away, where the database finds that this visitor may. */
    void remove(Visit visit, UUID subject) {
        int removed = db.sql("""
                        insert into neighbourhood.removal (space_id, id, subject_id, removed_by, removed_at)
                        values (:space, :id, :subject, :person, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("subject", subject)
                .param("person", visit.person().id())
                .param("now", now())
                .update();
        if (removed > 0) {
            erasures.note(
                    visit.space(),
                    "neighbourhood.removed",
                    subject,
                    visit.person().id());
        }
    }

    void putBack(Visit visit, UUID id) {
        int back = db.sql("""
                        update neighbourhood.removal set put_back_by = :person, put_back_at = :now
                        where space_id = :space and id = :id and put_back_at is null""")
                .param("person", visit.person().id())
                .param("now", now())
                .param("space", visit.space())
                .param("id", id)
                .update();
        if (back == 0) {
            throw new NotFound();
        }
    }

    /** Put there again by somebody: then it is there again. */
    void comeBack(Visit visit, UUID subject) {
        db.sql("""
                        update neighbourhood.removal set put_back_by = :person, put_back_at = :now
                        where space_id = :space and subject_id = :subject and put_back_at is null""")
                .param("person", visit.person().id())
                .param("now", now())
                .param("space", visit.space())
                .param("subject", subject)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
