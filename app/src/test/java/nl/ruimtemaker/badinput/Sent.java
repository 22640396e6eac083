package nl.ruimtemaker.badinput;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One request as bytes, since no client would send what this sends: a way in, with something wrong at some of its places.
 *
 * @param way where it goes
 * @param bytes what goes over the wire
 */
record Sent(Way way, byte[] bytes) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int HUGE = 13_000_000;
    private static final List<String> METHODS =
            List.of("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Range",
            "If-Modified-Since",
            "If-None-Match",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "Forwarded",
            "HX-Request",
            "HX-Target",
            "Origin",
            "Referer",
            "Cookie",
            "Authorization",
            "Expect",
            "X-HTTP-Method-Override",
            "Content-Encoding");
    private static final List<String> SAID = List.of(
            "application/json",
            "image/png",
            "text/plain",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded; charset=utf-16",
            "bytes=5-1",
            "bytes=0-0,1-1",
            "true",
            "en;q=9",
            "nl-u-x-y",
            "xx-Latn",
            "_",
            "host=a;proto=b;for=[::1",
            "https",
            "99999",
            "-1",
            "thuis=\"",
            "thuis=a; thuis=b; briefje=; formulier=x",
            "100-continue",
            "gzip");

    /** What somebody of the village has at hand; the pass is for a device, and nobody's without a space to come to. */
    record Hands(String cookies, String token, String pass) {}

    static Sent by(FuzzedDataProvider data, Way way, Hands hands, Map<String, List<String>> known) {
        var fields = fields(data, way, hands, known);
        var path = path(data, way, known);
        boolean body = way.method().equals("POST");
        if (!body && !fields.isEmpty()) {
            path += "?" + encoded(data, fields);
        }
        var method = data.consumeInt(0, 24) == 0 ? data.pickValue(METHODS) : way.method();
        boolean machine = way.isForMachines();
        boolean parts = data.consumeInt(0, 15) == 0 ? !way.files() : way.files();
        var content = !body
                ? new byte[0]
                : parts
                        ? parts(data, way, fields)
                        : bytes(machine ? Nonsense.json(data, fields) : encoded(data, fields));
        if (body && data.consumeInt(0, 700) == 0) {
            content = bytes("text=" + "x".repeat(HUGE));
        }
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        head.append(machine ? "Authorization: Bearer " + hands.pass() : "Cookie: " + hands.cookies())
                .append("\r\n");
        if (body) {
            var form = machine ? "application/json" : "application/x-www-form-urlencoded";
            head.append("Content-Type: ").append(parts ? "multipart/form-data; boundary=grens" : form);
            head.append("\r\nContent-Length: ").append(content.length).append("\r\n");
        }
        if (data.consumeInt(0, 2) == 0) {
            var value = data.consumeBoolean()
                    ? data.pickValue(SAID)
                    : Nonsense.word(data).replaceAll("[\r\n]", "");
            head.append(data.pickValue(HEADERS))
                    .append(": ")
                    .append(value, 0, Math.min(value.length(), 4_000))
                    .append("\r\n");
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes(head.append("\r\n").toString()));
        all.writeBytes(content);
        return new Sent(way, all.toByteArray());
    }

    /** How it reads in a report. */
    String told() {
        var text = new String(bytes, 0, Math.min(bytes.length, 1_200), StandardCharsets.UTF_8);
        return text.replaceAll("\\p{Cc}&&[^\\n]", "?");
    }

    private static List<Map.Entry<String, String>> fields(
            FuzzedDataProvider data, Way way, Hands hands, Map<String, List<String>> known) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        if (way.method().equals("POST") && !way.isForMachines()) {
            fields.add(Map.entry("_csrf", data.consumeInt(0, 30) == 0 ? Nonsense.word(data) : hands.token()));
        }
        for (var field : way.fields()) {
            if (field.file() || field.name().equals("_csrf")) {
                continue;
            }
            var right = data.pickValue(field.right().isEmpty() ? known.get("id") : field.right());
            switch (data.consumeInt(0, 11)) {
                case 0 -> {}
                case 1, 2, 3 -> fields.add(Map.entry(field.name(), Nonsense.word(data)));
                case 4 -> fields.add(Map.entry(strange(data, field.name()), right));
                case 5 -> {
                    fields.add(Map.entry(field.name(), right));
                    fields.add(Map.entry(field.name(), Nonsense.word(data)));
                }
                default -> fields.add(Map.entry(field.name(), right));
            }
        }
        return fields;
    }

    private static String strange(FuzzedDataProvider data, String name) {
        return data.pickValue(List.of(
                name + "[0]",
                name + "[999999999]",
                name + "[-1]",
                name + "[x]",
                name + "[",
                name + ".",
                name + ".x",
                "_" + name,
                "!" + name,
                "class.module.classLoader",
                name + "[].a",
                "space",
                "id",
                name.toUpperCase(java.util.Locale.ROOT),
                Nonsense.word(data)));
    }

    private static String path(FuzzedDataProvider data, Way way, Map<String, List<String>> known) {
        var path = VARIABLE.matcher(way.pattern()).replaceAll(found -> {
            boolean wrong = data.consumeInt(0, 7) == 0;
            var value =
                    wrong ? Nonsense.word(data) : data.pickValue(known.getOrDefault(found.group(1), known.get("id")));
            return java.util.regex.Matcher.quoteReplacement(part(data, value));
        });
        return data.consumeInt(0, 30) == 0 ? path + part(data, Nonsense.word(data)) : path;
    }

    /** Mostly as a browser would write it, and now and then as it is. */
    private static String part(FuzzedDataProvider data, String value) {
        var written = value.length() > 2_000 ? value.substring(0, 2_000) : value;
        return data.consumeInt(0, 7) == 0
                ? written.replaceAll("[\r\n ]", "")
                : encode(written).replace("+", "%20");
    }

    private static String encoded(FuzzedDataProvider data, List<Map.Entry<String, String>> fields) {
        boolean raw = data.consumeInt(0, 20) == 0;
        var joined = new StringBuilder();
        for (var field : fields) {
            var value = raw && !field.getKey().equals("_csrf")
                    ? field.getValue().replaceAll("[\r\n ]", "")
                    : encode(field.getValue());
            joined.append(joined.isEmpty() ? "" : "&")
                    .append(encode(field.getKey()))
                    .append("=")
                    .append(value);
        }
        return joined.toString();
    }

    private static byte[] parts(FuzzedDataProvider data, Way way, List<Map.Entry<String, String>> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach(field ->
                part(body, "name=\"" + field.getKey().replaceAll("[\r\n\"]", "") + "\"", bytes(field.getValue())));
        way.fields().stream().filter(Way.Field::file).forEach(field -> {
            var name = Nonsense.word(data).replaceAll("[\r\n\"]", "");
            part(body, "name=\"" + field.name() + "\"; filename=\"" + name + "\"", Nonsense.file(data));
        });
        body.writeBytes(bytes(data.consumeInt(0, 20) == 0 ? "--gre" : "--grens--\r\n"));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        body.writeBytes(bytes("--grens\r\nContent-Disposition: form-data; " + what + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
