package nl.ruimtemaker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@InTheVillage
@VillageAgain
class SittingTest {
    private static final String WOO =
            "Gemeente Rijswaard valt onder de Wet open overheid. Wat zij krijgt, kan zij bewaren en moet zij soms laten zien."
                    + " Dat is niet terug te halen.";

    @LocalServerPort
    int port;

    private final StandingClock.Hands clock;

    SittingTest(StandingClock.Hands clock) {
        this.clock = clock;
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void whatIsAskedLiesTogetherByWhoWouldReadItWithTheWholeStory() {
        var linde = new Sharing(port, "de-linde");
        var farida = linde.as("farida");
        var whole = "Het hele verhaal. ".repeat(30) + "En zo liep het af.";
        linde.tells(farida, whole, "GUESTS");
        var page = linde.sitting(linde.as("ans")).page();
        assertThat(page.select("section > h2").eachText())
                .containsExactly(
                        "Mag dit in onze buurt?", "Mag Welzijn Waterkant dit lezen?", "Mag iedereen dit lezen?");
        assertThat(page.selectFirst("section:has(h2:contains(Waterkant)) article:contains(Het hele verhaal)")
                        .text())
                .contains("En zo liep het af.", "Ja, Welzijn Waterkant mag dit lezen");
        assertThat(page.selectFirst("section:has(h2:contains(onze buurt)) article")
                        .text())
                .contains("Ja, zet het in onze buurt");
    }

    @Test
    void theDoorThatOpensOneWayIsSaidAloudToTellerAndKeeper() {
        var want = new Sharing(port, "het-want");
        var sjaan = want.as("sjaan");
        assertThat(sjaan.get("/het-want/vertel").words()).contains(WOO);
        var form =
                Visitor.filledIn(sjaan.get("/het-want/vertel").page().selectFirst("form[action=/het-want/verhalen]"));
        var rijswaard = sjaan.get("/het-want/vertel")
                .page()
                .selectFirst("label:contains(Gemeente Rijswaard) input[name=guesthoods]")
                .val();
        form.putAll(Map.of("text", "Dit mag het stadskantoor weten.", "circle", "GUESTS", "guesthoods", rijswaard));
        var told = sjaan.post("/het-want/verhalen", form);
        assertThat(told.words()).contains("U vroeg of Gemeente Rijswaard het mag lezen", WOO);
        var sitting = want.sitting(sjaan).page();
        assertThat(sitting.selectFirst("article:contains(Dit mag het stadskantoor weten.) form")
                        .text())
                .contains(WOO);
        assertThat(sitting.selectFirst("section:has(h2:contains(Gemeente Rijswaard)) .notice.door")
                        .text())
                .contains(WOO);
        assertThat(new Sharing(port, "de-linde")
                        .as("farida")
                        .get("/de-linde/vertel")
                        .words())
                .doesNotContain("Wet open overheid");
    }

    @Test
    void anOrganisationSaysItselfWhetherItFallsUnderTheWoo() {
        var marjan = Visitor.as(port, "marjan");
        var house = marjan.get("/gemeente-rijswaard/sleutels").page();
        assertThat(house.selectFirst("fieldset:contains(onder de Wet open overheid?) input[name=underWoo]")
                        .hasAttr("checked"))
                .isTrue();
        var ineke = Visitor.as(port, "ineke");
        var waterkant = ineke.get("/welzijn-waterkant/sleutels");
        assertThat(waterkant.page().selectFirst("input[name=underWoo]").hasAttr("checked"))
                .isFalse();
        assertThat(Visitor.as(port, "ans").get("/de-linde/sleutels").page().select("input[name=underWoo]"))
                .isEmpty();
        ineke.submit(waterkant, "/welzijn-waterkant/sleutels", Map.of("underWoo", "true"));
        assertThat(Visitor.as(port, "farida").get("/de-linde/vertel").words())
                .contains("Welzijn Waterkant valt onder de Wet open overheid.");
        var house2 = ineke.get("/welzijn-waterkant/sleutels").page();
        var unticked = Visitor.filledIn(house2.selectFirst("form:has(input[name=underWoo])"));
        unticked.remove("underWoo");
        ineke.post("/welzijn-waterkant/sleutels", unticked);
        assertThat(Visitor.as(port, "farida").get("/de-linde/vertel").words()).doesNotContain("Wet open overheid");
    }

    @Test
    void whatNobodyAnswersStaysInsideQuietly() {
        var linde = new Sharing(port, "de-linde");
        var story = linde.tells(linde.as("farida"), "Hier zegt niemand iets op.", "PUBLIC");
        var before = Visitor.passingBy(port)
                .get("/de-linde")
                .page()
                .select("article.moment")
                .size();
        clock.pass(Duration.ofDays(200));
        assertThat(Visitor.passingBy(port).get(story).status()).isEqualTo(404);
        assertThat(Visitor.passingBy(port).get("/de-linde").page().select("article.moment"))
                .hasSize(before);
        var farida = linde.as("farida");
        assertThat(farida.get("/de-linde/nu").words()).doesNotContain("Hier zegt niemand iets op.");
        assertThat(farida.get(story).words())
                .contains("Je vroeg of iedereen het mag lezen. Een sleutelhouder kijkt daar nog naar.");
        assertThat(linde.sitting(linde.as("ans")).words()).contains("Hier zegt niemand iets op.");
    }

    @Test
    void aNoShowsAGuestNothingNotEvenThatSomethingWasAsked() {
        var linde = new Sharing(port, "de-linde");
        var pages = new String[] {"/de-linde", "/de-linde/zoek?q=sleutel", "/welzijn-waterkant/te-gast", "/mij"};
        var before = seenBy("ineke", pages);
        var story = linde.tells(linde.as("farida"), "Een geheim van het plein.", "GUESTS");
        assertThat(seenBy("ineke", pages)).isEqualTo(before);
        linde.answers(linde.as("ans"), "Een geheim van het plein.", false);
        assertThat(seenBy("ineke", pages)).isEqualTo(before);
        assertThat(Visitor.as(port, "ineke").get(story).status()).isEqualTo(404);
        assertThat(linde.as("farida").get(story).words()).contains("Nu niet naar Welzijn Waterkant");
    }

    private String seenBy(String guest, String... pages) {
        var visitor = Visitor.as(port, guest);
        var seen = new StringBuilder();
        for (var page : pages) {
            seen.append(visitor.get(page).words()).append('\n');
        }
        return seen.toString();
    }
}
