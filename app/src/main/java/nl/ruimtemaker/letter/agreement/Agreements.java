package nl.ruimtemaker.letter.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final int MOST = 100;
    private static final AgreementRow AGREEMENT = new AgreementRow();
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

    /** The newest that the visitor may see here. */
    public List<Agreement> of(Visit visit) {
        return signed(db.sql(SELECT + """
                        where a.space_id = :space or a.with_space_id = :space
                        order by a.written_at desc, a.id desc
                        limit :most""")
                .param("today", today())
                .param("space", visit.space())
                .param("most", MOST)
                .query(AGREEMENT)
                .list());
    }

    /** One of them. */
    public Optional<Agreement> look(Visit visit, UUID id) {
        return signed(db.sql(SELECT + "where (a.space_id = :space or a.with_space_id = :space) and a.id = :id")
                        .param("today", today())
                        .param("space", visit.space())
                        .param("id", id)
                        .query(AGREEMENT)
                        .list())
                .stream()
                .findAny();
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

    /** Signs for one side, if nobody did; the first name stands. */
    boolean sign(Visit visit, Agreement agreement, Agreement.Side side, String name) {
        return db.sql("""
                        insert into letter.signature (space_id, agreement_id, side, name, person_id, signed_at)
                        values (:space, :agreement, :side, :name, :person, :now)
                        on conflict do nothing""")
                        .param("space", visit.space())
                        .param("agreement", agreement.id())
                        .param("side", side.name())
                        .param("name", name)
                        .param("person", visit.person().id())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The same, with who signed them: asked for all at once. */
    private List<Agreement> signed(List<Agreement> agreements) {
        record Signed(UUID agreement, Agreement.Signature signature) {}
        var signatures = db
                .sql("""
                        select agreement_id, side, name, signed_at from letter.signature
                        where space_id = any(:spaces) and agreement_id = any(:ids)
                        order by signed_at, side""")
                .param("spaces", agreements.stream().map(Agreement::space).toArray(UUID[]::new))
                .param("ids", agreements.stream().map(Agreement::id).toArray(UUID[]::new))
                .query((row, number) -> new Signed(
                        row.getObject("agreement_id", UUID.class), SigningPlaces.SIGNATURE.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Signed::agreement, Collectors.mapping(Signed::signature, Collectors.toList())));
        return agreements.stream()
                .map(each -> each.with(signatures.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }
}
