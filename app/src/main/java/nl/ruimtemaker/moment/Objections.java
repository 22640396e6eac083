package nl.ruimtemaker.moment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Acts;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.people.Consent;
import nl.ruimtemaker.people.Consents;
import nl.ruimtemaker.people.Digests;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.NotFound;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** "This is about me": said on any moment, without signing in. */
@Component
public class Objections {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final Circles circles;
    private final Consents consents;
    private final Digests digests;
    private final Acts acts;

    Objections(JdbcClient db, Ids ids, Clock clock, Circles circles, Consents consents, Digests digests, Acts acts) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.circles = circles;
        this.consents = consents;
        this.digests = digests;
        this.acts = acts;
    }

    void add(Visit visit, Moment moment, String said) {
        db.sql("""
                        insert into moment.objection (space_id, id, moment_id, teller_id, said, said_at)
                        values (:space, :id, :moment, :teller, :said, :now)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("moment", moment.id())
                .param("teller", moment.tellerId())
                .param("said", PlainText.of(said))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        digests.note(visit);
    }

    /** What keepers still have to look at, oldest first. */
    public List<Objection> waiting(Visit visit) {
        return db.sql("""
                        select * from moment.objection
                        where space_id = :space and answered_at is null
                        order by said_at limit 100""")
                .param("space", visit.space())
                .query((row, number) -> new Objection(
                        row.getObject("id", UUID.class),
                        row.getObject("moment_id", UUID.class),
                        row.getString("said"),
                        row.getTimestamp("said_at").toInstant(),
                        null,
                        ""))
                .list();
    }

    /** How many keepers still have to look at. */
    public long count(Visit visit) {
        return db.sql("select count(*) from moment.objection where space_id = :space and answered_at is null")
                .param("space", visit.space())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** One that waits. */
    public Objection find(Visit visit, UUID id) {
        return waiting(visit).stream()
                .filter(each -> each.id().equals(id))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** A keeper answers: hidden from everyone but its teller, or it stays. The teller reads the reason. */
    public void answer(Visit visit, Objection objection, Moment moment, boolean hide, String reason) {
        // Hidden first: until it is answered, the keeper may still read what they hide.
        if (hide) {
            hide(visit, moment, reason);
        }
        acts.note(visit, hide ? "hid" : "let-stay", "");
        if (settle(visit, objection, hide, reason) == 0) {
            throw new NotFound();
        }
    }

    private int settle(Visit visit, Objection objection, boolean hide, String reason) {
        return db.sql("""
                        update moment.objection
                        set answered_at = :now, answered_by = :keeper, answer = :answer, reason = :reason
                        where space_id = :space and id = :id and answered_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("keeper", visit.person().id())
                .param("answer", hide ? "HIDDEN" : "STAYS")
                .param("reason", PlainText.of(reason))
                .param("space", visit.space())
                .param("id", objection.id())
                .update();
    }

    private void hide(Visit visit, Moment moment, String reason) {
        circles.hide(visit, moment);
        consents.note(
                visit,
                Consent.byKeeper(
                        moment.id(),
                        moment.textVersion(),
                        moment.tellerId(),
                        Circle.OWN,
                        null,
                        Consent.Answer.NO,
                        PlainText.of(reason)));
    }
}
