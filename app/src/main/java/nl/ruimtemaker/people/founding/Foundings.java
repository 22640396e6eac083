package nl.ruimtemaker.people.founding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimtemaker.people.signin.SignInLinks;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Ids;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Beginning a space: by a link that works once, or, where the operator lets anyone, by whoever signed in. */
@Component
class Foundings {
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;

    Foundings(JdbcClient db, Ids ids, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /** A link's key, where there is no space yet. */
    Optional<String> offer() {
        var key = Secrets.next();
        boolean offered = db.sql("select people.offer_founding(:key, :now)")
                .param("key", Fingerprint.of(key).hex())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
        return offered ? Optional.of(key) : Optional.empty();
    }

    boolean holds(String key) {
        return db.sql("select people.founding_holds(:key)")
                .param("key", Fingerprint.of(key).hex())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /**
     * Begins the space, with the founder as its first keeper.
     *
     * @return the key of a sign-in for the founder; empty when the link was used, or the address belongs to somebody
     * @throws DuplicateKeyException when the word is taken
     */
    Optional<String> found(@Nullable String key, FoundingForm form) {
        var signIn = Secrets.next();
        boolean founded = db.sql("""
                        select people.found_space(
                            :key, :space, :kind, :slug, :name, :about, :slipKey, :link, :person, :yourName, :mail, :signIn,
                            :now, :expires)""")
                .param("key", key == null ? null : Fingerprint.of(key).hex())
                .param("space", ids.next())
                .param("kind", form.chosenKind().name())
                .param("slug", form.slug())
                .param("name", PlainText.of(form.name()))
                .param("about", PlainText.of(form.about()))
                .param("slipKey", Fingerprint.of(Secrets.next()).hex())
                .param("link", Secrets.next().substring(0, 16))
                .param("person", ids.next())
                .param("yourName", PlainText.of(form.yourName()))
                .param("mail", PlainText.of(form.mail()))
                .param("signIn", Fingerprint.of(signIn).hex())
                .param("now", now())
                .param("expires", now().plus(SignInLinks.SIGNED_IN))
                .query((row, number) -> row.getBoolean(1))
                .single();
        return founded ? Optional.of(signIn) : Optional.empty();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
