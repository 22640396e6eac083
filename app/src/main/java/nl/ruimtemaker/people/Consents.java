package nl.ruimtemaker.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of agreements: only ever added to, so that it can be read back who said what, when and how. */
@Component
public class Consents {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Consents(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes what the visitor said, on a page or with a paper slip, or heard a teller say. */
    public void note(Visit visit, Consent consent) {
        db.sql("""
                        insert into people.consent
                            (space_id, id, subject_id, purpose, circle, guesthood_id, side, person_id, teller_id, answer, text_version, how, reason, at)
                        values
                            (:space, :id, :subject, :purpose, :circle, :guesthood, :side, :person, :teller, :answer, :version, :how, :reason, :now)""")
                .param("space", visit.space())
                .param("id", ids.next())
                .param("subject", consent.subject())
                .param("purpose", consent.purpose().name())
                .param("circle", width(consent))
                .param("guesthood", consent.guesthood())
                .param("side", consent.side().name())
                .param("person", visit.who() == null ? null : visit.who().id())
                .param("teller", consent.teller())
                .param("answer", consent.answer().name())
                .param("version", consent.textVersion())
                .param("how", how(visit, consent).name())
                .param("reason", consent.reason())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why a keeper said no to this subject, newest first: for its teller. */
    public List<String> reasons(Visit visit, UUID subject) {
        return db.sql("""
                        select reason from people.consent
                        where space_id = :space and subject_id = :subject and side = 'KEEPER' and answer = 'NO' and reason <> ''
                        order by id desc""")
                .param("space", visit.space())
                .param("subject", subject)
                .query((row, number) -> row.getString("reason"))
                .list();
    }

    /** How wide keepers were asked, where the last word on the neighbourhood reading this was their no: for its teller. */
    public Optional<Circle> stopped(Visit visit, UUID subject) {
        return db.sql("""
                        select circle from (
                            select circle, side, answer from people.consent
                            where space_id = :space and subject_id = :subject and purpose = 'READ' and circle <= 1
                            order by id desc limit 1) last
                        where side = 'KEEPER' and answer = 'NO'""")
                .param("space", visit.space())
                .param("subject", subject)
                .query((row, number) -> Circle.of(row.getInt("circle")))
                .optional();
    }

    /** Whether this subject may be counted outside its community: the teller's last word on it. */
    public boolean counts(Visit visit, UUID subject) {
        return db.sql("""
                        select answer = 'YES' from people.consent
                        where space_id = :space and subject_id = :subject and purpose = 'COUNT'
                        order by id desc limit 1""")
                .param("space", visit.space())
                .param("subject", subject)
                .query((row, number) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    /** What was agreed about a subject of the visitor's own, newest first. */
    public List<Agreed> about(Visit visit, UUID subject) {
        return db.sql("select * from people.ledger(:subject)")
                .param("subject", subject)
                .query((row, number) -> new Agreed(
                        Consent.Purpose.valueOf(row.getString("purpose")),
                        row.getObject("circle") == null ? null : Circle.of(row.getInt("circle")),
                        row.getObject("guesthood_id", UUID.class),
                        row.getString("guest"),
                        Consent.Side.valueOf(row.getString("side")),
                        row.getString("person"),
                        Consent.Answer.valueOf(row.getString("answer")),
                        row.getInt("text_version"),
                        Consent.How.valueOf(row.getString("how")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Consent.How how(Visit visit, Consent consent) {
        if (consent.spoken()) return Consent.How.SPOKEN;
        return visit.subject() == null ? Consent.How.PAGE : Consent.How.PAPER;
    }

    private static @Nullable Integer width(Consent consent) {
        return consent.circle() == null ? null : consent.circle().width();
    }
}
