package nl.ruimtemaker.letter.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed on beforehand, and who signed it. */
@Component
public class Agreements {
    private static final int KEY_LENGTH = 16;
    private static final String SELECT = """
            select a.*, c.name as community, o.name as organisation, not letter.still_guest(a.space_id, a.with_space_id, :today) as ended
            from letter.agreement a
            join people.space c on c.id = a.space_id
            join people.space o on o.id = a.with_space_id
            """;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Agreements(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that the visitor may see here, newest first. */
    public List<Agreement> of(Visit visit) {
        return db.sql(SELECT
                        + "where a.space_id = :space or a.with_space_id = :space order by a.written_at desc, a.id desc")
                .param("today", today())
                .param("space", visit.space())
                .query(this::agreement)
                .list();
    }

    /** One of them. */
    public Optional<Agreement> look(Visit visit, UUID id) {
        return of(visit).stream().filter(each -> each.id().equals(id)).findAny();
    }

    UUID write(Visit visit, UUID organisation, AgreementForm form) {
        var id = ids.next();
        db.sql("""
                        insert into letter.agreement
                            (space_id, id, with_space_id, payer, questions, readers, moment_of_reading, replaces, key, written_by, written_at)
                        values (:space, :id, :organisation, :payer, :questions, :readers, :when, :replaces, :key, :person, :now)""")
                .param("space", visit.space())
                .param("id", id)
                .param("organisation", organisation)
                .param("payer", PlainText.of(form.payer()))
                .param("questions", PlainText.of(form.questions()))
                .param("readers", PlainText.of(form.readers()))
                .param("when", PlainText.of(form.when()))
                .param("replaces", PlainText.of(form.replaces()))
                .param("key", Secrets.next().substring(0, KEY_LENGTH))
                .param("person", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Signs for one side; twice does no harm, and the first name stands. */
    void sign(Visit visit, Agreement agreement, Agreement.Side side, String name) {
        db.sql("""
                        insert into letter.signature (space_id, agreement_id, side, name, person_id, signed_at)
                        values (:space, :agreement, :side, :name, :person, :now)
                        on conflict do nothing""")
                .param("space", visit.space())
                .param("agreement", agreement.id())
                .param("side", side.name())
                .param("name", name)
                .param("person", visit.person().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getObject("space_id", UUID.class),
                row.getObject("with_space_id", UUID.class),
                row.getString("community"),
                row.getString("organisation"),
                row.getString("payer"),
                row.getString("questions"),
                row.getString("readers"),
                row.getString("moment_of_reading"),
                row.getString("replaces"),
                row.getString("key"),
                row.getTimestamp("written_at").toInstant(),
                row.getBoolean("ended"),
                signatures(row.getString("key")));
    }

    private List<Agreement.Signature> signatures(String key) {
        return db.sql("select * from letter.signatures(:key) order by signed_at, side")
                .param("key", key)
                .query(SigningPlaces.SIGNATURE)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }
}
