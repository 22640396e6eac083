package nl.ruimtemaker.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

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
    @VillageAgain
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
                .containsPattern("Leest \\d+ van onze \\d+ verhalen")
                .contains("Mees, werkt hier tot");
        var after = ans.submit(
                along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
        assertThat(after.words())
                .contains(
                        "Ze lezen hier niets meer dat voor hen gekozen was. Wat iedereen mag lezen, lezen zij ook nog.",
                        "Leest nu geen verhalen die voor deze gast gekozen zijn")
                .doesNotContain("Ze zien hier niets meer");
        assertThat(mees.get("/de-linde").words()).contains("Hek blijft staan.");
        assertThat(mees.get(story).status()).isEqualTo(404);
        assertThat(mees.get("/de-linde").words()).doesNotContain("De sleutel van het buurthuis");
        assertThat(Visitor.as(port, "farida").get("/de-linde/sleutels").words())
                .contains("Ans vroeg Welzijn Waterkant te gaan · vandaag");
        assertThat(mees.get("/mij").page().select("li:contains(De Linde)").text())
                .contains("je was hier; wat je vertelde is nog van jou");
        assertThat(mees.get("/de-linde/van-mij").words()).contains("zaterdag halen we de oude tegels weg");
        var away = mees.get("/welzijn-waterkant/te-gast");
        assertThat(away.page().select("h2:contains(Waar we te gast waren) + ul").text())
                .contains("De Linde vroeg ons te gaan, vandaag.");
        assertThat(away.page().select("main a[href=/de-linde]")).isNotEmpty();
    }

    @Test
    @VillageAgain
    void aGuestWhoComesBackAfterLeavingSeesNothingOlder() {
        var ans = Visitor.as(port, "ans");
        var along = ans.get("/de-linde/wie-leest-mee");
        ans.submit(along, along.page().selectFirst("form[action$=/gaan]").attr("action"), Map.of());
        var asked = ans.submit(
                ans.get("/de-linde/wie-leest-mee"), "/de-linde/wie-leest-mee", Map.of("word", "welzijn-waterkant"));
        ans.submit(asked, "/de-linde/wie-leest-mee", Map.of("sure", "true"));
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
    @VillageAgain
    void whatWasStillAskedForAGuestEndsWithIt() {
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/samen-kijken").words()).contains("Ja, Welzijn Waterkant mag dit lezen");
        var mees = Visitor.as(port, "mees");
        var away = mees.get("/welzijn-waterkant/te-gast");
        var leave = away.page()
                .selectFirst("section:contains(De Linde) form[action$=/vertrek]")
                .attr("action");
        var left = mees.submit(away, leave, Map.of());
        assertThat(left.words()).contains("We gingen zelf weg uit De Linde, vandaag.");
        assertThat(ans.get("/de-linde/samen-kijken").words()).doesNotContain("Welzijn Waterkant mag dit lezen");
        assertThat(ans.get("/de-linde/wie-leest-mee").words()).contains("Zelf weggegaan, vandaag.");
    }

    @Test
    void aNumberLeadsToTheVeryStories() {
        var farida = Visitor.as(port, "farida");
        for (var page : new String[] {"/de-linde", "/de-linde/wie-leest-mee"}) {
            var line = farida.get(page).page().selectFirst("a:contains(van onze)");
            var read = farida.get(line.attr("href"));
            assertThat(read.page().select("article.moment").size())
                    .isEqualTo(Integer.parseInt(line.text().replaceAll("\\D+(\\d+) van.*", "$1")));
            assertThat(read.words())
                    .contains("Wat Welzijn Waterkant leest", "De sleutel van het buurthuis is geregeld.")
                    .doesNotContain("Ladder geleend");
        }
        assertThat(farida.get("/de-linde").words()).doesNotContain("Bekijk en verander");
        assertThat(Visitor.as(port, "ans").get("/de-linde").words()).contains("Bekijk en verander");
    }

    @Test
    @VillageAgain
    void whatKeepersDidSaysWhichGuestWasLetRead() {
        var ans = Visitor.as(port, "ans");
        var yes = ans.get("/de-linde/samen-kijken")
                .page()
                .selectFirst("form:has(button:contains(Ja, Welzijn Waterkant mag dit lezen))");
        var fields = Visitor.filledIn(yes);
        var button = yes.selectFirst("button");
        fields.put(button.attr("name"), button.val());
        ans.post(yes.attr("action"), fields);
        assertThat(ans.get("/de-linde/sleutels").words())
                .contains("Ans liet Welzijn Waterkant een verhaal lezen · vandaag");
    }

    @Test
    void aGuestIsToldThatTheyAreOne() {
        var mees = Visitor.as(port, "mees").get("/de-linde");
        assertThat(mees.page().select(".notice").text())
                .startsWith("Je bent hier te gast met Welzijn Waterkant, tot en met ")
                .contains("Je leest wat voor jullie gekozen is, en wat iedereen mag lezen.");
        assertThat(mees.page().select("main a[href=/de-linde/van-mij]")).hasSize(1);
        assertThat(Visitor.as(port, "farida").get("/de-linde").words()).doesNotContain("hier te gast met");
    }

    @Test
    void whereWeAreGuestsOpensForWhoeverCanComeIn() {
        var bas = Visitor.as(port, "bas").get("/welzijn-waterkant/te-gast");
        assertThat(bas.page().select("main a[href=/de-linde]")).isNotEmpty();
        assertThat(bas.page().select("main a[href=/het-want]")).isEmpty();
        assertThat(bas.page().select("h2:contains(Waar we te gast waren) + ul").text())
                .contains("Het Want vroeg ons te gaan");
        assertThat(Visitor.as(port, "mees")
                        .get("/welzijn-waterkant/te-gast")
                        .page()
                        .select("main a[href=/het-want]"))
                .isNotEmpty();
    }
}
