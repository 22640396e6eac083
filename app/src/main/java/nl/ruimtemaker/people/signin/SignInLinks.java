package nl.ruimtemaker.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Mails;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that sign somebody in, once and within half an hour; only their hashes are kept. */
@Component
public class SignInLinks {
    /** How long a sign-in lasts. */
    public static final Duration SIGNED_IN = Duration.ofDays(180);

    private static final Duration HOLDS = Duration.ofMinutes(30);

    private final JdbcClient db;
    private final Mails mails;
    private final Ids ids;
    private final Clock clock;
    private final Settings settings;

    SignInLinks(JdbcClient db, Mails mails, Ids ids, Clock clock, Settings settings) {
        this.db = db;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /** Who signed in, by a key for their browser, and where they were going. */
    record SignedIn(String key, String goesTo) {}

    /**
     * Mails a link. To an unknown address it mails that it is unknown, so that the page can be the same for all.
     *
     * @return whether the mail went out
     */
    public boolean ask(String mail, @Nullable String name, @Nullable String invitation, String goesTo) {
        var key = Secrets.next();
        var language = db.sql("select people.begin_sign_in(:mail, :name, :invitation, :key, :goesTo, :now, :expires)")
                .param("mail", mail)
                .param("name", name)
                .param(
                        "invitation",
                        invitation == null ? null : Fingerprint.of(invitation).hex())
                .param("key", Fingerprint.of(key).hex())
                .param("goesTo", goesTo)
                .param("now", now())
                .param("expires", now().plus(HOLDS))
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
        var address = settings.publicAddress();
        return language.isPresent()
                ? mails.send(mail, Voice.language(language.get(), false), "signin.mail", address + "/aanmelden/" + key)
                : mails.send(mail, Voice.DUTCH, "signin.mail.unknown", address.toString());
    }

    /** Whether a link still holds; looking uses nothing up. */
    boolean holds(String key) {
        return db.sql("select people.sign_in_link_holds(:key, :now)")
                .param("key", Fingerprint.of(key).hex())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Uses a link up. */
    Optional<SignedIn> use(String key, String device) {
        var signIn = Secrets.next();
        return db.sql("select people.finish_sign_in(:key, :person, :signIn, :device, :now, :expires)")
                .param("key", Fingerprint.of(key).hex())
                .param("person", ids.next())
                .param("signIn", Fingerprint.of(signIn).hex())
                .param("device", device)
                .param("now", now())
                .param("expires", now().plus(SIGNED_IN))
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(goesTo -> new SignedIn(signIn, goesTo));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
