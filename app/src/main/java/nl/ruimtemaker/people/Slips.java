package nl.ruimtemaker.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.ruimtemaker.platform.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The paper codes that were given out: only their hashes. */
@Component
public class Slips {
    private final JdbcClient db;
    private final Clock clock;

    Slips(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The slip that belongs to this telling: the same again for the same telling key. */
    public Slip of(Visit visit, String tellingKey) {
        return Slip.of(keyOf(db, visit.space()), tellingKey);
    }

    /** The secret key of a space, from which follows what nobody outside it may be able to guess. */
    public static byte[] keyOf(JdbcClient db, UUID space) {
        return db.sql("select slip_key from people.space where id = :space")
                .param("space", space)
                .query(byte[].class)
                .single();
    }

    /** Gives it out for one subject. */
    public void give(Visit visit, Slip slip, UUID subject) {
        db.sql("""
                        insert into people.slip (code_hash, space_id, subject_id, made_at)
                        values (decode(:hash, 'hex'), :space, :subject, :now)""")
                .param("hash", slip.fingerprint().hex())
                .param("space", visit.space())
                .param("subject", subject)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
