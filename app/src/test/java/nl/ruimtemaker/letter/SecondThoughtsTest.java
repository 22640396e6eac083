package nl.ruimtemaker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who strikes, writes or says something in a letter can think again, and whoever read it before reads it anew. */
@InTheVillage
@VillageAgain
class SecondThoughtsTest {
    @LocalServerPort
    int port;

    private GuestWriting it;

    @BeforeEach
    void aLetterOfAGuest() {
        it = new GuestWriting(port);
        it.adds("Wij gaven de sleutel.");
        it.adds("Wij deden alles.");
    }

    @Test
    void itsWriterPutsASentenceBackAndItIsReadAnew() {
        it.isReadAlong();
        it.strikes(it.ineke, "Wij deden alles.");
        assertThat(it.ineke.get(it.letter).words())
                .contains("Eén zin is weggehaald Wij deden alles. Welzijn Waterkant haalde deze zin weg.");
        it.isReadAlong();
        it.putsBack(it.ineke, "Wij deden alles.");
        assertThat(it.triesToSend().status()).isEqualTo(422);
        assertThat(Visitor.passingBy(port).get(it.goes()).words()).contains("Wij deden alles.");
    }

    @Test
    void aGuestSeesWhatKeepersStruckAndOnlyKeepersPutItBack() {
        it.lays();
        it.readsAlong(it.hassan);
        it.strikes(it.ans, "Wij deden alles.");
        var seen = it.ineke.get(it.letter);
        assertThat(seen.words())
                .contains("Een sleutelhouder haalde deze zin weg.")
                .doesNotContain("Ans haalde");
        assertThat(seen.page().select("form[action$=/terug]")).isEmpty();
        var back =
                it.ans.get(it.letter).page().selectFirst("form[action$=/terug]").attr("action");
        Writing.post(it.ineke, back, Map.of());
        assertThat(it.ineke.get(it.letter).words()).contains("Een sleutelhouder haalde deze zin weg.");
        assertThat(Writing.post(Visitor.as(port, "farida"), back, Map.of()).status())
                .isEqualTo(404);

        it.readsAlong(it.ans);
        it.putsBack(it.ans, "Wij deden alles.");
        assertThat(it.ineke.get(it.letter).words()).contains("Er moeten nog 2 sleutelhouders lezen");
        assertThat(Visitor.as(port, "farida").get("/de-linde/sleutels").words())
                .contains("Ans zette een zin terug in een brief van Welzijn Waterkant");
        it.keepersRead();
        var address = it.sends();
        assertThat(Visitor.passingBy(port).get(address).words()).contains("Wij deden alles.");
        assertThat(it.ineke.get(it.letter).words()).doesNotContain("weggehaald");
    }

    @Test
    void theWordOfAKeeperAfterAnothersYesIsReadByBoth() {
        it.lays();
        it.readsAlong(it.hassan);
        it.says(it.ans, "Wij waren niet tevreden.");
        assertThat(it.ineke.get(it.letter).words()).contains("Er moeten nog 2 sleutelhouders lezen");
        it.keepersRead();
        assertThat(Visitor.passingBy(port).get(it.sends()).words()).contains("Wij waren niet tevreden.");
    }

    @Test
    void aKeeperLosesNoWordWhenTheGuestChangesTheLetterMeanwhile() {
        it.lays();
        it.says(it.hassan, "Laat dat zo.");
        var reading = it.ans.get(it.letter);
        it.adds("Wij deden nog iets.");
        var late = it.ans.submit(reading, it.letter + "/woord", Map.of("word", "Liever niet.", "seen", "iets anders"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().selectFirst("#word").val()).isEqualTo("Liever niet.");
        assertThat(it.ans
                        .submit(late, it.letter + "/woord", Map.of("seen", "Laat dat zo."))
                        .words())
                .contains("Liever niet.");
    }

    @Test
    void whatCameOfWhatWasAskedIsWrittenAnewWithTheSentence() {
        Writing.post(
                it.ineke,
                it.letter + "/zinnen",
                Map.of(
                        "kind",
                        "ASKED",
                        "text",
                        "Maak een agenda.",
                        "reference",
                        "punt 4",
                        "outcome",
                        "MET",
                        "why",
                        "Zo."));
        var page = it.ineke.get(it.letter);
        var rewrite = page.page()
                .selectFirst(".claim:contains(Maak een agenda.) form[action$=/anders]")
                .attr("action");
        var refused = it.ineke.submit(page, rewrite, Map.of("outcome", "NOT", "why", " ", "reference", "punt 5"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Schrijf op waarom het zo ging.");
        assertThat(refused.page()
                        .selectFirst("input[name=reference][id^=reference-]")
                        .val())
                .isEqualTo("punt 5");
        assertThat(it.ineke
                        .submit(refused, rewrite, Map.of("why", "De buurt wilde liever soep."))
                        .words())
                .contains("Dit werd gevraagd in: punt 5", "Niet gedaan. De buurt wilde liever soep.")
                .doesNotContain("Gedaan zoals gevraagd. Zo.");
        assertThat(it.ineke.get(it.letter).page().select("form[action$=/terug]"))
                .as("what was written anew is not struck")
                .isEmpty();
    }
}
