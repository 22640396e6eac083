package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.platform.postgres.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What the operator's own machines can ask: whether it is well, and how busy it is. Never about whom. */
@InTheVillage
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "ruimtemaker.watch.port=0")
class WatchTest {
    @LocalServerPort
    int port;

    @LocalManagementPort
    int watch;

    private final Database database;

    WatchTest(Database database) {
        this.database = database;
    }

    @Test
    void howBusyItIsIsCountedWithoutANameOrAPlace() {
        var farida = Visitor.as(port, "farida");
        var form =
                Visitor.filledIn(farida.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]"));
        form.put("text", "Er stond een pan op de galerij.");
        farida.post("/de-linde/verhalen", form);
        farida.get("/de-linde/zoek?q=galerij");
        var counted = Visitor.passingBy(watch).get("/metrics");
        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.words())
                .contains("http_server_requests_seconds_count", "hikaricp_connections", "jvm_memory_used_bytes")
                .doesNotContainIgnoringCase("linde", "farida", "galerij");
    }

    @Test
    void nothingOfItIsAnsweredWhereVisitorsCome() {
        for (var path : new String[] {"/metrics", "/health", "/health/readiness", "/actuator", "/actuator/health"}) {
            assertThat(Visitor.passingBy(port).get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void withoutItsDatabaseItLivesAndIsNotReadyAndWhatItLogsNamesNobody(CapturedOutput logged) {
        var farida = Visitor.as(port, "farida");
        var form =
                Visitor.filledIn(farida.get("/de-linde/vertel").page().selectFirst("form[action=/de-linde/verhalen]"));
        form.put("text", "Er stond een ladder op de galerij.");
        var signIn = farida.get("/aanmelden");
        assertThat(status("/health/readiness")).isEqualTo(200);
        database.cluster().close();
        assertThat(status("/health/readiness")).isEqualTo(503);
        assertThat(status("/health/liveness")).isEqualTo(200);
        var seen = farida.get("/de-linde");
        assertThat(seen.status()).isEqualTo(503);
        assertThat(seen.words()).contains("Er is niets verloren van wat al bewaard was.");
        var told = farida.post("/de-linde/verhalen", form);
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.page().select("textarea").text()).isEqualTo("Er stond een ladder op de galerij.");
        farida.submit(signIn, "/aanmelden", Map.of("mail", "farida@delinde.example"));
        assertThat(logged.getAll())
                .contains("WARN", "HikariPool")
                .doesNotContainIgnoringCase("farida", "ladder", "delinde", "de-linde");
    }

    private int status(String path) {
        return Visitor.passingBy(watch).get(path).status();
    }
}
