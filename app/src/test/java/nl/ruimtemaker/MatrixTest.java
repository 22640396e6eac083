package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, asked as everybody, against what the rules allow. A page that this table does not know fails it. */
@InTheVillage
class MatrixTest {
    /** Who gets in: keeper, member, guest, passer-by who signed in elsewhere, and nobody in particular. */
    private static final List<String> PEOPLE = List.of("ans", "farida", "mees", "karim", "-");

    private static final Map<String, String> KEYS = Map.of(
            "sent", "lindebus-krijt-stoep", "agreement", "afspraak-linde-2-stoelen", "check-up", "nakijken-otto-halte");

    private static final String BY_PASS = " by pass";

    @LocalServerPort
    int port;

    private final RequestMappingHandlerMapping mappings;

    MatrixTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Test
    void everyPageAsEverybody() {
        var found = new LinkedHashMap<String, String>();
        Matrix.ALLOWED.keySet().forEach(page -> found.put(page, ""));
        var ids = ids();
        for (var person : PEOPLE) {
            var visitor = person.equals("-") ? Visitor.passingBy(port) : Visitor.as(port, person);
            var letter = "KMGPN".charAt(PEOPLE.indexOf(person));
            var machine = Machine.with(
                    port, Machine.pass(visitor, "de-linde", "READ", "proef").orElse(null));
            for (var page : Matrix.ALLOWED.keySet()) {
                var status = page.endsWith(BY_PASS)
                        ? machine.get(path(page, ids)).status()
                        : visitor.get(path(page, ids)).status();
                assertThat(status).as(person + " at " + page).isIn(200, 404, page.startsWith("/api/v1/") ? 401 : 404);
                found.merge(page, String.valueOf(status == 200 ? letter : '.'), String::concat);
            }
        }
        assertThat(found).isEqualTo(Matrix.ALLOWED);
    }

    @Test
    void everyPageIsInTheTable() {
        var known = Matrix.ALLOWED.keySet().stream()
                .map(page -> page.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("/error");
        var pages = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{space:[^/]*\\}", "{space}"))
                .forEach(pages::add);
        assertThat(pages).isEqualTo(known);
    }

    @Test
    void aClosedNeighbourhoodIsTheSameNowhereForEverybodyOutside() {
        var nowhere = Visitor.passingBy(port).get("/nergens-in-het-dorp");
        for (var person : new ArrayList<>(List.of("farida", "karim", "-"))) {
            var visitor = person.equals("-") ? Visitor.passingBy(port) : Visitor.as(port, person);
            var closed = visitor.get("/het-want");
            assertThat(closed.status()).isEqualTo(nowhere.status());
            assertThat(closed.page().title()).isEqualTo(nowhere.page().title());
            assertThat(closed.words()).doesNotContain("Het Want");
        }
    }

    @Test
    void aPrivateTitleLeaksThroughNoList() {
        for (var person : PEOPLE) {
            var visitor = person.equals("-") ? Visitor.passingBy(port) : Visitor.as(port, person);
            for (var page : List.of(
                    "/de-linde",
                    "/de-linde/zoek?q=kon+niet+slapen",
                    "/de-linde/kaartjes?q=slapen",
                    "/de-linde/zoek?teller=Lotte")) {
                assertThat(visitor.get(page).words()).as(person + " " + page).doesNotContain("Ik kon niet slapen");
            }
        }
    }

    /** Somebody told without an account: their slip opens what is theirs, and nothing opens without it. */
    @Test
    void aSlipOpensItsOwnPages() {
        var man = Visitor.passingBy(port);
        var form = Visitor.filledIn(man.get("/v/linde-bankje-dorp").page().selectFirst("form[enctype]"));
        form.put("text", "De ijscoman kende iedereen bij naam.");
        man.post("/v/linde-bankje-dorp", form);
        for (var page : List.of("/briefje/zinnen", "/briefje/verbeteren")) {
            assertThat(man.get(page).status()).as(page).isEqualTo(200);
            assertThat(Visitor.passingBy(port).get(page).status()).as(page).isEqualTo(404);
        }
    }

    private String letter(String title) {
        return Visitor.as(port, "ans")
                .get("/de-linde/brieven")
                .page()
                .selectFirst("main li a:contains(" + title + ")")
                .attr("href")
                .replaceAll(".*/", "");
    }

    private String guest() {
        return Visitor.as(port, "ans")
                .get("/de-linde/wie-leest-mee")
                .page()
                .selectFirst("a[href*=/gast/]")
                .attr("href")
                .replaceAll(".*/", "");
    }

    private String agreement() {
        return Visitor.as(port, "ans")
                .get("/de-linde/afspraken")
                .page()
                .selectFirst("main li a")
                .attr("href")
                .replaceAll(".*/", "");
    }

    private Map<String, String> ids() {
        var ans = Visitor.as(port, "hassan").get("/de-linde");
        return Map.of(
                "public", story(ans, "Hek blijft staan."),
                "for guests", story(ans, "Over dat bord"),
                "letter", letter("toen we zelf de sleutel hadden"),
                "guests-letter", letter("toen wij een stap terug deden"),
                "sent-letter", letter("toen de halte weg moest"),
                "guest", guest(),
                "agreement", agreement(),
                "", story(ans, "Ladder geleend"));
    }

    private static String story(Visitor.Seen home, String words) {
        return home.page()
                .selectFirst("article:contains(" + words + ") .meta a")
                .attr("href")
                .replaceAll(".*/", "");
    }

    private static String path(String page, Map<String, String> ids) {
        var named = page.endsWith(BY_PASS) ? page.substring(0, page.length() - BY_PASS.length()) : page;
        var which = named.contains(" ") ? named.substring(named.indexOf(' ') + 1) : "";
        return page.replaceAll(" .*", "")
                .replace("{space}", which.equals("of an organisation") ? "welzijn-waterkant" : "de-linde")
                .replace("{manner}", "by")
                .replace("{link}", "linde-bankje-dorp")
                .replace("{key}", KEYS.getOrDefault(which, "geen-sleutel"))
                .replace("{sentence}", "00000000-0000-7000-8000-000000000001")
                .replace("{id}", ids.getOrDefault(which, ""));
    }
}
