package nl.ruimtemaker.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a device, or who signs people in elsewhere, has to give back: within minutes, once. Only hashes are kept. */
@Component
public class Challenges {
    private final JdbcClient db;
    private final Clock clock;

    Challenges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By which way somebody means to come in. */
    public enum Way {
        PASSKEY(Duration.ofMinutes(5)),
        PROVIDER(Duration.ofMinutes(15));

        private final Duration holds;

        Way(Duration holds) {
            this.holds = holds;
        }

        /** How long there is to give it back. */
        public Duration holds() {
            return holds;
        }
    }

    /**
     * What was given back.
     *
     * @param invitation the fingerprint of the invitation that somebody followed, if they did
     */
    public record Taken(@Nullable String invitation) {}

    /** Something new to give back. */
    public String ask(Way way, @Nullable String invitation) {
        var challenge = Secrets.next();
        db.sql("select people.ask_challenge(:key, :way, :invitation, :expires)")
                .param("key", Fingerprint.of(challenge).hex())
                .param("way", way.name())
                .param(
                        "invitation",
                        invitation == null ? null : Fingerprint.of(invitation).hex())
                .param("expires", now().plus(way.holds()))
                .query()
                .singleRow();
        return challenge;
    }

    /** Uses it up; nothing where it was used before, came too late, or was never asked. */
    public Optional<Taken> take(Way way, String challenge) {
        return db.sql("select invitation from people.take_challenge(:key, :way, :now)")
                .param("key", Fingerprint.of(challenge).hex())
                .param("way", way.name())
                .param("now", now())
                .query((row, number) -> new Taken(row.getString("invitation")))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
