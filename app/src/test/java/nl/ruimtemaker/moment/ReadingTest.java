package nl.ruimtemaker.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
class ReadingTest {
    @LocalServerPort
    int port;

    @Test
    void typingErrorsAndStemsAreForgiven() {
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/zoek?q=fiets").words()).contains("Elf fietsen gemaakt");
        assertThat(ans.get("/de-linde/zoek?q=fietzen").words()).contains("Elf fietsen gemaakt");
        assertThat(ans.get("/de-linde/zoek?q=cafe").words()).contains("Stroom viel uit");
        assertThat(ans.get("/de-linde/zoek?q=olifantenpaadje").words()).contains("Niets gevonden");
    }

    @Test
    void placePersonAndPeriodNarrowTheSearch() {
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/zoek?teller=Wim&q=ruzie").words()).contains("Ruzie over de glasbak");
        assertThat(ans.get("/de-linde/zoek?teller=Kees&q=ruzie").words()).contains("Niets gevonden");
        assertThat(ans.get("/de-linde/zoek?place=tunnel").words()).contains("De tunnel is niet meer grijs");
        assertThat(ans.get("/de-linde/zoek?q=ruzie&from=2026-06-10").words()).contains("Niets gevonden");
    }

    @Test
    void theListGoesOnWhereItStopped() {
        var ans = Visitor.as(port, "ans");
        var first = ans.get("/de-linde");
        var older = ans.get("/de-linde" + first.page().selectFirst("#older a").attr("href"));
        assertThat(older.page().select("article.moment")).isNotEmpty();
        assertThat(older.page().select("article.moment").text())
                .doesNotContain("Op het bankje bij de speelplaats zat Farida");
        var part =
                ans.getPart("/de-linde" + first.page().selectFirst("#older a").attr("href"), "older");
        assertThat(part.page().select("header, footer")).isEmpty();
        assertThat(part.page().select("article.moment").text())
                .isEqualTo(older.page().select("article.moment").text());
    }

    @Test
    void aSecondReadingIsSeenByItsTellerFirst() {
        var farida = Visitor.as(port, "farida");
        var told =
                TellingTest.tell(farida, "/de-linde/vertel", "/de-linde/verhalen", "We hebben de tafel samen getild.");
        var path = told.path().replace("/verteld", "");
        var hassan = Visitor.as(port, "hassan");
        var form = hassan.get(path + "/ik-was-erbij");
        var refused = hassan.submit(form, path + "/ik-was-erbij", Map.of("text", "Ik tilde het meest."));
        assertThat(refused.words()).contains("Alleen wie erbij was kan dit aanvullen.");
        hassan.submit(refused, path + "/ik-was-erbij", Map.of("text", "Ik tilde het meest.", "present", "true"));
        assertThat(Visitor.as(port, "ans").get(path).words()).doesNotContain("Ik tilde het meest.");
        var own = farida.get(path);
        assertThat(own.words()).contains("Ik tilde het meest.");
        farida.submit(own, own.page().selectFirst("form[action$=/tonen]").attr("action"), Map.of());
        assertThat(Visitor.as(port, "ans").get(path).words()).contains("Ik tilde het meest.");
    }

    @Test
    void thisIsAboutMeNeedsNoAccountAndHidingTellsTheReason() {
        var farida = Visitor.as(port, "farida");
        var form =
                TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Iemand op nummer drie zingt vals.");
        form.put("circle", "PUBLIC");
        var path = farida.post("/de-linde/verhalen", form).path().replace("/verteld", "");
        var ans = Visitor.as(port, "ans");
        TellingTest.sayYes(ans, "Iemand op nummer drie zingt vals.");
        var passerBy = Visitor.passingBy(port);
        var said = passerBy.submit(
                passerBy.get(path + "/over-mij"), path + "/over-mij", Map.of("said", "Ik woon op drie."));
        assertThat(said.words()).contains("Een sleutelhouder van de buurt kijkt ernaar.");
        var sitting = ans.get("/de-linde/samen-kijken");
        var answer = sitting.page().selectFirst("form[action*=/over-mij/]").attr("action");
        ans.submit(sitting, answer, Map.of("hide", "true", "reason", "Het is herkenbaar."));
        assertThat(passerBy.get(path).status()).isEqualTo(404);
        assertThat(farida.get(path).words()).contains("Een sleutelhouder schreef je: Het is herkenbaar.");
    }

    @Test
    void anUnknownStoryAndAHiddenOneAreTheSamePage() {
        var farida = Visitor.as(port, "farida");
        var form = TellingTest.form(farida, "/de-linde/vertel", "/de-linde/verhalen", "Alleen voor mij.");
        form.put("circle", "OWN");
        var path = farida.post("/de-linde/verhalen", form).path().replace("/verteld", "");
        var ans = Visitor.as(port, "ans");
        var hidden = ans.get(path);
        var unknown = ans.get("/de-linde/verhalen/00000000-0000-7000-8000-000000000000");
        assertThat(hidden.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(hidden.words()).isEqualTo(unknown.words());
        assertThat(ans.get("/de-linde/zoek?q=Alleen").words()).doesNotContain("Alleen voor mij.");
    }
}
