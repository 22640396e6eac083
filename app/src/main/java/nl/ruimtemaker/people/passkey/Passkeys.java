package nl.ruimtemaker.people.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The devices by which people come in. */
@Component
public class Passkeys {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Passkeys(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of one person, the newest first. */
    public List<Passkey> of(Who who) {
        return db.sql("""
                        select id, credential_id, name, made_at, used_at from people.passkey where person_id = :person
                        order by made_at desc, id desc""")
                .param("person", who.id())
                .query((row, number) -> passkey(row))
                .list();
    }

    void add(Who who, String name, Passkey.Made made) {
        db.sql("""
                        insert into people.passkey (id, person_id, credential_id, public_key, counter, name, made_at)
                        values (:id, :person, :credential, :publicKey, :counter, :name, :now)""")
                .param("id", ids.next())
                .param("person", who.id())
                .param("credential", made.credential())
                .param("publicKey", made.publicKey())
                .param("counter", made.counter())
                .param("name", name)
                .param("now", now())
                .update();
    }

    /** Where its owner hears of it. */
    Optional<String> mail(Who who) {
        return db.sql("select mail::text from people.address where person_id = :person")
                .param("person", who.id())
                .query(String.class)
                .optional();
    }

    Optional<Passkey.Found> find(byte[] credential) {
        return db.sql("select * from people.find_passkey(:credential)")
                .param("credential", credential)
                .query((row, number) -> new Passkey.Found(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        credential,
                        row.getBytes("public_key"),
                        row.getLong("counter")))
                .optional();
    }

    /** A key for the browser of whoever came in, unless the device counted no further than the time before. */
    Optional<String> signIn(Passkey.Found passkey, long counter) {
        var signIn = Secrets.next();
        boolean in = db.sql("select people.finish_by_passkey(:passkey, :counter, :signIn, :now, :expires)")
                .param("passkey", passkey.id())
                .param("counter", counter)
                .param("signIn", Fingerprint.of(signIn).hex())
                .param("now", now())
                .param("expires", now().plus(SignInLinks.SIGNED_IN))
                .query((row, number) -> row.getBoolean(1))
                .single();
        return in ? Optional.of(signIn) : Optional.empty();
    }

    /** Takes away a way in of whoever was recognised: a device, or who they are elsewhere. */
    void end(UUID id) {
        db.sql("select people.end_way_in(:id, :now)")
                .param("id", id)
                .param("now", now())
                .query()
                .singleRow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new Passkey(
                row.getObject("id", UUID.class),
                Bytes.text(row.getBytes("credential_id")),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
