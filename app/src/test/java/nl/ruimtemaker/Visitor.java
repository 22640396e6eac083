package nl.ruimtemaker;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a plain browser: follows links, fills forms in, and keeps cookies. No JavaScript. */
public final class Visitor {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PATIENCE = 3;

    private final URI site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Visitor(int port) {
        this.site = URI.create("http://localhost:" + port);
    }

    /** Somebody who did not sign in. */
    public static Visitor passingBy(int port) {
        return new Visitor(port);
    }

    /** Somebody from the village, by the name in their file. */
    public static Visitor as(int port, String name) {
        return ifKnown(port, name).orElseThrow(() -> new AssertionError(name + " was not let in on /wie-ben-je"));
    }

    /** The same, or nobody when that person left for good. */
    public static Optional<Visitor> ifKnown(int port, String name) {
        var visitor = new Visitor(port);
        var personas = JSON.readTree(visitor.getClass().getResourceAsStream("/village/personas.json"));
        for (int number = 0; number < personas.size(); number++) {
            if (personas.get(number).path("person").asString("").equals("#" + name)) {
                return visitor.becomes(number) ? Optional.of(visitor) : Optional.empty();
            }
        }
        throw new IllegalArgumentException("Nobody in the village can be " + name);
    }

    /** Presses again, as people do, where the house has just come back from something. */
    private boolean becomes(int number) {
        for (int time = 0; time < PATIENCE && !cookies().contains("thuis="); time++) {
            submit(get("/wie-ben-je"), "/wie-ben-je", Map.of("number", String.valueOf(number)));
        }
        return cookies().contains("thuis=");
    }

    /** What came back. */
    public record Seen(int status, String path, Document page, HttpResponse<byte[]> answer) {
        /** The words on the page, as a reader meets them. */
        public String words() {
            return page.body().text();
        }

        /** A header of the answer, or nothing. */
        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }
    }

    /** Goes to a page, and on to wherever it leads. */
    public Seen get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET(), path);
    }

    /** Goes to a page as htmx does, for one part of it. */
    public Seen getPart(String path, String target) {
        return send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("HX-Request", "true")
                        .header("HX-Target", target)
                        .GET(),
                path);
    }

    /** Fills in the form on this page that goes to this path, and sends it. */
    public Seen submit(Seen seen, String action, Map<String, String> fields) {
        var form = seen.page().select("form[method=post]").stream()
                .filter(each -> target(each, seen).equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + action + " on " + seen.path()));
        var all = filledIn(form);
        all.putAll(fields);
        return post(action, all);
    }

    /** Sends fields to a path as they are. */
    public Seen post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                path);
    }

    /** Fills in the form on this page that goes to this path, and takes what comes back as it comes. */
    public HttpResponse<InputStream> download(Seen seen, String action) throws IOException, InterruptedException {
        var form = seen.page().selectFirst("form[action=" + action + "]");
        var body = filledIn(form).entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(site.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Sends a form with a file in it. */
    public Seen postFile(String path, Map<String, String> fields, String name, String fileName, byte[] file) {
        var boundary = "grens" + UUID.randomUUID();
        var body = new java.io.ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                path);
    }

    /** The hidden and chosen fields of a form, as a browser would send them. */
    public static Map<String, String> filledIn(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]:not([type=radio],[type=checkbox],[type=file]), input[checked], textarea[name]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select[name]").forEach(select -> {
            var option = select.selectFirst("option[selected]") == null
                    ? select.selectFirst("option")
                    : select.selectFirst("option[selected]");
            fields.put(select.attr("name"), option == null ? "" : option.val());
        });
        return fields;
    }

    /** What this browser keeps, as it would send it. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Seen send(HttpRequest.Builder request, String path) {
        try {
            var answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var leadsTo = answer.headers().firstValue("Location");
            if (leadsTo.isPresent() && answer.statusCode() / 100 == 3) {
                return get(URI.create(leadsTo.get()).getRawPath()
                        + (leadsTo.get().contains("?")
                                ? "?" + URI.create(leadsTo.get()).getRawQuery()
                                : ""));
            }
            var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), site.toString());
            return new Seen(answer.statusCode(), path, page, answer);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String target(Element form, Seen seen) {
        return form.hasAttr("action") ? form.attr("action") : seen.path();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
