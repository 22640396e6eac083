package nl.ruimtemaker.people.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.ruimtemaker.platform.Oidc;
import nl.ruimtemaker.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the provider says of itself: where it is asked what, and with which keys it signs. Asked again after an hour. */
@Component
public class Discovery {
    static final String BACK = "/aanmelden/terug";
    static final int PATIENCE_MILLIS = 5000;

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST_BYTES = 200_000;

    private final Oidc oidc;
    private final Clock clock;
    private volatile @Nullable Known known;

    /** For this provider. */
    public Discovery(Settings settings, Clock clock) {
        this.oidc = settings.oidc();
        this.clock = clock;
    }

    /** What is known of it since then. */
    record Known(OIDCProviderMetadata says, IDTokenValidator tokens, Instant since) {}

    /** Where the provider has to send people back to. */
    public static URI back(Settings settings) {
        return URI.create(settings.publicAddress() + BACK);
    }

    /** What is wrong with what it says, in one sentence; nothing where all is well. */
    public @Nullable String mistake() {
        try {
            asked();
            return null;
        } catch (GeneralException | IOException e) {
            return oidc.issuer() + "/.well-known/openid-configuration does not say who signs people in ("
                    + e.getMessage()
                    + "). Set ruimtemaker.oidc.issuer to the address by which the provider names itself.";
        }
    }

    Known known() {
        var before = known;
        if (before != null && before.since().plus(FRESH).isAfter(clock.instant())) {
            return before;
        }
        try {
            var now = asked();
            known = now;
            return now;
        } catch (GeneralException | IOException e) {
            throw new Unvouched(Unvouched.Why.DOWN, e);
        }
    }

    private Known asked() throws GeneralException, IOException {
        var says = OIDCProviderMetadata.resolve(new Issuer(oidc.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
        if (says.getAuthorizationEndpointURI() == null
                || says.getTokenEndpointURI() == null
                || says.getJWKSetURI() == null) {
            throw new GeneralException("it gives no code, no token or no key");
        }
        checkSafe(says);
        return new Known(says, tokens(says), clock.instant());
    }

    /** What is said over https is not to be asked in the clear next: our secret goes along. */
    static void checkSafe(OIDCProviderMetadata says) throws GeneralException {
        boolean safe = says.getIssuer().getValue().startsWith("https:");
        var asked = Stream.of(
                says.getAuthorizationEndpointURI(),
                says.getTokenEndpointURI(),
                says.getJWKSetURI(),
                says.getUserInfoEndpointURI());
        var open = asked.filter(each -> safe && each != null && !"https".equals(each.getScheme()))
                .findFirst();
        if (open.isPresent()) {
            throw new GeneralException("it is known by https and wants to be asked without, at " + open.get());
        }
    }

    /** Signed with a key of its own: by no secret that we share, and never by none. */
    private IDTokenValidator tokens(OIDCProviderMetadata says) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES);
        JWKSource<SecurityContext> keys =
                JWKSourceBuilder.create(says.getJWKSetURI().toURL(), retriever).build();
        var signed = new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys);
        return new IDTokenValidator(says.getIssuer(), new ClientID(oidc.clientId()), signed, null);
    }
}
