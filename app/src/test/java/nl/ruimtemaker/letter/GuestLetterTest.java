package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Ineke of Welzijn Waterkant gives account of her work in De Linde; De Linde reads along. */
@InTheVillage
@DirtiesContext
class GuestLetterTest {
    private static final String SENTENCE = "Wij regelden de sleutel, en de dinsdag is nu van de buurt.";

    @LocalServerPort
    int port;

    private Visitor ineke;
    private Visitor ans;
    private Visitor hassan;
    private String letter;

    @BeforeEach
    void aLetterOfAGuest() {
        ineke = Visitor.as(port, "ineke");
        ans = Visitor.as(port, "ans");
        hassan = Visitor.as(port, "hassan");
        letter = begin();
    }

    @Test
    void aGuestsLetterGoesOnlyWhenItsTellersAndTwoKeepersLetIt() {
        writes(SENTENCE, "De sleutel van het buurthuis");
        assertThat(ineke.get(letter).words()).contains("wacht op één verteller", "Leg hem voor aan De Linde");
        assertThat(Visitor.as(port, "farida").get(letter).status()).isEqualTo(404);
        answers(hassan, "YES");
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
        assertThat(ineke.get(letter).words()).contains("Er moeten nog 2 sleutelhouders lezen");
        assertThat(ineke.get(letter).page().select("form[action$=/versturen]")).isEmpty();

        assertThat(ans.get("/de-linde/samen-kijken").words()).contains("Welzijn Waterkant legt een brief voor.");
        says(ans, "Ze waren er als we belden. Laat dat zo.");
        var reading = ans.get(letter);
        ans.submit(reading, letter + "/meelezen", Map.of());
        ans.submit(reading, letter + "/meelezen", Map.of());
        assertThat(ans.get(letter).words())
                .contains("Jij vond hem goed zoals hij nu is. De buurt leest de brief. Er moet nog één");
        assertThat(ineke.get(letter).words()).contains("Er moet nog één sleutelhouder lezen");
        readsAlong(hassan);

        var address = send();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains(
                        "Brief van Welzijn Waterkant aan de gemeente Rijswaard · nummer",
                        "De Linde las mee en vond het goed",
                        SENTENCE,
                        "Het woord van de buurt",
                        "Ze waren er als we belden. Laat dat zo. De Linde schreef dit zelf.");
        assertThat(ans.get("/de-linde/naar-buiten").words())
                .contains("Brief “Wat wij deden en lieten”, aan de gemeente Rijswaard");
        assertThat(Visitor.as(port, "yvonne").get("/welzijn-waterkant/brieven").words())
                .contains("Wat wij deden en lieten");
    }

