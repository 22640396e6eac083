package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The municipality, Welzijn Waterkant and De Linde agree on one page which letter takes the place of which report. */
@InTheVillage
@VillageAgain
class AgreementTest {
    @LocalServerPort
    int port;

    private GuestWriting it;
    private Visitor payer;

    @BeforeEach
    void aLetterOfAGuest() {
        it = new GuestWriting(port);
        payer = Visitor.passingBy(port);
    }

    @Test
    void threeSidesSignOnePageBeforehandAndTheLetterNamesIt() throws IOException {
        var payers = agrees();
        var list = it.ans.get("/de-linde/afspraken");
        var own = list.page().selectFirst("main ul a").attr("href");
        var id = own.replaceAll(".*/", "");
        assertThat(offered()).doesNotContain(id);
        it.ans.submit(it.ans.get(own), own + "/tekenen", Map.of("name", "Ans, namens De Linde"));
        it.ineke.submit(it.ineke.get(own), own + "/tekenen", Map.of());
        assertThat(payer.get(payers).words()).contains("Geen getal wordt een norm.", "nog niet getekend");
        assertThat(Writing.post(payer, payers, Map.of("name", " ")).words()).contains("Schrijf een naam op");
        payer.submit(payer.get(payers), payers, Map.of("name", "Marjan"));
        assertThat(it.ans.get("/de-linde/afspraken").words()).contains("door alle drie getekend");
        assertThat(payer.get(payers).page().select("form[action^=/afspraak]")).isEmpty();
        assertThat(it.ineke.get(it.letter).words()).doesNotContain("Zo spraken we het af");
        assertThat(offered()).contains(id);
        assertThat(it.ans.get("/de-linde/sleutels").words())
                .contains("Ans tekende namens ons een afspraak met Welzijn Waterkant");
        it.letter = it.begins(Map.of("agreement", id));
        assertThat(it.ineke.get(it.letter).words()).contains("Zo spraken we het af met Gemeente Rijswaard");
        it.adds("Wij gaven de sleutel.");
        var agreed = "Zo spraken we het vooraf af met Gemeente Rijswaard. "
                + "Deze brief komt in de plaats van: de halfjaarlijkse tabel";
        var address = it.goes();
        assertThat(payer.get(address).words()).contains(agreed);
        assertThat(new Printed(payer.get(address + ".pdf").answer().body()).words())
                .contains(agreed);
    }

    @Test
    @VillageAgain
    void nobodySignsWithAGuestWhoWasAskedToLeave() {
        var agreement = agrees();
        it.isAskedToLeave();
        assertThat(payer.get(agreement).words()).contains("De Linde heeft Welzijn Waterkant gevraagd te gaan.");
        var signed = Writing.post(payer, agreement, Map.of("name", "Marjan"));
        assertThat(signed.status()).isEqualTo(422);
        assertThat(signed.words()).contains("Tekenen kan niet meer.");
    }

    private List<String> offered() {
        return it.ineke
                .get("/de-linde/brieven")
                .page()
                .select("#agreement option")
                .eachAttr("value");
    }

    private String agrees() {
        var written = it.ineke.submit(
                it.ineke.get("/de-linde/afspraken"),
                "/de-linde/afspraken",
                Map.of(
                        "payer",
                        "Gemeente Rijswaard",
                        "questions",
                        "Wat gebeurde er toen wij een stap terug deden?",
                        "readers",
                        "De wethouder en haar mensen",
                        "when",
                        "in maart",
                        "replaces",
                        "de halfjaarlijkse tabel"));
        return written.page().selectFirst("a[href^=/afspraak/]").attr("href");
    }
}
