package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruimtemaker.journey.RealBrowser.as;
import static nl.ruimtemaker.journey.RealBrowser.noSidewaysScroll;
import static nl.ruimtemaker.journey.RealBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.Pictures;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is told while there is no network stays on the device, and goes along once there is. */
@InTheVillage
@VillageAgain
class UnsentTest {
    private static final String READY =
            "() => navigator.serviceWorker.ready.then(() => caches.match('/op-dit-toestel'))";

    @LocalServerPort
    int port;

    private Wire wire;
    private RealBrowser browser;

    @BeforeEach
    void open() throws IOException {
        wire = new Wire(port);
        browser = new RealBrowser(wire.port());
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        wire.close();
    }

    @Test
    void aBuilderTellsBetweenTwoFrontDoorsAndItIsThereOnceWhenTheNetworkIsBack() {
        var phone = as(browser.phone(), "Farida");
        fillIn(phone, "/de-linde/vertel", "Tussen twee voordeuren was er soep.");
        wire.cut();
        press(phone, "Vertel het");
        assertThat(phone.locator("h1")).hasText("Op dit toestel");
        seen(phone, "Wacht op netwerk");
        seen(phone, "Tussen twee voordeuren was er soep.");
        assertThat(phone.getByText("Bekijk het")).isHidden();
        noSidewaysScroll(phone);
        wire.mend();
        press(phone, "Probeer het nu");
        seen(phone, "Het is verteld");
        org.assertj.core.api.Assertions.assertThat(tellings("Tussen twee voordeuren was er soep."))
                .isEqualTo(1);
        press(phone, "Bekijk het");
        phone.waitForURL("**/verteld");
        org.assertj.core.api.Assertions.assertThat(tellings("Tussen twee voordeuren was er soep."))
                .isEqualTo(1);
        phone.navigate("/op-dit-toestel");
        assertThat(phone.getByText("Er staat hier niets te wachten.")).isVisible();
    }

    @Test
    void theManWithTheDogOpensTheFormWithoutNetworkAndStillGetsHisCode() {
        var phone = browser.phone();
        fillIn(phone, "/v/linde-bankje-dorp", "");
        wire.cut();
        phone.navigate("/v/linde-bankje-dorp");
        assertThat(phone.locator("h1")).hasText("Op dit toestel");
        phone.getByLabel("In je eigen woorden").fill("Zonder bereik op het bankje.");
        press(phone, "Bewaar het op dit toestel");
        seen(phone, "Zonder bereik op het bankje.");
        wire.mend();
        phone.navigate("/op-dit-toestel");
        seen(phone, "Het is verteld");
        var code = phone.locator("[data-code] b");
        assertThat(code).isVisible();
        var kept = code.innerText();
        press(phone, "Bekijk het");
        assertThat(phone.locator(".code")).hasText(kept);
    }

    @Test
    void whoHasTheDeviceNextNeitherReadsNorSendsIt() {
        var shared = as(browser.phone(), "Farida");
        fillIn(shared, "/de-linde/vertel", "Dit is nog van Farida.");
        wire.cut();
        press(shared, "Vertel het");
        seen(shared, "Dit is nog van Farida.");
        wire.mend();
        shared.context().clearCookies();
        as(shared, "Hassan");
        shared.navigate("/op-dit-toestel");
        seen(shared, "Dit is van iemand anders op dit toestel.");
        assertThat(shown(shared)).not().containsText("Dit is nog van Farida.");
        shared.navigate("/de-linde/vertel");
        shared.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Er staat nog iets op dit toestel"))
                .click();
        seen(shared, "Dit is van iemand anders op dit toestel.");
        assertThat(shown(shared)).not().containsText("Dit is nog van Farida.");
        org.assertj.core.api.Assertions.assertThat(tellings("Dit is nog van Farida."))
                .isZero();
        press(shared, "Gooi weg");
        assertThat(shared.getByText("Er staat hier niets te wachten.")).isVisible();
    }

    @Test
    void afterASignOutNobodyReadsItThereWithoutANetworkEither() {
        var shared = as(browser.phone(), "Farida");
        fillIn(shared, "/de-linde/vertel", "Dit blijft van Farida.");
        var elsewhere = shared.context().newPage();
        elsewhere.navigate("/mij");
        press(elsewhere, "Meld je af");
        elsewhere.waitForURL("**/");
        wire.cut();
        press(shared, "Vertel het");
        seen(shared, "Dit gaat mee zodra wie het vertelde weer binnen is.");
        assertThat(shown(shared)).not().containsText("Dit blijft van Farida.");
    }

    @Test
    void aPhotoThatWaitsGoesAlong() throws IOException {
        var phone = as(browser.phone(), "Farida");
        fillIn(phone, "/de-linde/vertel", "Met een foto van het bankje.");
        phone.locator("input[name=picture]")
                .setInputFiles(new FilePayload("bankje.jpg", "image/jpeg", Pictures.jpeg(400, 300)));
        phone.locator("[name=alt]").evaluate("field => { field.value = 'Een bankje' }");
        wire.cut();
        press(phone, "Vertel het");
        seen(phone, "Wacht op netwerk");
        wire.mend();
        press(phone, "Probeer het nu");
        seen(phone, "Het is verteld");
        press(phone, "Bekijk het");
        phone.waitForURL("**/verteld");
        assertThat(phone.locator("main img")).hasAttribute("alt", "Een bankje");
    }

    @Test
    void lookingAtWhatWasWipedMeanwhileTellsNothingAnew() {
        var phone = as(browser.phone(), "Farida");
        fillIn(phone, "/de-linde/vertel", "Dit wordt straks gewist.");
        wire.cut();
        press(phone, "Vertel het");
        seen(phone, "Wacht op netwerk");
        wire.mend();
        press(phone, "Probeer het nu");
        seen(phone, "Het is verteld");
        var elsewhere = Visitor.as(port, "farida");
        var path = elsewhere
                .get("/de-linde")
                .page()
                .selectFirst("article:contains(Dit wordt straks gewist.) a")
                .attr("href");
        var taken = elsewhere.submit(elsewhere.get(path), path + "/terugnemen", Map.of());
        elsewhere.submit(taken, path + "/wissen", Map.of());
        press(phone, "Bekijk het");
        phone.waitForURL("**/verteld");
        org.assertj.core.api.Assertions.assertThat(tellings("Dit wordt straks gewist."))
                .isZero();
    }

    private static void fillIn(Page page, String path, String words) {
        page.navigate(path);
        page.waitForFunction(READY);
        page.reload();
        page.getByLabel("In je eigen woorden").fill(words);
    }

    // What is hidden is in the page as well: only what the eye sees counts.
    private static void seen(Page page, String words) {
        assertThat(shown(page)).containsText(words, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
    }

    private static com.microsoft.playwright.Locator shown(Page page) {
        return page.locator("[data-stories]");
    }

    private int tellings(String words) {
        var read = Visitor.as(port, "ans").get("/de-linde").words();
        return read.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }
}
