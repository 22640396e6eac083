package nl.ruimtemaker.people;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.ruimtemaker.platform.Fingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-ins that need no link: given by the operator's own connection, which only the demo has. */
public final class SignIns {
    private SignIns() {}

    /** Lets whoever holds the key be this person for so long. */
    public static void give(JdbcClient operator, UUID person, String key, OffsetDateTime now, Duration keep) {
        operator.sql("""
                        insert into people.sign_in (key_hash, person_id, at, expires_at, device)
                        values (decode(:key, 'hex'), :person, :now, :expires, '')""")
                .param("key", Fingerprint.of(key).hex())
                .param("person", person)
                .param("now", now)
                .param("expires", now.plus(keep))
                .update();
    }
}
