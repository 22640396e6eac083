package nl.ruimtemaker.people.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Erasures;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations of a space; of the links themselves only hashes are kept. */
@Component
public class Invitations {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Erasures erasures;

    Invitations(JdbcClient db, Ids ids, Clock clock, Erasures erasures) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.erasures = erasures;
    }

    /** What somebody sees who holds a link. */
    public record Offer(String space, boolean key, boolean anyone, String madeBy, String forName) {}

    /** Makes an invitation; the key of its link is shown once. */
    public String make(Visit visit, InvitationForm form) {
        var key = Secrets.next();
        db.sql("""
                        insert into people.invitation (
                            space_id, id, key_hash, gives, meant_for, name, made_by, made_at, expires_at, most_uses)
                        values (
                            :space, :id, decode(:key, 'hex'), :gives, :meantFor, :name, :person, :now, :expires, :most)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("key", Fingerprint.of(key).hex())
                .param("gives", form.givesKey() ? "KEEPER" : "MEMBER")
                .param("meantFor", form.forAnyone() ? "ANYONE" : "KNOWN")
                .param("name", form.name())
                .param("person", visit.person().id())
                .param("now", now())
                .param("expires", now().plus(Duration.ofDays(form.daysItHolds())))
                .param("most", form.timesItWorks())
                .update();
        return key;
    }

    List<Invitation> standing(Visit visit) {
        return db.sql("""
                        select i.id, i.gives, i.meant_for, i.name, i.expires_at, i.most_uses, coalesce(p.name, '') as made_by,
                            (select count(*) from people.invitation_use u
                            where u.space_id = i.space_id and u.invitation_id = i.id) as used
                        from people.invitation i
                        left join people.person p on p.id = i.made_by
                        where i.space_id = :space and i.ended_at is null and i.expires_at > :now
                        order by i.made_at desc""")
                .param("space", visit.space())
                .param("now", now())
                .query((row, number) -> new Invitation(
                        row.getObject("id", UUID.class),
                        row.getString("gives").equals("KEEPER"),
                        row.getString("meant_for").equals("ANYONE"),
                        row.getString("name"),
                        row.getString("made_by"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getInt("used"),
                        row.getInt("most_uses")))
                .list();
    }

    void end(Visit visit, UUID id) {
        int ended = db.sql("""
                        update people.invitation set ended_at = :now, ended_by = :keeper
                        where space_id = :space and id = :id and ended_at is null""")
                .param("now", now())
                .param("keeper", visit.person().id())
                .param("space", visit.space())
                .param("id", id)
                .update();
        if (ended > 0) {
            erasures.note(visit.space(), "people.invitation", id);
        }
    }

    Optional<Offer> offered(String key) {
        return db.sql("select * from people.invited(:key, :now)")
                .param("key", Fingerprint.of(key).hex())
                .param("now", now())
                .query((row, number) -> new Offer(
                        row.getString("space_name"),
                        row.getString("gives").equals("KEEPER"),
                        row.getString("meant_for").equals("ANYONE"),
                        row.getString("made_by_name"),
                        row.getString("for_name")))
                .optional();
    }

    /** Somebody who signed in accepts: the short word of the space that they are in now. */
    Optional<String> accept(Actor actor, String key) {
        return db.sql("select people.accept_as_signed_in(:signIn, :key, :now)")
                .param("signIn", actor.signIn() == null ? null : actor.signIn().hex())
                .param("key", Fingerprint.of(key).hex())
                .param("now", now())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
