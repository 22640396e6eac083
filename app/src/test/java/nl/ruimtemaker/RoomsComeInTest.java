package nl.ruimtemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ruimtemaker.mirror.Mirrors;
import nl.ruimtemaker.platform.Kind;
import nl.ruimtemaker.platform.Standing;
import nl.ruimtemaker.platform.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A room appears in the house through the interfaces alone: the room here is one that only the tests have. */
@InTheVillage
class RoomsComeInTest {
    @LocalServerPort
    int port;

    @Test
    void aDoorStandsInTheMenuOnceAKeeperTurnsItOn() {
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde").page().select(".menu a[href=/de-linde/proefkamer]"))
                .isEmpty();
        ans.submit(ans.get("/de-linde/sleutels"), "/de-linde/sleutels/menu/proef", Map.of("on", "true"));
        assertThat(ans.get("/de-linde").page().select(".menu a[href=/de-linde/proefkamer]"))
                .hasSize(1);
        ans.submit(ans.get("/de-linde/sleutels"), "/de-linde/sleutels/menu/proef", Map.of("on", "false"));
        assertThat(ans.get("/de-linde").page().select(".menu a[href=/de-linde/proefkamer]"))
                .isEmpty();
    }

    @Test
    void aCommunityBeginsWithAShortMenuAndItsKeepersSayWhatComesWithIt() {
        var sjaan = Visitor.as(port, "sjaan");
        assertThat(sjaan.get("/het-want").page().select(".menu a").eachText())
                .containsExactly("Wat er gebeurt", "Wie leest mee", "Wie we zijn");
        var keys = sjaan.get("/het-want/sleutels");
        assertThat(keys.words()).contains("Wat staat er in het menu?", "Wat erin staat, blijft bewaard.");
        var on = sjaan.submit(keys, "/het-want/sleutels/menu/neighbourhood", Map.of("on", "true"));
        assertThat(on.page().select(".menu a").eachText()).contains("De buurt");
        assertThat(on.words()).contains("Sjaan zette iets aan in het menu: De buurt · vandaag");
        sjaan.submit(on, "/het-want/sleutels/menu/neighbourhood", Map.of("on", "false"));
        assertThat(Visitor.as(port, "ans")
                        .get("/de-linde")
                        .page()
                        .select(".menu a")
                        .eachText())
                .contains("De buurt", "Brieven");
        assertThat(Visitor.as(port, "ineke").get("/welzijn-waterkant/sleutels").words())
                .doesNotContain("‘De buurt’");
    }

    @Test
    void aCardLiesOnTheHomePage() {
        assertThat(Visitor.as(port, "farida").get("/de-linde").words()).contains("3 dingen om samen naar te kijken");
    }

    @Test
    void whatTheRoomShowsOthersIsSaidWhereMineIsAndWhereGuestsAre() {
        var ans = Visitor.as(port, "ans");
        assertThat(ans.get("/de-linde/wie-ziet-wat").words()).contains("4.242 verhalen mag iedereen lezen");
        assertThat(ans.get("/de-linde/wie-leest-mee").words()).contains("77 verhalen mag iedereen lezen");
    }

    @Test
    void whatWaitsInTheRoomIsAmongWhatOneCanDoNow() {
        assertThat(Visitor.as(port, "ans").get("/de-linde/nu").words()).contains("515 dingen om samen naar te kijken");
    }

    @Test
    void whatCameOfAStoryIsToldToItsTeller() {
        var ans = Visitor.as(port, "ans");
        var first = ans.get("/de-linde/van-mij").page().selectFirst("article a").attr("href");
        assertThat(ans.get(first).words()).contains("De proefkamer leest dit ook");
    }

    @Test
    void whatTheRoomHasToDecideLiesOnTheTableOfTheSameSitting() {
        var ans = Visitor.as(port, "ans");
        var sitting = ans.get("/de-linde/samen-kijken").page();
        var line = sitting.selectFirst("a[href=/de-linde/proefkamer/besluit]");
        assertThat(line.text()).isEqualTo("Ja, De proefkamer mag dit lezen");
        assertThat(sitting.select("article, a[href=/de-linde/proefkamer/besluit]")
                        .last())
                .isEqualTo(line);
    }

    @Test
    void whatTheRoomSentIsAmongAllThatWentOut() {
        assertThat(Visitor.as(port, "farida").get("/de-linde/naar-buiten").words())
                .contains("De proefbrief leest dit ook");
    }

    @Test
    void aMirrorIsGathered(ApplicationContext house) {
        var visit = new Visit(
                UUID.randomUUID(),
                "x",
                "X",
                "",
                Kind.COMMUNITY,
                false,
                false,
                true,
                Set.of(),
                Standing.MEMBER,
                null,
                null,
                null);
        assertThat(house.getBean(Mirrors.class).of(visit))
                .extracting(nl.ruimtemaker.mirror.Mirror::name)
                .contains("proef");
    }

    @Test
    void aMirrorHangsBesideTheOthers() {
        var page = Visitor.as(port, "ans").get("/de-linde/spiegels");
        assertThat(page.words()).contains("Wat zag de proefkamer? 3 keer.", "En nu?");
    }
}
