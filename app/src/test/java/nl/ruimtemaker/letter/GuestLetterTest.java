package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ineke of Welzijn Waterkant gives account of her work in De Linde; De Linde reads along. */
@InTheVillage
@VillageAgain
class GuestLetterTest {
    private static final String SENTENCE = "Wij regelden de sleutel, en de dinsdag is nu van de buurt.";
    private static final String LIES = "Lees mee met de brief van Welzijn Waterkant: “Wat wij deden en lieten”";

    @LocalServerPort
    int port;

    private GuestWriting it;

    @BeforeEach
    void aLetterOfAGuest() {
        it = new GuestWriting(port);
    }

    @Test
    void aGuestsLetterGoesOnlyWhenItsTellersAndTwoKeepersLetIt() {
        writes("De sleutel van het buurthuis");
        assertThat(it.ineke.get(it.letter).words()).contains("wacht op één verteller", "Leg hem voor aan De Linde");
        assertThat(Visitor.as(port, "farida").get(it.letter).status()).isEqualTo(404);
        var questions = it.hassan.get("/de-linde/zinnen");
        it.hassan.submit(questions, Writing.action(questions, SENTENCE), Map.of("answer", "YES"));
        it.lays();
        assertThat(it.ineke.get(it.letter).words()).contains("Er moeten nog 2 sleutelhouders lezen");
        assertThat(it.ineke.get(it.letter).page().select("form[action$=/versturen]"))
                .isEmpty();

        assertThat(it.ans.get("/de-linde/samen-kijken").words()).contains(LIES);
        it.says(it.ans, "Ze waren er als we belden. Laat dat zo.");
        var reading = it.ans.get(it.letter);
        it.ans.submit(reading, it.letter + "/meelezen", Map.of());
        it.ans.submit(reading, it.letter + "/meelezen", Map.of());
        assertThat(it.ans.get(it.letter).words())
                .contains("Jij vond hem goed zoals hij nu is. De buurt leest de brief. Er moet nog één");
        assertThat(it.ineke.get(it.letter).words()).contains("Er moet nog één sleutelhouder lezen");
        it.readsAlong(it.hassan);

        var address = it.sends();
        assertThat(Visitor.passingBy(port).get(address).words())
                .contains(
                        "Brief van Welzijn Waterkant aan de gemeente Rijswaard · nummer",
                        "De Linde las mee en vond het goed",
                        SENTENCE,
                        "Het woord van de buurt",
                        "Ze waren er als we belden. Laat dat zo. De Linde schreef dit zelf.");
        assertThat(it.ans.get("/de-linde/naar-buiten").words())
                .contains("Brief “Wat wij deden en lieten”, aan de gemeente Rijswaard");
        assertThat(Visitor.as(port, "yvonne").get("/welzijn-waterkant/brieven").words())
                .contains("Wat wij deden en lieten");
    }

    @Test
    void whatTheGuestChangesAfterwardsIsReadAnew() {
        it.adds("Wij gaven de sleutel.");
        it.isReadAlong();
        it.adds("Wij deden nog iets.");
        var refused = it.triesToSend();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("De buurt heeft deze brief nog niet gelezen zoals hij nu is.");
        assertThat(it.ineke.get(it.letter).words()).contains("Leg hem opnieuw voor");
        it.isReadAlong();
        it.strikes(it.ineke, "Wij deden nog iets.");
        assertThat(it.triesToSend().status())
                .as("what was struck is read anew too")
                .isEqualTo(422);
    }

    @Test
    void keepersStrikeAndTheGuestCannotTouchTheirWord() {
        it.adds("Wij deden alles.");
        it.adds("LEFT", "Wij lieten de folder.");
        it.lays();
        it.says(it.hassan, "Het woord van ons.");
        it.strikes(it.hassan, "Wij deden alles.");
        assertThat(Writing.post(it.ineke, it.letter + "/woord", Map.of("word", "Heel tevreden."))
                        .status())
                .isEqualTo(404);
        it.keepersRead();
        assertThat(Visitor.passingBy(port).get(it.sends()).words())
                .contains("Wij lieten de folder.", "Het woord van ons.")
                .doesNotContain("Wij deden alles.", "Heel tevreden.");
    }

    @Test
    @VillageAgain
    void whenTheNeighbourhoodLetsItsGuestGoTheDraftEndsAndWhatWasSentStays() {
        it.adds("Wij gaven de sleutel.");
        var address = it.goes();
        it.letter = it.begins(Map.of());
        it.adds("Wij deden nog iets.");
        it.lays();
        assertThat(it.ans.get("/de-linde/samen-kijken").words()).contains(LIES);
        it.isAskedToLeave();
        assertThat(it.ineke.get(it.letter).status()).isEqualTo(404);
        assertThat(it.ans.get("/de-linde/samen-kijken").words()).doesNotContain(LIES);
        var home = Visitor.as(port, "yvonne").get("/welzijn-waterkant/brieven");
        assertThat(home.words()).contains("alleen wie van ons daar te gast is, kan erbij", "Wat wij deden en lieten");
        assertThat(home.page().select("main li a[href*=/brieven/]")).isEmpty();
        assertThat(Visitor.passingBy(port).get(address).words()).contains("Wij gaven de sleutel.");
    }

    @Test
    void whoIsAGuestGoesOnWritingFromHomeAndAColleagueSeesOnlyWhereItIs() {
        var own = it.ineke.get("/welzijn-waterkant/brieven").page();
        assertThat(own.select("main li a").eachAttr("href")).contains(it.letter);
        var colleague = Visitor.as(port, "yvonne").get("/welzijn-waterkant/brieven");
        assertThat(colleague.words()).contains("wordt geschreven in de buurt; alleen wie van ons daar te gast is");
        assertThat(colleague.page().select("main li a").eachAttr("href")).doesNotContain(it.letter);
    }

    private void writes(String story) {
        var page = it.ineke.get(it.letter).page();
        var fields = Visitor.filledIn(page.selectFirst("#schrijf form[method=post]"));
        fields.put("text", SENTENCE);
        fields.put(
                "stories",
                page.selectFirst("label:contains(" + story + ") input").val());
        assertThat(it.ineke.post(it.letter + "/zinnen", fields).words()).contains(SENTENCE);
    }
}
