package nl.ruimtemaker.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.Device;
import nl.ruimtemaker.Installation;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.platform.postgres.Database;

/** What people of the village did since the backup was made. */
final class Since {
    static final Device TABLET = new Device("http://localhost:0");
    static final Device TELEPHONE = new Device("http://localhost:0");

    static String calledBack = "";

    private Since() {}

    /** What was there when the backup was made, beside the village itself. */
    static void comeInByDevice(Installation.Running house) {
        var hassan = house.as("hassan");
        TABLET.addTo(hassan, "mijn tablet");
        TELEPHONE.addTo(hassan, "mijn oude Nokia");
    }

    static void takeBack(Installation.Running house) {
        var farida = house.as("farida");
        farida.submit(farida.get(story("thermos")), story("thermos") + "/terugnemen", Map.of());
        farida.submit(farida.get(story("kraan")), story("kraan") + "/terugnemen", Map.of());
        farida.submit(farida.get(story("kraan")), story("kraan") + "/wissen", Map.of());
        farida.submit(farida.get(story("dans")), story("dans") + "/terugnemen", Map.of());
        farida.submit(farida.get(story("dans")), story("dans") + "/terugzetten", Map.of());
        farida.submit(
                farida.get(story("brood") + "/verbeteren"),
                story("brood") + "/verbeteren",
                Map.of("text", "De bakker geeft op zaterdag brood, zonder dat ik zeg wie."));
        farida.submit(farida.get(story("ramen")), story("ramen") + "/kring", Map.of("circle", "OWN"));
        var hassan = house.as("hassan");
        var devices = hassan.get("/mij/binnenkomen");
        hassan.submit(
                devices, devices.page().selectFirst("form:contains(Nokia)").attr("action"), Map.of());
        var questions = hassan.get("/de-linde/zinnen");
        var answer = questions
                .page()
                .selectFirst("article:contains(folder over de fietshoek) form")
                .attr("action");
        assertThat(hassan.submit(questions, answer, Map.of("answer", "NO")).words())
                .contains("folder over de fietshoek");
        assertThat(claims(house)).doesNotContain("fietshoek");
        var ans = house.as("ans");
        ans.submit(ans.get("/de-linde/naar-buiten"), callsBack(ans), Map.of());
        ans.submit(
                ans.get("/de-linde/wie-leest-mee"),
                "/de-linde/wie-leest-mee/" + id("g-linde-waterkant") + "/gaan",
                Map.of());
        set(ans, Map.of("open", "false", "waits", "true"));
    }

    static void set(Visitor keeper, Map<String, String> manners) {
        keeper.submit(keeper.get("/de-linde/sleutels"), "/de-linde/sleutels", manners);
    }

    static void leave(Installation.Running house) {
        var lotte = byMail(house, "lotte");
        lotte.submit(lotte.get("/mij"), "/mij/weg", Map.of("goesAlong", "false"));
        var wim = byMail(house, "wim");
        wim.submit(wim.get("/mij"), "/de-linde/weggaan", Map.of());
    }

    static void record(Installation here) throws SQLException {
        try (var database = Database.reached(here.settings());
                var owner = database.owner();
                var erases = owner.createStatement()) {
            erases.execute("set role app_erase");
            for (var space : new String[] {"het-want", "welzijn-waterkant"}) {
                erases.execute("insert into platform.erasure (id, what, subject_id, at)"
                        + " values (gen_random_uuid(), 'people.space', '" + id(space) + "', now())");
            }
            new PastErasures(here.settings(), Clock.systemUTC())
                    .write(database, here.settings().backups());
        }
        assertThat(here.settings().backups().resolve("erasures.csv"))
                .content()
                .contains("moment.purged")
                .doesNotContainIgnoringCase("lotte")
                .doesNotContain("bakker");
    }

    static String claims(Installation.Running house) {
        return Visitor.passingBy(house.port())
                .get("/brief/lindebus-krijt-stoep")
                .page()
                .select(".claim")
                .text();
    }

    /** The first story that everybody reads. */
    static String callsBack(Visitor ans) {
        var form = ans.get("/de-linde/naar-buiten").page().selectFirst("form[action*=PUBLIC]");
        calledBack = form.attr("action").replaceAll(".*/naar-buiten/([^/]+)/.*", "$1");
        return form.attr("action");
    }

    static Visitor byMail(Installation.Running house, String name) {
        var visitor = Visitor.passingBy(house.port());
        visitor.submit(visitor.get("/aanmelden"), "/aanmelden", Map.of("mail", name + "@delinde.example"));
        var link = visitor.get("/post")
                .page()
                .selectFirst("article a[href*=/aanmelden/]")
                .attr("href")
                .replaceAll("^https?://[^/]+", "");
        visitor.submit(visitor.get(link), link, Map.of());
        return visitor;
    }

    static String story(String name) {
        return "/de-linde/verhalen/" + id("m-linde-" + name);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("village:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
