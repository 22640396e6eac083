package nl.ruimtemaker.people.provider;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.Mails;
import nl.ruimtemaker.platform.Secrets;
import nl.ruimtemaker.platform.Settings;
import nl.ruimtemaker.platform.Voice;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who people are at the provider: never more than its name for them. */
@Component
public class ProviderLinks {
    private final JdbcClient db;
    private final Mails mails;
    private final Ids ids;
    private final Clock clock;
    private final Settings settings;

    ProviderLinks(JdbcClient db, Mails mails, Ids ids, Clock clock, Settings settings) {
        this.db = db;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /** Who signed in, by a key for their browser, and where they are going. */
    record SignedIn(String key, String goesTo) {}

    /** How it went, and in which language somebody who was known already hears of their new way in. */
    private record Answer(
            String outcome,
            @Nullable String goesTo,
            @Nullable String tellIn) {}

    /** Those of one person. */
    public List<ProviderLink> of(Who who) {
        return db.sql(
                        "select id, name, issuer, subject, made_at, used_at from people.provider_link where person_id = :person")
                .param("person", who.id())
                .query((row, number) -> new ProviderLink(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("used_at").toInstant()))
                .list();
    }

    /** Lets in whoever is known, or is known from now on, by an address that was checked or by an invitation. */
    SignedIn signIn(Vouched vouched, @Nullable String invitation) {
        var key = Secrets.next();
        try {
            var answer = db.sql("""
                            select * from people.finish_by_provider(
                                :issuer, :subject, :provider, :mail, :name, :invitation, :link, :person, :signIn, :now, :expires)""")
                    .param("issuer", vouched.issuer())
                    .param("subject", vouched.subject())
                    .param("provider", settings.oidc().name())
                    .param("mail", vouched.mail())
                    .param("name", vouched.name())
                    .param("invitation", invitation)
                    .param("link", ids.next())
                    .param("person", ids.next())
                    .param("signIn", Fingerprint.of(key).hex())
                    .param("now", now())
                    .param("expires", now().plus(SignInLinks.SIGNED_IN))
                    .query(Answer.class)
                    .single();
            tell(vouched, answer);
            return signedIn(answer, key);
        } catch (DuplicateKeyException e) {
            // Twice at the same time, for the first time. What the database says of it holds an address, and is not for
            // a log.
            throw new Unvouched(Unvouched.Why.OVER);
        }
    }

    /** Whoever took over somebody's name at the provider does not come in here unseen. */
    private void tell(Vouched vouched, Answer answer) {
        if (vouched.mail() != null && answer.tellIn() != null) {
            var page = settings.publicAddress() + "/mij/binnenkomen";
            var voice = Voice.language(answer.tellIn(), false);
            mails.send(vouched.mail(), voice, "provider.mail", settings.oidc().name(), page);
        }
    }

    private static SignedIn signedIn(Answer answer, String key) {
        if (answer.goesTo() == null) {
            throw new Unvouched(Unvouched.Why.valueOf(answer.outcome()));
        }
        return new SignedIn(key, answer.goesTo());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
