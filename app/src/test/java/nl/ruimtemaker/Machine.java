package nl.ruimtemaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device with a pass: it asks the API, and keeps nothing. */
public final class Machine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI site;
    private final @Nullable String pass;
    private final String language;
    private final HttpClient client;

    private Machine(URI site, @Nullable String pass, String language, HttpClient client) {
        this.site = site;
        this.pass = pass;
        this.language = language;
        this.client = client;
    }

    /** A device with this pass, or with none. */
    public static Machine with(int port, @Nullable String pass) {
        return new Machine(
                URI.create("http://localhost:" + port),
                pass,
                "nl",
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    /** A device for which somebody makes a pass, on their own page. */
    public static Machine of(int port, Visitor owner, String space, String may) {
        return with(port, pass(owner, space, may, "het prikbord in de hal").orElseThrow());
    }

    /** The pass that somebody made, as the page showed it; nothing where they could make none. */
    public static Optional<String> pass(Visitor owner, String space, String may, String purpose) {
        var page = owner.get("/mij/pasjes");
        if (page.page().selectFirst("form[action=/mij/pasjes]") == null) {
            return Optional.empty();
        }
        var made = owner.submit(
                page, "/mij/pasjes", Map.of("purpose", purpose, "space", space, "may", may, "months", "6"));
        return Optional.ofNullable(made.page().selectFirst(".secret")).map(shown -> shown.text());
    }

    /** The same device, asking for another language. */
    public Machine in(String other) {
        return new Machine(site, pass, other, client);
    }

    /** What came back. */
    public record Heard(String method, String path, HttpResponse<byte[]> answer) {
        /** The status of the answer. */
        public int status() {
            return answer.statusCode();
        }

        /** A header of the answer, or nothing. */
        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        /** What it says. */
        public String words() {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }

        /** The same, read. */
        public JsonNode json() {
            return JSON.readTree(answer.body());
        }
    }

    /** Reads. */
    public Heard get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), "application/json");
    }

    /** Tells. */
    public Heard post(String path, Object sent) {
        var body = sent instanceof String text ? text : JSON.writeValueAsString(sent);
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), "application/json");
    }

    /** Sends something as something else. */
    public Heard send(String method, String path, HttpRequest.BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Accept-Language", language)
                .method(method, body);
        if (!method.equals("GET")) {
            request.header("Content-Type", type);
        }
        if (pass != null) {
            request.header("Authorization", "Bearer " + pass);
        }
        try {
            return new Heard(method, path, client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
