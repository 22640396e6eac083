package nl.ruimtemaker.moment;

import java.util.HashMap;
import java.util.Map;
import nl.ruimtemaker.Visitor;

/** Somebody of De Linde who tells what an organisation was there for, and thinks again. Signs in by mail, as anybody does. */
final class Teller {
    private final Visitor visitor;

    private Teller(Visitor visitor) {
        this.visitor = visitor;
    }

    static Teller of(int port, String name) {
        var visitor = Visitor.passingBy(port);
        visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", name + "@delinde.example"));
        var link = visitor.get("/post")
                .page()
                .selectFirst("article a[href*=/aanmelden/]")
                .attr("href")
                .replaceAll("^https?://[^/]+", "");
        visitor.submit(visitor.get(link), link, Map.of());
        return new Teller(visitor);
    }

    /** Tells of a day, and lets it be counted; answers where the story is. */
    String tells(String day, Map<String, String> decision) {
        var form = new HashMap<>(
                TellingTest.form(visitor, "/de-linde/vertel", "/de-linde/verhalen", "Er was iemand bij, op " + day));
        form.putAll(Map.of("organisation", "true", "day", day));
        form.putAll(decision);
        var path = visitor.post("/de-linde/verhalen", form).path().replace("/verteld", "");
        letsCount(path, true);
        return path;
    }

    void letsCount(String path, boolean counted) {
        does(path, "/meetellen", Map.of("counted", String.valueOf(counted)));
    }

    void does(String path, String what, Map<String, String> fields) {
        visitor.submit(visitor.get(path), path + what, fields);
    }

    void leaves(boolean goesAlong) {
        visitor.submit(visitor.get("/mij"), "/mij/weg", Map.of("goesAlong", String.valueOf(goesAlong)));
    }
}
