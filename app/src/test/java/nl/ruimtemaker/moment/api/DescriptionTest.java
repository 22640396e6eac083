package nl.ruimtemaker.moment.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Machine;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said about the API, to machines and to people, is true. */
@InTheVillage
class DescriptionTest {
    @LocalServerPort
    int port;

    @Test
    void theDescriptionIsValidAndCompleteAndKnowsNothingElse() {
        var heard = Machine.with(port, null).get("/api/v1/openapi.json");
        var parsed = new OpenAPIV3Parser().readContents(heard.words(), null, null);
        assertThat(parsed.getMessages()).isEmpty();
        var api = parsed.getOpenAPI();
        assertThat(api.getPaths().keySet())
                .containsExactlyInAnyOrder(
                        "/api/v1/moments", "/api/v1/moments/{id}", "/api/v1/moments/{id}/photo", "/api/v1/space");
        assertThat(api.getComponents().getSecuritySchemes().get("pass").getScheme())
                .isEqualTo("bearer");
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    assertThat(operation.getSummary()).isNotBlank();
                    assertThat(operation.getResponses()).containsKeys("401", "403", "429", "default");
                });
        var tell = api.getPaths().get("/api/v1/moments").getPost();
        assertThat(tell.getResponses()).containsKeys("201", "422");
        assertThat(tell.getRequestBody()
                        .getContent()
                        .get("application/json")
                        .getSchema()
                        .get$ref())
                .endsWith("/NewMoment");
    }

    @Test
    void theDescriptionHoldsNoPassOrCookieForAParameter() {
        var document = Described.by(port).document();
        assertThat(document.findValues("name").stream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString))
                .contains("before", "id")
                .doesNotContain("actor", "pass", "link", "slip", "request");
        assertThat(document.path("components").path("schemas").propertyNames())
                .contains("Moment", "Moments", "NewMoment", "Problem", "Space", "Told")
                .doesNotContain("Actor", "Fingerprint", "JsonNode");
    }

    /** Each line that the page shows is run as it stands, with a pass in place of the dots. */
    @Test
    void theLinesOnThePageWork() throws Exception {
        var ans = Visitor.as(port, "ans");
        var pass = Machine.pass(ans, "de-linde", "BOTH", "proef").orElseThrow();
        var lines = ans.get("/api").page().select("pre").eachText();
        assertThat(lines.getFirst()).isEqualTo("export PASJE=…");
        assertThat(run(lines.get(1), pass).path("moments").isEmpty()).isFalse();
        assertThat(run(lines.get(2), pass).path("name").asString()).isEqualTo("De Linde");
        var told = run(ans.get("/api").page().select("pre").get(3).wholeText(), pass);
        var page = ans.get("/de-linde/verhalen/" + told.path("id").asString());
        assertThat(page.words()).contains("De bank is geverfd.", "alleen voor jou");
    }

    private JsonNode run(String line, String pass) throws Exception {
        var shell = new ProcessBuilder(
                        "bash", "-c", line.replaceAll("http://localhost:\\d+", "http://localhost:" + port))
                .redirectError(new File("/dev/null"));
        shell.environment().put("PASJE", pass);
        var process = shell.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(line).isZero();
        return JsonMapper.shared().readTree(said);
    }
}
