package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teller sees who reads their story outside, by which text, what was agreed, and takes it back in one tap. */
@InTheVillage
@VillageAgain
class OutsideTest {
    @LocalServerPort
    int port;

    @Test
    void whatIsReadOutsideIsListedAndTakenBackInOneTap() {
        var farida = Visitor.as(port, "farida");
        var story = shared(farida, "De kraan lekt in een emmer muziek.", "PUBLIC");
        var line = farida.get("/de-linde/wie-ziet-wat").page().selectFirst("article:contains(De kraan lekt)");
        assertThat(line.text()).contains("Iedereen kan dit lezen", "sinds vandaag", "zoals je het vertelde");
        farida.submit(
                farida.get("/de-linde/wie-ziet-wat"), line.selectFirst("form").attr("action"), Map.of());
        assertThat(Visitor.passingBy(port).get(story).status()).isEqualTo(404);
        assertThat(farida.get("/de-linde/wie-ziet-wat").page().select("article:contains(De kraan lekt)"))
                .isEmpty();
    }

    @Test
    void whereNothingIsReadOutsideThatIsSaid() {
        assertThat(Visitor.as(port, "karim").get("/de-linde/wie-ziet-wat").words())
                .contains("Niets van jou wordt buiten de buurt gelezen.");
    }

    @Test
    void afterMendingItIsTheNewTextThatIsRead() {
        var farida = Visitor.as(port, "farida");
        var story = shared(farida, "De merel zngt op de paal.", "GUESTS");
        farida.submit(
                farida.get(story + "/verbeteren"), story + "/verbeteren", Map.of("text", "De merel zingt op de paal."));
        assertThat(farida.get("/de-linde/wie-ziet-wat").page().select("article:contains(De merel)"))
                .isEmpty();
        TellingTest.sayYes(Visitor.as(port, "ans"), "De merel zingt op de paal.");
        assertThat(farida.get("/de-linde/wie-ziet-wat")
                        .page()
                        .selectFirst("article:contains(De merel)")
                        .text())
                .contains("Welzijn Waterkant leest dit", "tekst 2, na verbeteren");
    }

    @Test
    void photosAndWhatISawBesideTheStoryOfAnotherAreLines() {
        var farida = Visitor.as(port, "farida");
        var hassan = Visitor.as(port, "hassan");
        var story = TellingTest.tell(farida, "/de-linde/vertel", "/de-linde/verhalen", "De tram reed voorbij.")
                .path()
                .replace("/verteld", "");
        hassan.submit(
                hassan.get(story + "/ik-was-erbij"),
                story + "/ik-was-erbij",
                Map.of("text", "Ik zag hem ook.", "present", "true"));
        int before = readings(hassan);
        var own = farida.get(story);
        farida.submit(own, own.page().selectFirst("form[action$=/tonen]").attr("action"), Map.of());
        assertThat(readings(hassan)).isEqualTo(before + 1);
    }

    private static int readings(Visitor reader) {
        var line = Pattern.compile("(\\d+) keer staat wat jij zag bij het verhaal van een ander")
                .matcher(reader.get("/de-linde/wie-ziet-wat").words());
        assertThat(line.find()).isTrue();
        return Integer.parseInt(line.group(1));
    }

    @Test
    void theLedgerOfAStoryIsReadByItsTellerAndNobodyElse() {
        var farida = Visitor.as(port, "farida");
        var story = shared(farida, "De bakker gaf de laatste bol weg.", "GUESTS");
        assertThat(farida.get(story)
                        .page()
                        .selectFirst("details:contains(Wat er is afgesproken)")
                        .text())
                .contains(
                        "Welzijn Waterkant mag dit lezen gezegd door Ans, voor de buurt vandaag",
                        "Gevraagd: mag Welzijn Waterkant dit lezen? gezegd door jou vandaag zoals je het vertelde");
        for (var other : new String[] {"ans", "hassan", "mees"}) {
            assertThat(Visitor.as(port, other).get(story).words()).doesNotContain("Wat er is afgesproken");
        }
    }

    @Test
    void theHolderOfASlipSeesWhoReadsTheStoryAndTakesItBackToo() {
        var neighbour = Visitor.passingBy(port);
        var form = TellingTest.form(
                neighbour, "/v/linde-bankje-dorp", "/v/linde-bankje-dorp", "De stoeprand is nu een bank.");
        form.put("circle", "PUBLIC");
        neighbour.post("/v/linde-bankje-dorp", form);
        assertThat(neighbour.get("/briefje").words()).contains("Niemand. Het is alleen voor");
        TellingTest.sayYes(Visitor.as(port, "ans"), "De stoeprand is nu een bank.");
        TellingTest.sayYes(Visitor.as(port, "ans"), "De stoeprand is nu een bank.");
        var slip = neighbour.get("/briefje");
        assertThat(slip.words()).contains("Wie leest dit buiten de buurt? Iedereen kan dit lezen");
        assertThat(Visitor.passingBy(port).get("/de-linde").words()).contains("De stoeprand is nu een bank.");
        var after = neighbour.submit(slip, "/briefje/terughalen?circle=PUBLIC", Map.of());
        assertThat(after.words()).contains("Wie bij De Linde hoort, kan dit nu lezen. Verder niemand.");
        assertThat(Visitor.passingBy(port).get("/de-linde").words()).doesNotContain("De stoeprand");
    }

    private String shared(Visitor teller, String words, String circle) {
        var form = TellingTest.form(teller, "/de-linde/vertel", "/de-linde/verhalen", words);
        form.put("circle", circle);
        var story = teller.post("/de-linde/verhalen", form).path().replace("/verteld", "");
        TellingTest.sayYes(Visitor.as(port, "ans"), words);
        return story;
    }
}
