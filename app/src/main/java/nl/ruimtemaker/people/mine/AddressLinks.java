package nl.ruimtemaker.people.mine;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that prove that a new address is somebody's own; only their hashes are kept. */
@Component
class AddressLinks {
    private static final Duration HOLDS = Duration.ofHours(2);

    private final JdbcClient db;
    private final Clock clock;

    AddressLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Who who, String mail, String key) {
        db.sql("""
                        insert into people.address_link (key_hash, person_id, mail, expires_at)
                        values (decode(:key, 'hex'), :person, :mail, :expires)""")
                .param("key", Fingerprint.of(key).hex())
                .param("person", who.id())
                .param("mail", mail)
                .param("expires", now().plus(HOLDS))
                .update();
    }

    boolean holds(String key) {
        return db.sql("select people.address_link_holds(:key, :now)")
                .param("key", Fingerprint.of(key).hex())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Uses a link up: the address that was, or nothing where the link does not work any more. */
    Optional<String> use(String key) {
        return db.sql("select people.use_address_link(:key, :now)")
                .param("key", Fingerprint.of(key).hex())
                .param("now", now())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
