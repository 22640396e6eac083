package nl.ruimtemaker.people.keeping;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How keys change hands. Who may do what is decided in the database, which lets the acts wait for one another. */
@Component
class KeyRings {
    private final JdbcClient db;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    KeyRings(JdbcClient db, Members members, Ids ids, Clock clock) {
        this.db = db;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    KeyRing of(Visit visit) {
        return new KeyRing(members.of(visit), proposals(visit), namings(visit));
    }

    /** The visitor gives their own key back; not where it is the last. */
    boolean layDown() {
        return settled(db.sql("select people.lay_key_down(:act, :now)"));
    }

    /** A keeper asks that another gives the key back. Asked already is asked. */
    void propose(Visit visit, UUID person) {
        db.sql("""
                        insert into people.key_proposal (space_id, id, person_id, proposed_by, proposed_at)
                        values (:space, :id, :person, :keeper, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("person", person)
                .param("keeper", visit.person().id())
                .param("now", now())
                .update();
    }

    /** Somebody else agrees: then it is done. */
    boolean agree(UUID proposal) {
        return settled(
                db.sql("select people.agree_to_proposal(:proposal, :act, :now)").param("proposal", proposal));
    }

    /** Whoever asked thinks again. */
    boolean withdraw(Visit visit, UUID proposal) {
        return db.sql("""
                        update people.key_proposal set withdrawn_at = :now
                        where space_id = :space and id = :proposal and proposed_by = :keeper
                            and agreed_at is null and withdrawn_at is null""")
                        .param("now", now())
                        .param("space", visit.space())
                        .param("proposal", proposal)
                        .param("keeper", visit.person().id())
                        .update()
                == 1;
    }

    /** Where nobody keeps a key any more, a member names another. */
    boolean choose(UUID person) {
        return settled(
                db.sql("select people.choose_keeper(:person, :act, :now)").param("person", person));
    }

    private List<KeyRing.Proposal> proposals(Visit visit) {
        return db.sql("""
                        select k.id, k.person_id, p.name, k.proposed_by, b.name as proposer, k.proposed_at
                        from people.key_proposal k
                        join people.standing s on s.space_id = k.space_id and s.person_id = k.person_id and s.standing = 'KEEPER'
                        join people.standing t on t.space_id = k.space_id and t.person_id = k.proposed_by and t.standing = 'KEEPER'
                        join people.person p on p.id = k.person_id
                        join people.person b on b.id = k.proposed_by
                        where k.space_id = :space and k.agreed_at is null and k.withdrawn_at is null
                        order by k.proposed_at, k.id""")
                .param("space", visit.space())
                .query((row, number) -> new KeyRing.Proposal(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getObject("proposed_by", UUID.class),
                        row.getString("proposer"),
                        row.getTimestamp("proposed_at").toInstant()))
                .list();
    }

    private List<KeyRing.Naming> namings(Visit visit) {
        return db.sql("""
                        select b.name as named_by, p.name
                        from people.key_naming n
                        join people.standing s on s.space_id = n.space_id and s.person_id = n.named_by
                        join people.person b on b.id = n.named_by
                        join people.person p on p.id = n.person_id
                        where n.space_id = :space
                        order by n.named_at, n.named_by""")
                .param("space", visit.space())
                .query((row, number) -> new KeyRing.Naming(row.getString("named_by"), row.getString("name")))
                .list();
    }

    private boolean settled(JdbcClient.StatementSpec act) {
        return act.param("act", ids.next())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
