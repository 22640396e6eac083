package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruimtemaker.journey.RealBrowser.noSidewaysScroll;
import static nl.ruimtemaker.journey.RealBrowser.press;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import nl.ruimtemaker.InTheVillage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Coming in with a device, in a real browser whose authenticator is its own. */
@InTheVillage
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyJourneyTest {
    private static final String ENTER = "Inloggen met vinger, gezicht of pincode";
    private static final int PORT = TownHall.freePort();

    private RealBrowser browser;

    /** A device knows a site by its address, so it has to be the one that people use. */
    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("ruimtemaker.address", () -> "http://localhost:" + PORT);
        properties.add("server.port", () -> PORT);
    }

    @BeforeAll
    void open() {
        browser = new RealBrowser(PORT);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void hassanAddsHisTelephoneSignsOutComesInByItAndTakesItAway() {
        var hassan = RealBrowser.as(browser.phone(), "Hassan");
        var device = device(hassan, true);
        hassan.navigate("/mij");
        hassan.getByText("Kom binnen zonder mail").click();
        hassan.getByLabel("Hoe noem je dit toestel?").fill("mijn telefoon");
        press(hassan, "Voeg dit toestel toe");
        assertThat(hassan.locator("main")).containsText("De volgende keer kom je binnen met dit toestel.");
        noSidewaysScroll(hassan);

        hassan.getByLabel("Hoe noem je dit toestel?").fill("nog eens");
        press(hassan, "Voeg dit toestel toe");
        assertThat(hassan.locator("[role=alert]")).hasText("Met dit toestel kom je al binnen.");

        hassan.navigate("/mij");
        press(hassan, "Meld je af");
        hassan.navigate("/aanmelden");
        press(hassan, ENTER);
        assertThat(hassan.locator("h1")).hasText("Dag Hassan");

        hassan.navigate("/mij/binnenkomen");
        assertThat(hassan.locator("main")).containsText("laatst gebruikt vandaag");
        press(hassan, "Haal weg mijn telefoon");
        assertThat(hassan.locator("main")).containsText("Er is nog geen toestel.");
        hassan.navigate("/aanmelden");
        press(hassan, ENTER);
        assertThat(hassan.locator("main")).containsText("Dit toestel kennen we hier niet, of niet meer.");
        device.detach();
    }

    @Test
    void aDeviceThatNobodyUnlocksSaysSoAndTheWayByMailIsThere() {
        var ans = RealBrowser.as(browser.wide(), "Ans");
        device(ans, false);
        ans.navigate("/mij/binnenkomen");
        ans.getByLabel("Hoe noem je dit toestel?").fill("mijn tablet");
        press(ans, "Voeg dit toestel toe");
        assertThat(ans.locator("[role=alert]")).containsText("Het is niet gelukt.");
        assertThat(ans.locator("main")).containsText("Er is nog geen toestel.");
        ans.navigate("/aanmelden");
        press(ans, ENTER);
        assertThat(ans.locator("[role=alert]")).containsText("Misschien stopte je zelf");
        assertThat(ans.getByLabel("Je mailadres")).isEnabled();
    }

    @Test
    void aBrowserThatIsTooOldSaysSoAndOneWithoutScriptsHasNoButton() {
        var old = browser.wide();
        old.addInitScript("delete window.PublicKeyCredential");
        old.navigate("/aanmelden");
        press(old, ENTER);
        assertThat(old.locator("[role=alert]")).containsText("Deze browser is hier te oud voor.");

        var plain = browser.withoutScripts();
        plain.navigate("/aanmelden");
        assertThat(plain.getByText(ENTER)).isHidden();
        assertThat(plain.getByText("Stuur mij een link")).isVisible();
        RealBrowser.as(plain, "Ans").navigate("/mij/binnenkomen");
        assertThat(plain.getByText("JavaScript staat uit in deze browser")).isVisible();
    }

    /** The device that the page's browser is on: by Chromium's own protocol, as its developers test it. */
    private static CDPSession device(Page page, boolean unlocks) {
        var chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", unlocks);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", asked);
        return chromium;
    }
}
