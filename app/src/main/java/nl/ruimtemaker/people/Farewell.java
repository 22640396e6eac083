package nl.ruimtemaker.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.ruimtemaker.platform.Parts;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A whole space goes. Where it was a guest, that stay is over and has no name any more; who stood nowhere else goes too. */
@Component
class Farewell {
    private final Clock clock;

    Farewell(Clock clock) {
        this.clock = clock;
    }

    /** Before the rooms above: what they have with the space is with whoever stands in for it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Parts.Erasing event) {
        var db = event.db();
        var persons = persons(db, event.space());
        note(db, "people.space", event.space());
        db.sql("call people.farewell(:space, :nobody, :now)")
                .param("space", event.space())
                .param("nobody", event.nobody())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                        delete from people.sign_in_link l using people.space s
                        where s.id = :space and (
                            l.invitation in (select i.key_hash from people.invitation i where i.space_id = s.id)
                            or l.goes_to = '/' || s.slug or starts_with(l.goes_to, '/' || s.slug || '/'))""").param("space", event.space()).update();
        event.afterwards().add(() -> forgetHomeless(db, persons));
    }

    /** Who stood here, was a guest here, left something here, or was a guest elsewhere for this space. */
    private static UUID[] persons(JdbcClient db, UUID space) {
        return db.sql("""
                        select person_id from people.standing where space_id = :space
                        union select person_id from people.guest where space_id = :space
                        union select person_id from people.trace where space_id = :space
                        union select t.person_id from people.guest t
                            join people.guesthood g on g.space_id = t.space_id and g.id = t.guesthood_id
                            where g.with_space_id = :space""").param("space", space).query(UUID.class).list().toArray(UUID[]::new);
    }

    private void forgetHomeless(JdbcClient db, UUID[] persons) {
        var homeless =
                db.sql("""
                        select p from unnest(cast(:persons as uuid[])) p
                        where not exists (select from people.standing s where s.person_id = p)
                            and not exists (select from people.guest g where g.person_id = p)
                            and not exists (select from people.trace t where t.person_id = p)""").param("persons", persons).query(UUID.class).list().toArray(UUID[]::new);
        Arrays.stream(homeless).forEach(person -> note(db, "people.person", person));
        db.sql("call people.forget(cast(:persons as uuid[]))")
                .param("persons", homeless)
                .update();
    }

    /** So that a backup from before does not bring it back. */
    private void note(JdbcClient db, String what, UUID subject) {
        db.sql("insert into platform.erasure (id, what, subject_id, at) values (:id, :what, :subject, :now)")
                .param("id", UUID.randomUUID())
                .param("what", what)
                .param("subject", subject)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
