package nl.ruimtemaker.people;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.ruimtemaker.platform.Actor;
import nl.ruimtemaker.platform.Fingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody is signed in: only hashes of keys, each on one device. */
@Component
public class SignIns {
    private final JdbcClient db;

    SignIns(JdbcClient db) {
        this.db = db;
    }

    /** Ends the sign-in that the actor came with. */
    public int end(Actor actor) {
        return actor.signIn() == null
                ? 0
                : db.sql("delete from people.sign_in where key_hash = decode(:key, 'hex')")
                        .param("key", actor.signIn().hex())
                        .update();
    }

    /** Ends every sign-in of the person who was recognised. */
    public int endAll() {
        return db.sql("delete from people.sign_in where person_id = platform.person()")
                .update();
    }

    /** Lets whoever holds the key be this person for so long, by the operator's connection, which only the demo has. */
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