    @Test
    void whatTheGuestChangesAfterwardsIsReadAnew() {
        adds("DID", "Wij gaven de sleutel.");
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
        readsAlong(ans);
        readsAlong(hassan);
        adds("DID", "Wij deden nog iets.");
        var refused = post(ineke, letter + "/versturen", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("De buurt heeft deze brief nog niet gelezen zoals hij nu is.");
        assertThat(ineke.get(letter).words()).contains("Leg hem opnieuw voor");
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
        readsAlong(ans);
        readsAlong(hassan);
        var page = ineke.get(letter);
        var strike = page.page()
                .selectFirst(".claim:contains(Wij deden nog iets.) form[action$=/weg]")
                .attr("action");
        ineke.submit(page, strike, Map.of());
        assertThat(post(ineke, letter + "/versturen", Map.of()).status())
                .as("what was struck is read anew too")
                .isEqualTo(422);
    }

    @Test
    void keepersStrikeAndTheGuestCannotTouchTheirWord() {
        adds("DID", "Wij deden alles.");
        adds("LEFT", "Wij lieten de folder.");
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
        says(hassan, "Het woord van ons.");
        var page = hassan.get(letter);
        var strike = page.page()
                .selectFirst(".claim:contains(Wij deden alles.) form")
                .attr("action");
        hassan.submit(page, strike, Map.of());
        assertThat(post(ineke, letter + "/woord", Map.of("word", "Heel tevreden."))
                        .status())
                .isEqualTo(404);
        readsAlong(ans);
        readsAlong(hassan);
        assertThat(Visitor.passingBy(port).get(send()).words())
                .contains("Wij lieten de folder.", "Het woord van ons.")
                .doesNotContain("Wij deden alles.", "Heel tevreden.");
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void whenTheNeighbourhoodLetsItsGuestGoTheDraftEndsAndWhatWasSentStays() {
        adds("DID", "Wij gaven de sleutel.");
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
        readsAlong(ans);
        readsAlong(hassan);
        var address = send();
        var draft = begin();
        letter = draft;
        adds("DID", "Wij deden nog iets.");
        ineke.submit(ineke.get(draft), draft + "/voorleggen", Map.of());
        assertThat(ans.get("/de-linde/samen-kijken").words()).contains("Welzijn Waterkant legt een brief voor.");
        var agreement = agrees();
        var along = ans.get("/de-linde/wie-leest-mee");
        var ask = along.page().selectFirst("form[action$=/gaan]").attr("action");
        ans.submit(along, ask, Map.of());
        assertThat(ineke.get(draft).status()).isEqualTo(404);
        assertThat(ans.get("/de-linde/samen-kijken").words()).doesNotContain("legt een brief voor");
        var home = Visitor.as(port, "yvonne").get("/welzijn-waterkant/brieven");
        assertThat(home.words()).contains("alleen wie van ons daar te gast is, kan erbij");
        assertThat(home.page().select("main li a[href*=/brieven/]")).isEmpty();
        assertThat(Visitor.passingBy(port).get(address).words()).contains("Wij gaven de sleutel.");
        assertThat(Visitor.as(port, "yvonne").get("/welzijn-waterkant/brieven").words())
                .contains("Wat wij deden en lieten");
        var payer = Visitor.passingBy(port);
        var page = payer.get(agreement);
        assertThat(page.words()).contains("De Linde heeft Welzijn Waterkant gevraagd te gaan.");
        var signed = post(payer, agreement, Map.of("name", "Marjan"));
        assertThat(signed.status()).isEqualTo(422);
        assertThat(signed.words()).contains("Tekenen kan niet meer.");
    }

    @Test
    void threeSidesSignOnePageBeforehandAndTheLetterNamesIt() throws java.io.IOException {
        var payers = agrees();
        var list = ans.get("/de-linde/afspraken");
        var own = list.page().selectFirst("main ul a").attr("href");
        assertThat(offered()).doesNotContain(own.replaceAll(".*/", ""));
        ans.submit(ans.get(own), own + "/tekenen", Map.of("name", "Ans, namens De Linde"));
        ineke.submit(ineke.get(own), own + "/tekenen", Map.of());
        var payer = Visitor.passingBy(port);
        assertThat(payer.get(payers).words()).contains("Geen getal wordt een norm.", "nog niet getekend");
        assertThat(post(payer, payers, Map.of("name", " ")).words()).contains("Schrijf een naam op");
        payer.submit(payer.get(payers), payers, Map.of("name", "Marjan"));
        payer.get(payers);
        assertThat(ans.get("/de-linde/afspraken").words()).contains("door alle drie getekend");
        assertThat(payer.get(payers).page().select("form[action^=/afspraak]")).isEmpty();
        assertThat(ineke.get(letter).words()).doesNotContain("Zo spraken we het af");
        assertThat(offered()).contains(own.replaceAll(".*/", ""));
        assertThat(ans.get("/de-linde/sleutels").words())
                .contains("Ans tekende namens ons een afspraak met Welzijn Waterkant");
        letter = begin(own.replaceAll(".*/", ""));
        assertThat(ineke.get(letter).words()).contains("Zo spraken we het af met Gemeente Rijswaard");
        adds("DID", "Wij gaven de sleutel.");
        ineke.submit(ineke.get(letter), letter + "/voorleggen", Map.of());
        readsAlong(ans);
        readsAlong(hassan);
        var agreed = "Zo spraken we het vooraf af met Gemeente Rijswaard. "
                + "Deze brief komt in de plaats van: de halfjaarlijkse tabel";
        var address = send();
        assertThat(payer.get(address).words()).contains(agreed);
        assertThat(new Printed(payer.get(address + ".pdf").answer().body()).words())
                .contains(agreed);
    }

    private List<String> offered() {
        return ineke.get("/de-linde/brieven").page().select("#agreement option").eachAttr("value");
    }

    private String begin() {
        return begin("");
    }

    private String begin(String agreement) {
        return ineke.submit(
                        ineke.get("/de-linde/brieven"),
                        "/de-linde/brieven",
                        Map.of(
                                "title",
                                "Wat wij deden en lieten",
                                "toWhom",
                                "de gemeente Rijswaard",
                                "agreement",
                                agreement))
                .path();
    }

    private String agrees() {
        var written = ineke.submit(
                ineke.get("/de-linde/afspraken"),
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

    private void writes(String sentence, String story) {
        var page = ineke.get(letter).page();
        var fields = Visitor.filledIn(page.selectFirst("#schrijf form[method=post]"));
        fields.put("text", sentence);
        fields.put(
                "stories",
                page.selectFirst("label:contains(" + story + ") input").val());
        assertThat(ineke.post(letter + "/zinnen", fields).words()).contains(sentence);
    }

    private void adds(String kind, String sentence) {
        post(ineke, letter + "/zinnen", Map.of("kind", kind, "text", sentence));
    }

    private void answers(Visitor teller, String answer) {
        var questions = teller.get("/de-linde/zinnen");
        teller.submit(questions, Writing.action(questions, SENTENCE), Map.of("answer", answer));
    }

    private void says(Visitor keeper, String word) {
        keeper.submit(keeper.get(letter), letter + "/woord", Map.of("word", word));
    }

    private void readsAlong(Visitor keeper) {
        keeper.submit(keeper.get(letter), letter + "/meelezen", Map.of());
    }

    private String send() {
        ineke.submit(ineke.get(letter), letter + "/versturen", Map.of());
        return ineke.get(letter).page().selectFirst("a[href^=/brief/]").attr("href");
    }

    private Visitor.Seen post(Visitor visitor, String path, Map<String, String> fields) {
        return Writing.post(visitor, path, fields);
    }
}
