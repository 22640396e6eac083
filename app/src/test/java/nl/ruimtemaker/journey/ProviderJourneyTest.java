package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruimtemaker.journey.RealBrowser.press;

import java.util.Map;
import java.util.regex.Pattern;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Coming in by the front desk of the town hall, which is a real one, in a real browser. */
@InTheVillage
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderJourneyTest {
    private static final FrontDesk DESK = new FrontDesk();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        DESK.settings(properties);
    }

    @BeforeAll
    void open() {
        DESK.open();
    }

    @AfterAll
    void close() {
        DESK.close();
    }

    @Test
    void marjanIsKnownByHerCheckedAddressAndAfterwardsByWhoSheIsThere() {
        DESK.knows("mvd", "marjan@rijswaard.example", true);
        var marjan = DESK.at("mvd");
        FrontDesk.saysYes(marjan);
        assertThat(marjan.locator("h1")).hasText("Dag Marjan");

        marjan.navigate("/mij/binnenkomen");
        assertThat(marjan.locator("main")).containsText("Gemeente Rijswaard");
        marjan.navigate("/mij/alles/lezen");
        assertThat(marjan.locator("main")).containsText("Ik kom ook binnen met: Gemeente Rijswaard.");

        DESK.knows("mvd", "m.vandijk@rijswaard.example", false);
        var again = DESK.at("mvd");
        assertThat(again.locator("h1")).hasText("Dag Marjan");
        again.navigate("/mij/binnenkomen");
        press(again, "Haal weg Gemeente Rijswaard");
        assertThat(again.locator("main")).containsText("Zo komt u niet meer binnen.");
        assertThat(DESK.at("mvd").locator("main")).containsText("geen mailadres dat is nagekeken");
    }

    @Test
    void anAddressThatOnlyThePageOfTheProviderSaysCountsToo() {
        DESK.knows("bas", "bas@waterkant.example", true);
        DESK.knowsAlso("bas", "later", true);
        var bas = DESK.at("bas");
        FrontDesk.saysYes(bas);
        assertThat(bas.locator("h1")).hasText("Dag Bas");
    }

    @Test
    void whoIsNotKnownHereDoesNotComeInButByAnInvitation() {
        DESK.knows("jan", "jan@rijswaard.example", true);
        var stranger = DESK.at("jan");
        FrontDesk.saysYes(stranger);
        FrontDesk.refused(stranger, "kennen we hier nog niet");

        var ans = Visitor.as(DESK.port(), "ans");
        var link = link(ans.submit(ans.get("/de-linde/uitnodigen"), "/de-linde/uitnodigen", Map.of("forName", "Jan")));
        var jan = DESK.visitor();
        jan.navigate(link);
        FrontDesk.enter(jan, "jan");
        FrontDesk.saysYes(jan);
        Assertions.assertThat(jan.url()).isEqualTo(DESK.house() + "/de-linde");
        jan.navigate("/mij");
        assertThat(jan.locator("h1")).hasText("Dag Jan");
    }

    @Test
    void whoFollowsALinkForAnyoneIsCalledAsTheyAreThere() {
        var sjaan = Visitor.as(DESK.port(), "sjaan");
        var form = sjaan.get("/het-want/uitnodigen").page().selectFirst("form:has(input[name=anyone])");
        var link = link(sjaan.post(form.attr("action"), Visitor.filledIn(form)));
        DESK.knows("joke", "joke@rijswaard.example", true);
        var nameless = DESK.visitor();
        nameless.navigate(link);
        FrontDesk.enter(nameless, "joke");
        FrontDesk.saysYes(nameless);
        FrontDesk.refused(nameless, "We kregen van daar geen naam.");

        DESK.knowsAlso("joke", "name", "Joke");
        var joke = DESK.visitor();
        joke.navigate(link);
        FrontDesk.enter(joke, "joke");
        assertThat(joke.locator("main")).containsText("De kade is aangeveegd");
        joke.navigate("/mij");
        assertThat(joke.locator("h1")).hasText("Dag Joke");
    }

    @Test
    void noAddressOnAnotherSiteTakesSomebodyIntoASpaceWithoutTheirDoing() {
        var ans = Visitor.as(DESK.port(), "ans");
        var link = link(ans.submit(ans.get("/de-linde/uitnodigen"), "/de-linde/uitnodigen", Map.of("forName", "Piet")));
        var piet = DESK.visitor();
        piet.navigate(link.replace("/uitnodiging/", "/aanmelden/via?uitnodiging="));
        Assertions.assertThat(piet.url()).isEqualTo(DESK.house() + link);
        assertThat(piet.locator("h1")).containsText("De Linde");
    }

    private static String link(Visitor.Seen invited) {
        return Pattern.compile("/uitnodiging/[\\w-]+")
                .matcher(invited.words())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
