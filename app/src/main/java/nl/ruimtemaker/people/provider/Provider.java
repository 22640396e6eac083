package nl.ruimtemaker.people.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.people.provider.Discovery.Known;
import nl.ruimtemaker.people.signin.SignInPage;
import nl.ruimtemaker.platform.Fingerprint;
import nl.ruimtemaker.platform.Oidc;
import nl.ruimtemaker.platform.PlainText;
import nl.ruimtemaker.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever signs people in for this house, asked by code, with PKCE. State, nonce and verifier follow from one secret that
 * only the browser keeps.
 */
@Component
class Provider {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUBJECT = 255;

    private final Discovery discovery;
    private final BackChannel channel;
    private final Oidc oidc;
    private final URI back;

    Provider(Discovery discovery, BackChannel channel, Settings settings) {
        this.discovery = discovery;
        this.channel = channel;
        this.oidc = settings.oidc();
        this.back = Discovery.back(settings);
    }

    /** Where somebody is sent. A name is asked only of who is invited: others have one here. */
    URI begin(String secret, boolean invited) {
        var scope = new Scope("openid", "email");
        if (invited) {
            scope.add("profile");
        }
        return new AuthenticationRequest.Builder(ResponseType.CODE, scope, new ClientID(oidc.clientId()), back)
                .endpointURI(discovery.known().says().getAuthorizationEndpointURI())
                .state(state(secret))
                .nonce(nonce(secret))
                .codeChallenge(verifier(secret), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who came back, by what their browser brought. */
    Vouched vouched(Map<String, List<String>> brought, String secret, boolean invited) {
        try {
            var known = discovery.known();
            var tokens = channel.tokens(
                    known, code(AuthenticationResponseParser.parse(back, brought), secret), verifier(secret));
            var said = known.tokens().validate(tokens.getIDToken(), nonce(secret));
            return vouched(known, said, tokens, invited);
        } catch (IOException | KeySourceException e) {
            throw new Unvouched(Unvouched.Why.DOWN, e);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            throw new Unvouched(Unvouched.Why.WRONG, e);
        }
    }

    private static AuthorizationCode code(AuthenticationResponse response, String secret) {
        if (!state(secret).equals(response.getState())) {
            throw new Unvouched(Unvouched.Why.OVER);
        }
        if (response.indicatesSuccess() && response.toSuccessResponse().getAuthorizationCode() == null) {
            throw new Unvouched(Unvouched.Why.WRONG);
        }
        if (!response.indicatesSuccess()) {
            var error = response.toErrorResponse().getErrorObject();
            throw new Unvouched(OAuth2Error.ACCESS_DENIED.equals(error) ? Unvouched.Why.DENIED : Unvouched.Why.WRONG);
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    /** Nothing is read but who it is and, where it is not said here, the same of the page that says it. */
    private Vouched vouched(Known known, ClaimsSet said, OIDCTokens tokens, boolean invited)
            throws ParseException, IOException {
        var subject = said.getStringClaim("sub");
        if (subject == null || subject.length() > LONGEST_SUBJECT) {
            throw new Unvouched(Unvouched.Why.WRONG);
        }
        var more = said.getStringClaim("email") == null && known.says().getUserInfoEndpointURI() != null
                ? channel.who(known, tokens, subject)
                : said;
        var name = invited ? more.getStringClaim("name") : null;
        return new Vouched(known.says().getIssuer().getValue(), subject, mail(more), shortened(name));
    }

    private static @Nullable String mail(ClaimsSet said) {
        var mail = said.getStringClaim("email");
        return mail != null
                        && Boolean.TRUE.equals(said.getBooleanClaim("email_verified"))
                        && SignInPage.looksLikeMail(mail)
                ? mail
                : null;
    }

    private static @Nullable String shortened(@Nullable String name) {
        var plain = PlainText.of(name);
        return plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private static State state(String secret) {
        return new State(Fingerprint.of("state " + secret).hex());
    }

    private static Nonce nonce(String secret) {
        return new Nonce(Fingerprint.of("nonce " + secret).hex());
    }

    private static CodeVerifier verifier(String secret) {
        return new CodeVerifier(Fingerprint.of("verifier " + secret).hex());
    }
}
