package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@InTheVillage
class GuesthoodTest {
    @LocalServerPort
    int port;

    @Test
    void aGuestSeesWhatWasChosenAndWhatIsForEveryoneAndNoMore() {
        var mees = Visitor.as(port, "mees");
        var home = mees.get("/de-linde");
        assertThat(home.words())
                .contains("De sleutel van het buurthuis is geregeld.", "Hek blijft staan.")
                .doesNotContain("Ladder geleend", "Ruzie over de glasbak", "Wie leest mee");
        assertThat(mees.get("/de-linde/zoek?q=ladder").words()).contains("Niets gevonden");
        for (var page :
                new String[] {"/sleutels", "/wie-leest-mee", "/uitnodigen", "/samen-kijken", "/nu", "/poster"}) {
            assertThat(mees.get("/de-linde" + page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void aGuestSeesNobodysAddress() {
        var mees = Visitor.as(port, "mees");
        for (var page : new String[] {
            "/de-linde", "/mij", "/welzijn-waterkant", "/welzijn-waterkant/sleutels", "/de-linde/zoek?q=hek"
        }) {
            assertThat(mees.get(page).page().html()).as(page).doesNotContain("@delinde.example");
        }
    }

    @Test
    void anEarlierGuesthoodShowsALaterGuestNothing() {
        var mees = Visitor.as(port, "mees");
        assertThat(mees.get("/het-want").words())
                .contains("We hebben de loods zelf geverfd.")
                .doesNotContain("een tijdje niet te komen", "Ze had geen map bij zich");
        assertThat(Visitor.as(port, "ineke").get("/het-want").status()).isEqualTo(404);
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void askedToLeaveItSeesNothingFromThatMomentAndTheKeeperIsShownSo() {
        var ans = Visitor.as(port, "ans");
        var mees = Visitor.as(port, "mees");
        var story = mees.get("/de-linde")
                .page()
                .selectFirst("article:contains(De sleutel van het buurthuis) a")
                .attr("href");
        assertThat(mees.get(story).status()).isEqualTo(200);
        var along = ans.get("/de-linde/wie-leest-mee");
        assertThat(along.words())
                .containsPattern("Leest \\d+ verhalen die voor deze gast gekozen zijn")
                .contains("Mees, werkt hier tot");
        var after = ans.submit(
                along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
        assertThat(after.words())
                .contains("Ze zien hier niets meer.", "Leest hier geen enkel verhaal dat voor een gast bedoeld is");
        assertThat(mees.get(story).status()).isEqualTo(404);
        assertThat(mees.get("/de-linde").words()).doesNotContain("De sleutel van het buurthuis");
        assertThat(Visitor.as(port, "farida").get("/de-linde/sleutels").words())
                .contains("Ans vroeg Welzijn Waterkant te gaan");
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.AFTER_METHOD)
    void aGuestWhoComesBackAfterLeavingSeesNothingOlder() {
        var ans = Visitor.as(port, "ans");
        var along = ans.get("/de-linde/wie-leest-mee");
        ans.submit(along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
        ans.submit(ans.get("/de-linde/wie-leest-mee"), "/de-linde/wie-leest-mee", Map.of("word", "welzijn-waterkant"));
        var ineke = Visitor.as(port, "ineke");
        var away = ineke.get("/welzijn-waterkant/te-gast");
        var form = away.page().selectFirst("section:contains(De Linde) form:has(option:contains(Mees))");
        ineke.submit(
                away,
                form.attr("action"),
                Map.of("person", form.selectFirst("option:contains(Mees)").val()));
        var mees = Visitor.as(port, "mees");
        assertThat(mees.get("/de-linde").words())
                .contains("Hek blijft staan.")
                .doesNotContain("De sleutel van het buurthuis", "Over dat bord");
        assertThat(mees.get("/de-linde/zoek?q=sleutel").words()).doesNotContain("De sleutel van het buurthuis");
    }

    @Test
    void aKeeperLetsInByTheExactWordAndMembersCannot() {
        var sjaan = Visitor.as(port, "sjaan");
        var along = sjaan.get("/het-want/wie-leest-mee");
        var wrong = sjaan.submit(along, "/het-want/wie-leest-mee", Map.of("word", "gemeente"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Dit woord kennen we niet.");
        var early = sjaan.submit(
                along,
                "/het-want/wie-leest-mee",
                Map.of("word", "gemeente-rijswaard", "from", "2026-07-01", "until", "2026-06-01"));
        assertThat(early.words()).contains("Deze dag ligt voor de eerste dag.");
        var farida = Visitor.as(port, "farida");
        assertThat(farida.get("/de-linde/wie-leest-mee")
                        .page()
                        .select("form[action$=/wie-leest-mee], form[action$=/gaan]"))
                .isEmpty();
        var token = farida.get("/de-linde/vertel")
                .page()
                .selectFirst("input[name=_csrf]")
                .val();
        var tried = farida.post(
                "/de-linde/wie-leest-mee",
                Map.of("_csrf", token, "word", "gemeente-rijswaard", "from", "2026-06-15", "until", "2026-12-15"));
        assertThat(tried.status()).isIn(404, 422);
        assertThat(Visitor.as(port, "ans").get("/de-linde/wie-leest-mee").words())
                .doesNotContain("Gemeente Rijswaard");
    }

    @Test
    void anOrganisationNamesItsOwnPeopleAndNoOthers() {
        var marjan = Visitor.as(port, "marjan");
        var away = marjan.get("/gemeente-rijswaard/te-gast");
        var form = away.page().selectFirst("form:has(select)");
        assertThat(form.select("option").eachText()).containsExactly("Femke", "Otto");
        assertThat(Visitor.as(port, "otto").get("/het-want").status()).isEqualTo(404);
        marjan.submit(
                away,
                form.attr("action"),
                Map.of("person", form.select("option").get(1).val()));
        assertThat(Visitor.as(port, "otto").get("/het-want").status()).isEqualTo(200);
        assertThat(Visitor.as(port, "sjaan").get("/het-want/wie-leest-mee").words())
                .contains("Otto, werkt hier tot");
    }
}
