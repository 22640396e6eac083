package nl.ruimtemaker.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** A desk that says who somebody is as a test has it say so: everything else of it is as it should be. */
final class LyingDesk implements AutoCloseable {
    static final String SECRET = "geheim van de buurt, zo lang als het moet zijn";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final RSAKey own = key("2026");

    /** What it says, in the words of the standard; a test changes one of them. */
    private UnaryOperator<JWTClaimsSet.Builder> says = UnaryOperator.identity();

    private Signature signature = Signature.OWN;
    private String nonce = "";
    private int keys = 200;
    private Map<String, Object> page = Map.of();

    LyingDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", asked -> answer(asked, itself()));
        server.createContext("/keys", asked -> answer(asked, keys, new JWKSet(own.toPublicJWK()).toJSONObject()));
        server.createContext("/token", asked -> answer(asked, token()));
        server.createContext("/who", asked -> answer(asked, page));
        server.start();
    }

    /** By what the word of this desk is held to be its own. */
    enum Signature {
        OWN,
        ANOTHERS,
        OUR_SHARED_SECRET,
        NONE
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void saysTruly(String askedNonce) {
        nonce = askedNonce;
        says = UnaryOperator.identity();
        signature = Signature.OWN;
        page = Map.of();
        keys = 200;
    }

    void hasLostItsKeys() {
        keys = 503;
    }

    void lies(UnaryOperator<JWTClaimsSet.Builder> lie) {
        says = lie;
    }

    void signs(Signature with) {
        signature = with;
    }

    void saysOnItsPage(Map<String, Object> said) {
        page = said;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> itself() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "userinfo_endpoint",
                issuer() + "/who",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private Map<String, Object> token() {
        try {
            return Map.of("access_token", "een penning", "token_type", "Bearer", "id_token", signed(claims()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims() {
        var now = System.currentTimeMillis();
        return says.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience("buurt")
                        .subject("k.jansen")
                        .claim("nonce", nonce)
                        .claim("email", "kees@delinde.example")
                        .claim("email_verified", true)
                        .issueTime(new Date(now))
                        .expirationTime(new Date(now + 300_000)))
                .build();
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        if (signature == Signature.NONE) {
            return new PlainJWT(claims).serialize();
        }
        boolean shared = signature == Signature.OUR_SHARED_SECRET;
        var header = new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256).keyID("2026");
        var token = new SignedJWT(header.build(), claims);
        token.sign(
                shared
                        ? new MACSigner(SECRET.getBytes(UTF_8))
                        : new RSASSASigner(signature == Signature.OWN ? own : key("2026")));
        return token.serialize();
    }

    private static void answer(HttpExchange asked, Map<String, ?> said) throws IOException {
        answer(asked, 200, said);
    }

    private static void answer(HttpExchange asked, int status, Map<String, ?> said) throws IOException {
        try (asked) {
            var bytes = JSON.writeValueAsBytes(said);
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(status, bytes.length);
            asked.getResponseBody().write(bytes);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
