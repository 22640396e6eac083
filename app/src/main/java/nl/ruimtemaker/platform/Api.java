package nl.ruimtemaker.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the house that machines ask: where it begins, and what its description says of all of it. */
@Configuration
public class Api {
    /** Where all of it begins; what follows holds as long as this stays. */
    public static final String ROOT = "/api/v1";

    /** A pass, as the description names it. */
    private static final String PASS = "pass";

    /** Whether this request asks the API, or is the error that came of one that did. */
    static boolean isAsked(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (failed == null ? request.getServletPath() : failed).startsWith(ROOT + "/");
    }

    @Bean
    OpenAPI described(Settings settings) {
        return new OpenAPI()
                .info(new Info()
                        .title("Ruimtemaker")
                        .version("1")
                        .description("Read and tell what happened in one space, with a pass that one of its people made"
                                + " for one purpose. A pass never sees or does more than that person.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url(settings.publicAddress().toString())))
                .components(new Components()
                        .addSecuritySchemes(
                                PASS,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "A pass, made on the page /mij/pasjes. Cookies open nothing here.")))
                .addSecurityItem(new SecurityRequirement().addList(PASS));
    }
}
