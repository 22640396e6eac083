package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruimtemaker.journey.RealBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
import nl.ruimtemaker.Visitor;
import nl.ruimtemaker.people.provider.Discovery;
import nl.ruimtemaker.platform.Settings;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
    private static final int PORT = TownHall.freePort();
    private static final int THERE = TownHall.freePort();
    private static final String HOUSE = "http://localhost:" + PORT;
    private static final String ENTER = "Inloggen via Gemeente Rijswaard";

    private final StandingClock.Hands clock;
    private final Settings settings;
    private TownHall townHall;
    private RealBrowser browser;

    ProviderJourneyTest(StandingClock.Hands clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("ruimtemaker.address", () -> HOUSE);
        properties.add("server.port", () -> PORT);
        properties.add("ruimtemaker.oidc.issuer", () -> TownHall.address(THERE));
        properties.add("ruimtemaker.oidc.client-id", () -> "buurt");
        properties.add("ruimtemaker.oidc.client-secret", () -> "geheim van de buurt");
        properties.add("ruimtemaker.oidc.name", () -> "Gemeente Rijswaard");
    }

    @BeforeAll
    void open() {
        townHall = new TownHall(THERE, HOUSE);
        browser = new RealBrowser(PORT);
    }

    @AfterAll
    void close() {
        browser.close();
        townHall.close();
    }

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void marjanIsKnownByHerCheckedAddressAndAfterwardsByWhoSheIsThere() {
        knows("mvd", "marjan@rijswaard.example", true);
        var marjan = atTheDesk("mvd");
        saysYes(marjan);
        assertThat(marjan.locator("h1")).hasText("Dag Marjan");

        marjan.navigate("/mij/binnenkomen");
        assertThat(marjan.locator("main")).containsText("Gemeente Rijswaard");
        marjan.navigate("/mij/alles/lezen");
        assertThat(marjan.locator("main")).containsText("Ik kom ook binnen met: Gemeente Rijswaard.");

        knows("mvd", "m.vandijk@rijswaard.example", false);
        var again = atTheDesk("mvd");
        assertThat(again.locator("h1")).hasText("Dag Marjan");
        again.navigate("/mij/binnenkomen");
        press(again, "Haal weg Gemeente Rijswaard");
        assertThat(again.locator("main")).containsText("Zo komt u niet meer binnen.");
        assertThat(atTheDesk("mvd").locator("main")).containsText("geen mailadres dat is nagekeken");
    }

    @Test
    void anAddressThatOnlyThePageOfTheProviderSaysCountsToo() {
        knows("bas", "bas@waterkant.example", true);
        townHall.people.get("bas").put("later", true);
        var bas = atTheDesk("bas");
        saysYes(bas);
        assertThat(bas.locator("h1")).hasText("Dag Bas");
    }

    @Test
    void anAddressThatWasHandedOnDoesNotHandOnWhoHadIt() {
        knows("yvonne", "yvonne@waterkant.example", true);
        saysYes(atTheDesk("yvonne"));
        knows("nieuw", "yvonne@waterkant.example", true);
        var next = atTheDesk("nieuw");
        saysYes(next);
        refused(next, "Bij dit mailadres hoort hier al iemand, en die heet daar anders.");
    }

    @Test
    void whoIsNotKnownHereDoesNotComeInButByAnInvitation() {
        knows("jan", "jan@rijswaard.example", true);
        var stranger = atTheDesk("jan");
        saysYes(stranger);
        refused(stranger, "kennen we hier nog niet");

        var ans = Visitor.as(PORT, "ans");
        var link = link(ans.submit(ans.get("/de-linde/uitnodigen"), "/de-linde/uitnodigen", Map.of("forName", "Jan")));
        var jan = browser.wide();
        jan.navigate(link);
        enter(jan, "jan");
        saysYes(jan);
        Assertions.assertThat(jan.url()).isEqualTo(HOUSE + "/de-linde");
        jan.navigate("/mij");
        assertThat(jan.locator("h1")).hasText("Dag Jan");
    }

    @Test
    void whoFollowsALinkForAnyoneIsCalledAsTheyAreThere() {
        var sjaan = Visitor.as(PORT, "sjaan");
        var form = sjaan.get("/het-want/uitnodigen").page().selectFirst("form:has(input[name=anyone])");
        var link = link(sjaan.post(form.attr("action"), Visitor.filledIn(form)));
        knows("joke", "joke@rijswaard.example", true);
        var nameless = browser.wide();
        nameless.navigate(link);
        enter(nameless, "joke");
        saysYes(nameless);
        refused(nameless, "We kregen van daar geen naam.");

        townHall.people.get("joke").put("name", "Joke");
        var joke = browser.wide();
        joke.navigate(link);
        enter(joke, "joke");
        assertThat(joke.locator("main")).containsText("De kade is aangeveegd");
        joke.navigate("/mij");
        assertThat(joke.locator("h1")).hasText("Dag Joke");
    }

    @Test
    void whoSaysNoThereIsTakenAtTheirWord() {
        knows("ans", "ans@delinde.example", true);
        var ans = atTheDesk("ans");
        ans.locator("#cancel-consent").click();
        refused(ans, "Je hebt daar nee gezegd. Dat mag.");
    }

    @Test
    void anAnswerThatComesTooLateOrFromNowhereLetsNobodyIn() {
        knows("karim", "karim@zorg.example", true);
        var late = atTheDesk("karim");
        clock.pass(Duration.ofMinutes(15));
        saysYes(late);
        refused(late, "Dit duurde te lang, of het begon in een ander venster.");
        for (var forged :
                new String[] {"/aanmelden/terug", "/aanmelden/terug?code=x&state=y", "/aanmelden/terug?error=x"}) {
            var nobody = browser.wide();
            nobody.navigate(forged);
            refused(nobody, "Dit duurde te lang, of het begon in een ander venster.");
        }
    }

    @Test
    void anAnswerCountsOnce() {
        knows("hassan", "hassan@delinde.example", true);
        var hassan = browser.wide();
        var brought = new ArrayList<String>();
        hassan.onRequest(request -> {
            if (request.url().contains("/terug?")) brought.add(request.url());
        });
        hassan.navigate("/aanmelden");
        hassan.getByText(ENTER).click();
        var key = hassan.context().cookies(HOUSE).stream()
                .filter(cookie -> cookie.name.equals("onderweg"))
                .findFirst()
                .orElseThrow();
        signIn(hassan, "hassan");
        saysYes(hassan);
        assertThat(hassan.locator("h1")).hasText("Dag Hassan");

        var thief = browser.wide();
        thief.context().addCookies(List.of(new Cookie("onderweg", key.value).setUrl(HOUSE)));
        thief.navigate(brought.getLast());
        refused(thief, "Dit duurde te lang, of het begon in een ander venster.");
    }

    @Test
    void aStateThatIsNotOursLetsNobodyIn() {
        var visitor = browser.wide();
        visitor.route("**/oauth2/authorize?**", route -> route.abort());
        visitor.navigate("/aanmelden");
        visitor.getByText(ENTER).click();
        visitor.waitForTimeout(500);
        visitor.navigate("/aanmelden/terug?code=x&state=y");
        refused(visitor, "Dit duurde te lang, of het begon in een ander venster.");
    }

    @Test
    void aDeskThatIsClosedIsSaidAndTheWayByMailIsThere() {
        knows("farida", "farida@delinde.example", true);
        var farida = atTheDesk("farida");
        Assertions.assertThat(doctor()).isNull();
        townHall.close();
        try {
            Assertions.assertThat(doctor()).contains("Set ruimtemaker.oidc.issuer", TownHall.address(THERE));
            farida.navigate(HOUSE + "/aanmelden");
            clock.pass(Duration.ofHours(2));
            farida.getByText(ENTER).click();
            refused(farida, "Daar komt nu geen antwoord vandaan.");
        } finally {
            townHall = new TownHall(THERE, HOUSE);
        }
    }

    /** What the doctor has to say of the provider. */
    private String doctor() {
        return new Discovery(settings, Clock.systemUTC()).mistake();
    }

    private void knows(String name, String mail, boolean checked) {
        townHall.people.put(
                name,
                new HashMap<>(Map.of("sub", name, "email", mail, "email_verified", checked, "birthdate", "1960")));
    }

    private static String link(Visitor.Seen invited) {
        return Pattern.compile("/uitnodiging/[\\w-]+")
                .matcher(invited.words())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private Page atTheDesk(String name) {
        var page = browser.wide();
        page.navigate("/aanmelden");
        enter(page, name);
        return page;
    }

    private static void enter(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ENTER))
                .click();
        signIn(page, name);
    }

    private static void signIn(Page page, String name) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(TownHall.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    private static void saysYes(Page page) {
        page.locator("input[name=scope]").all().forEach(scope -> scope.check());
        page.locator("#submit-consent").click();
    }

    private static void refused(Page page, String sentence) {
        assertThat(page.locator("main")).containsText(sentence);
        assertThat(page.getByLabel("Je mailadres")).isEnabled();
    }
}
