package nl.ruimtemaker.letter.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An agreement by its address: who pays reads it there and signs, without an account. */
@Component
class SigningPlaces {
    static final RowMapper<Agreement.Signature> SIGNATURE = (row, number) -> new Agreement.Signature(
            Agreement.Side.valueOf(row.getString("side")),
            row.getString("name"),
            row.getTimestamp("signed_at").toInstant());
    private static final UUID NOT_SAID = new UUID(0, 0);

    private final JdbcClient db;
    private final Clock clock;

    SigningPlaces(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Agreement> find(String key) {
        var signatures = db.sql("select * from letter.signatures(:key) order by signed_at, side")
                .param("key", key)
                .query(SIGNATURE)
                .list();
        return db.sql("select * from letter.agreed(:key, :today)")
                .param("key", key)
                .param("today", LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))))
                .query((row, number) -> new Agreement(
                        row.getObject("id", UUID.class),
                        NOT_SAID,
                        NOT_SAID,
                        row.getString("community"),
                        row.getString("organisation"),
                        row.getString("payer"),
                        row.getString("questions"),
                        row.getString("readers"),
                        row.getString("moment_of_reading"),
                        row.getString("replaces"),
                        key,
                        row.getTimestamp("written_at").toInstant(),
                        row.getBoolean("ended"),
                        signatures))
                .optional();
    }

    /** Who pays signs; not when the neighbourhood has let the organisation go. */
    boolean sign(String key, String name) {
        return db.sql("select letter.sign(:key, :name, :now)")
                .param("key", key)
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
