package nl.ruimtemaker.people.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import nl.ruimtemaker.people.provider.Discovery.Known;
import nl.ruimtemaker.platform.Oidc;
import nl.ruimtemaker.platform.Settings;
import org.springframework.stereotype.Component;

/** What this house asks the provider by itself, behind the back of the browser. */
@Component
class BackChannel {
    private final Oidc oidc;
    private final URI back;

    BackChannel(Settings settings) {
        this.oidc = settings.oidc();
        this.back = Discovery.back(settings);
    }

    /** Tokens for a code, once. */
    OIDCTokens tokens(Known known, AuthorizationCode code, CodeVerifier verifier) throws ParseException, IOException {
        var grant = new AuthorizationCodeGrant(code, back, verifier);
        var request = new TokenRequest.Builder(known.says().getTokenEndpointURI(), ourselves(known), grant).build();
        var response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
        if (!(response instanceof OIDCTokenResponse success)) {
            throw new Unvouched(Unvouched.Why.WRONG);
        }
        return success.getOIDCTokens();
    }

    /** The page of the provider that says who it was, for who was just said to be. */
    ClaimsSet who(Known known, OIDCTokens tokens, String subject) throws ParseException, IOException {
        var request = new UserInfoRequest(known.says().getUserInfoEndpointURI(), tokens.getAccessToken());
        var response = UserInfoResponse.parse(send(request.toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new Unvouched(Unvouched.Why.WRONG);
        }
        var info = response.toSuccessResponse().getUserInfo();
        if (info == null || !subject.equals(info.getSubject().getValue())) {
            throw new Unvouched(Unvouched.Why.WRONG);
        }
        return info;
    }

    private ClientAuthentication ourselves(Known known) {
        var methods = known.says().getTokenEndpointAuthMethods();
        var client = new ClientID(oidc.clientId());
        var shared = new Secret(oidc.clientSecret());
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client, shared)
                : new ClientSecretPost(client, shared);
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(Discovery.PATIENCE_MILLIS);
        request.setReadTimeout(Discovery.PATIENCE_MILLIS);
        // It carries our secret, or somebody's token, and is for nobody else.
        request.setFollowRedirects(false);
        return request.send();
    }
}
