package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.StandingClock;
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

/** Who does not come in by the front desk of the town hall is told why, and finds the way by mail on the same page. */
@InTheVillage
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedAtTheDoorTest {
    private static final FrontDesk DESK = new FrontDesk();

    private final StandingClock.Hands clock;
    private final Settings settings;

    RefusedAtTheDoorTest(StandingClock.Hands clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

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

    @AfterEach
    void mondayAgain() {
        clock.back();
    }

    @Test
    void anAddressThatWasHandedOnDoesNotHandOnWhoHadIt() {
        DESK.knows("yvonne", "yvonne@waterkant.example", true);
        FrontDesk.saysYes(DESK.at("yvonne"));
        DESK.knows("nieuw", "yvonne@waterkant.example", true);
        var next = DESK.at("nieuw");
        FrontDesk.saysYes(next);
        FrontDesk.refused(next, "Bij dit mailadres hoort hier al iemand, en die heet daar anders.");
    }

    @Test
    void whoSaysNoThereIsTakenAtTheirWord() {
        DESK.knows("ans", "ans@delinde.example", true);
        var ans = DESK.at("ans");
        ans.locator("#cancel-consent").click();
        FrontDesk.refused(ans, "Je hebt daar nee gezegd. Dat mag.");
    }

    @Test
    void anAnswerThatComesTooLateOrFromNowhereLetsNobodyIn() {
        DESK.knows("karim", "karim@zorg.example", true);
        var late = DESK.at("karim");
        clock.pass(Duration.ofMinutes(15));
        FrontDesk.saysYes(late);
        FrontDesk.refused(late, "Dit duurde te lang, of het begon in een ander venster.");
        for (var forged :
                new String[] {"/aanmelden/terug", "/aanmelden/terug?code=x&state=y", "/aanmelden/terug?error=x"}) {
            var nobody = DESK.visitor();
            nobody.navigate(forged);
            FrontDesk.refused(nobody, "Dit duurde te lang, of het begon in een ander venster.");
        }
    }

    @Test
    void anAnswerCountsOnce() {
        DESK.knows("hassan", "hassan@delinde.example", true);
        var hassan = DESK.visitor();
        var brought = new ArrayList<String>();
        hassan.onRequest(request -> {
            if (request.url().contains("/terug?")) brought.add(request.url());
        });
        hassan.navigate("/aanmelden");
        hassan.getByText(FrontDesk.ENTER).click();
        var key = hassan.context().cookies(DESK.house()).stream()
                .filter(cookie -> cookie.name.equals("onderweg"))
                .findFirst()
                .orElseThrow();
        FrontDesk.signIn(hassan, "hassan");
        FrontDesk.saysYes(hassan);
        assertThat(hassan.locator("h1")).hasText("Dag Hassan");

        var thief = DESK.visitor();
        thief.context().addCookies(List.of(new Cookie("onderweg", key.value).setUrl(DESK.house())));
        thief.navigate(brought.getLast());
        FrontDesk.refused(thief, "Dit duurde te lang, of het begon in een ander venster.");
    }

    @Test
    void aStateThatIsNotOursLetsNobodyIn() {
        var visitor = DESK.visitor();
        visitor.route("**/oauth2/authorize?**", route -> route.abort());
        visitor.navigate("/aanmelden");
        visitor.waitForResponse(
                "**/aanmelden/via", () -> visitor.getByText(FrontDesk.ENTER).click());
        Assertions.assertThat(visitor.context().cookies(DESK.house())).anyMatch(key -> key.name.equals("onderweg"));
        visitor.navigate("/aanmelden/terug?code=x&state=y");
        FrontDesk.refused(visitor, "Dit duurde te lang, of het begon in een ander venster.");
    }

    @Test
    void aDeskThatIsClosedIsSaidAndTheWayByMailIsThere() {
        DESK.knows("farida", "farida@delinde.example", true);
        var farida = DESK.at("farida");
        Assertions.assertThat(doctor()).isNull();
        DESK.closeTheDesk();
        try {
            Assertions.assertThat(doctor()).contains("Set ruimtemaker.oidc.issuer", DESK.issuer());
            farida.navigate(DESK.house() + "/aanmelden");
            clock.pass(Duration.ofHours(2));
            farida.getByText(FrontDesk.ENTER).click();
            FrontDesk.refused(farida, "Daar komt nu geen antwoord vandaan.");
        } finally {
            DESK.openTheDesk();
        }
    }

    /** What the doctor has to say of the provider. */
    private String doctor() {
        return new Discovery(settings, Clock.systemUTC()).mistake();
    }
}
