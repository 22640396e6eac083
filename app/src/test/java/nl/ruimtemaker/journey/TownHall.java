package nl.ruimtemaker.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * The town hall of Rijswaard with its own front desk: Spring Authorization Server, on a port of its own, in a context of
 * its own that knows nothing of the house. Whoever works there has their password.
 */
final class TownHall implements AutoCloseable {
    static final String PASSWORD = "van het stadhuis";

    /** What the desk knows of everybody, by the name they sign in with; a test may change it. */
    final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();

    TownHall(int port, String house) {
        context.registerBean(Desk.class, () -> new Desk(port, house, people));
        context.refresh();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        context.close();
    }

    /** How it is set up: a code with PKCE and a page on which people say yes, for this one house. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Desk {
        private final int port;
        private final String house;
        private final Map<String, Map<String, Object>> people;

        Desk(int port, String house, Map<String, Map<String, Object>> people) {
            this.port = port;
            this.house = house;
            this.people = people;
        }

        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(port);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        SecurityFilterChain desk(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(oidc ->
                            oidc.userInfoEndpoint(page -> page.userInfoMapper(asked -> new OidcUserInfo(
                                    people.get(asked.getAuthorization().getPrincipalName()))))))
                    .oauth2ResourceServer(page -> page.jwt(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        AuthorizationServerSettings itself() {
            return AuthorizationServerSettings.builder().issuer(address(port)).build();
        }

        @Bean
        RegisteredClientRepository houses() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId("buurt")
                    .clientSecret("{noop}geheim van de buurt")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(house + "/aanmelden/terug")
                    .scope("openid")
                    .scope("email")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(true)
                            .build())
                    .build());
        }

        @Bean
        UserDetailsService staff() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        /** Some desks say the address at once, others only on their page: whoever has "on its page" is of the second kind. */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> said() {
            return token -> {
                var known = people.get(token.getPrincipal().getName());
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)
                        && !known.containsKey("later")) {
                    known.forEach(token.getClaims()::claim);
                }
            };
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("2026").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }
    }
}
