package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages say of who reads a story is exactly so. */
@InTheVillage
class HonestWordsTest {
    private static final String DOOR = "/v/linde-bankje-dorp";

    @LocalServerPort
    int port;

    @Test
    void thankYouSaysHowFarItCameAndLeadsOn() {
        var neighbour = Visitor.passingBy(port);
        var waits = TellingTest.tell(neighbour, DOOR, DOOR, "Wacht even op de buurt.");
        assertThat(waits.page().select("h1").text()).isEqualTo("Dank je wel, het is binnen");
        assertThat(waits.page().select("a[href=" + DOOR + "]").text()).isEqualTo("Nog iets vertellen");
        assertThat(waits.page().select("form[action=/briefje/weg] button").hasClass("plain"))
                .isFalse();
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Voor mij alleen.");
        form.put("circle", "OWN");
        var own = farida.post("/de-linde/verhalen", form);
        assertThat(own.page().select("h1").text()).isEqualTo("Bewaard, voor jou alleen");
        assertThat(own.page().select("main a[href=/de-linde]").text()).isEqualTo("Naar De Linde");
    }

    @Test
    void aHiddenStoryAndARefusedOneSaySo() {
        var farida = Visitor.as(port, "farida");
        var path = TellingTest.tell(farida, "/de-linde/vertel", "/de-linde/verhalen", "Over de buurvrouw.")
                .path()
                .replace("/verteld", "");
        var kees = Visitor.as(port, "hassan");
        kees.submit(kees.get(path + "/over-mij"), path + "/over-mij", Map.of());
        var ans = Visitor.as(port, "ans");
        answer(ans, "Over de buurvrouw.", Map.of("hide", "true", "reason", "Zij wil het niet."));
        assertThat(farida.get(path).words())
                .contains("Een sleutelhouder heeft dit verhaal verborgen. Iemand zei: dit gaat over mij.")
                .doesNotContain("Alleen jij kunt dit lezen.");
        farida.submit(farida.get(path), path + "/kring", Map.of("circle", "NEIGHBOURHOOD"));
        assertThat(farida.get(path).words()).contains("kijkt er eerst naar").doesNotContain("verborgen");

        var neighbour = Visitor.passingBy(port);
        TellingTest.tell(neighbour, DOOR, DOOR, "Reclame voor matrassen.");
        answer(ans, "Reclame voor matrassen.", Map.of("yes", "false"));
        assertThat(neighbour.get("/briefje").words())
                .contains("De buurt heeft dit nu niet geplaatst. Alleen jij leest het.");
    }

    @Test
    void guestsAreNamedAndWhoeverLeftIsNamedToo() {
        var ans = Visitor.as(port, "ans");
        var along = "/de-linde/wie-leest-mee";
        ans.submit(ans.get(along), along, Map.of("word", "gemeente-rijswaard", "until", "2027-06-01", "sure", "true"));
        var farida = Visitor.as(port, "farida");
        var page = farida.get("/de-linde/vertel");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Ook voor de gemeente.");
        form.put("circle", "GUESTS");
        form.put(
                "guesthoods",
                page.page().select("label:contains(Gemeente Rijswaard) input").val());
        var path = farida.post("/de-linde/verhalen", form).path().replace("/verteld", "");
        var none = farida.submit(farida.get(path), path + "/kring", Map.of("circle", "GUESTS"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.words()).contains("Kies welke gast het mag lezen.");
        TellingTest.sayYes(ans, "Ook voor de gemeente.");
        assertThat(farida.get(path).words())
                .contains("Wie bij De Linde hoort, kan dit lezen, en Gemeente Rijswaard. Verder niemand.");
        var here = ans.get(along);
        var ask = here.page().select("section:contains(Gemeente Rijswaard) form[action$=/gaan]");
        ans.submit(here, ask.attr("action"), Map.of());
        assertThat(farida.get(path).words())
                .contains("Wie bij De Linde hoort, kan dit nu lezen. Verder niemand.")
                .contains("Je koos ook Gemeente Rijswaard, maar die is hier niet meer te gast.");
    }

    @Test
    void aDeadPosterLinkAsksForANewPosterAndGivesTheWordsBack() {
        var neighbour = Visitor.passingBy(port);
        var dead = neighbour.get("/v/kapotte-link");
        assertThat(dead.status()).isEqualTo(404);
        assertThat(dead.words()).contains("Deze link werkt niet meer").doesNotContain("meld je dan eerst aan");
        assertThat(dead.page().select("main a[href=/briefje]")).hasSize(1);
        var form = TellingTest.form(neighbour, DOOR, DOOR, "Getypt en toen hing er een nieuwe.");
        assertThat(neighbour.post("/v/kapotte-link", form).words()).contains("Getypt en toen hing er een nieuwe.");
    }

    @Test
    void anOrganisationSpeaksOfItselfAndNotOfANeighbourhood() {
        var yvonne = Visitor.as(port, "yvonne");
        for (var page : List.of("", "/vertel", "/uitnodigen", "/sleutels", "/van-mij", "/zoek", "/kaartjes")) {
            assertThat(yvonne.get("/welzijn-waterkant" + page)
                            .page()
                            .select("main")
                            .text())
                    .as(page)
                    .doesNotContain("onze buurt", "Onze buurt", "de buurt leest", "alleen de buurt", "op straat");
        }
        var form = yvonne.get("/welzijn-waterkant/vertel");
        assertThat(form.page().select("label.choice:has([value=NEIGHBOURHOOD])").text())
                .isEqualTo("Wij van Welzijn Waterkant");
    }

    @Test
    void aStoryIsOpenedByPassersByWithoutATagThatGoesWithoutSaying() {
        var home = Visitor.passingBy(port).get("/de-linde");
        assertThat(home.words()).doesNotContain("iedereen mag dit lezen").contains("Woon je hier?");
        assertThat(Visitor.as(port, "ans").get("/de-linde").words())
                .contains("iedereen mag dit lezen")
                .doesNotContain("Woon je hier?");
    }

    @Test
    void whatWaitsStandsInOneLineUnderTheButton() {
        var home = Visitor.as(port, "ans").get("/de-linde").page();
        assertThat(home.select("main .two > div > .now a").eachAttr("href")).contains("/de-linde/samen-kijken");
        assertThat(home.select(".now ~ .search")).hasSize(1);
    }

    private static void answer(Visitor keeper, String words, Map<String, String> answer) {
        var form = keeper.get("/de-linde/samen-kijken").page().selectFirst("article:contains(" + words + ") form");
        var fields = Visitor.filledIn(form);
        fields.putAll(answer);
        keeper.post(form.attr("action"), fields);
    }
}
