package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruimtemaker.journey.RealBrowser.noSidewaysScroll;
import static nl.ruimtemaker.journey.RealBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do here, in a real browser, from the beginning to the end. */
@InTheVillage
@VillageAgain
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    @LocalServerPort
    int port;

    private RealBrowser browser;

    @BeforeAll
    void open() {
        browser = new RealBrowser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void theManWithTheDogTellsOnHisTelephoneAndTakesItBackByCode() {
        var phone = browser.phone();
        phone.navigate("/v/linde-bankje-dorp");
        phone.getByLabel("In je eigen woorden").fill("Er stond soep voor mijn deur.");
        press(phone, "Vertel het");
        var code = phone.locator(".code").textContent();
        noSidewaysScroll(phone);

        var later = browser.phone();
        later.navigate("/");
        later.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ik heb een code"))
                .click();
        later.getByLabel("De code van je briefje").fill(code);
        press(later, "Open mijn verhaal");
        assertThat(later.locator("main")).containsText("Er stond soep voor mijn deur.");
        press(later, "Haal weg");
        assertThat(later.locator("h1")).hasText("Weggehaald");
        later.getByText("Wis het voor altijd").click();
        press(later, "Ja, wis het");
        assertThat(later.locator("h1")).hasText("Het is weg");
    }

    @Test
    void ansTellsAndWhoDecidedIsAskedOnlyWhereAnOrganisationWasPresent() {
        var ans = RealBrowser.as(browser.wide(), "Ans");
        ans.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vertel wat er gebeurde"))
                .click();
        ans.getByLabel("In je eigen woorden").fill("De bank is geverfd, in het groen.");
        assertThat(ans.getByText("Wie besliste?")).isHidden();
        ans.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Was er een organisatie bij?"))
                .getByLabel("Ja")
                .check();
        assertThat(ans.getByText("Wie besliste?")).isVisible();
        ans.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Wie besliste?"))
                .getByLabel("Samen")
                .check();
        press(ans, "Vertel het");
        assertThat(ans.locator("main")).containsText("Wie bij De Linde hoort, kan dit nu lezen. Verder niemand.");
        assertThat(ans.locator("main")).containsText("samen beslist");
    }

    @Test
    void allWorksWithoutScripts() {
        var farida = RealBrowser.as(browser.withoutScripts(), "Farida");
        farida.navigate("/de-linde/vertel");
        farida.getByLabel("In je eigen woorden").fill("Zonder scripts verteld.");
        press(farida, "Vertel het");
        farida.navigate("/de-linde");
        assertThat(farida.locator("article").first()).containsText("Zonder scripts verteld.");
        farida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Oudere verhalen"))
                .click();
        assertThat(farida.locator("article").first()).not().containsText("Zonder scripts verteld.");
    }

    @Test
    void withScriptsOlderStoriesJoinTheList() {
        var farida = RealBrowser.as(browser.wide(), "Farida");
        var first = farida.locator("article.moment").count();
        farida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Oudere verhalen"))
                .click();
        farida.waitForCondition(() -> farida.locator("article.moment").count() > first);
        assertThat(farida.locator("article.moment").first()).isVisible();
    }

    @Test
    void keepersLookTogetherAtWhatWaits() {
        var ans = RealBrowser.as(browser.wide(), "Ans");
        ans.navigate("/de-linde/samen-kijken");
        var waiting = ans.locator("article.card:has-text('Kapper gezocht')");
        waiting.getByRole(AriaRole.BUTTON).first().click();
        assertThat(ans.locator("article.card:has-text('Kapper gezocht')")).hasCount(0);
        ans.navigate("/de-linde/zoek?q=kapper");
        assertThat(ans.locator("main")).containsText("zij van driehoog knipt in haar keuken");
    }

    @Test
    void anOrganisationIsLetInAndAskedToLeave() {
        var sjaan = RealBrowser.as(browser.phone(), "Sjaan");
        sjaan.navigate("/het-want/wie-leest-mee");
        var waterkant =
                sjaan.locator("section.card:has-text('Welzijn Waterkant')").first();
        waterkant.getByText("Vraag of ze gaan").click();
        waterkant
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName("Vraag Welzijn Waterkant te gaan"))
                .click();
        assertThat(sjaan.locator("main")).containsText("Ze zien hier niets meer.");
        noSidewaysScroll(sjaan);
        var mees = RealBrowser.as(browser.wide(), "Mees");
        mees.navigate("/het-want");
        assertThat(mees.locator("h1")).hasText("Deze pagina is er niet");
        sjaan.getByLabel("Welke organisatie?").fill("Welzijn Waterkant");
        press(sjaan, "Laat binnen");
        press(sjaan, "Ja, laat Welzijn Waterkant binnen");
        assertThat(sjaan.locator("main")).containsText("Nog niemand van hen is genoemd.");
    }

    @Test
    void theHeadTakesLittleOfATelephoneAndOneLineOfAScreen() {
        var phone = RealBrowser.as(browser.phone(), "Ans");
        assertThat(phone.locator(".menu")).isHidden();
        org.assertj.core.api.Assertions.assertThat(phone.locator("header").boundingBox().height)
                .isLessThanOrEqualTo(130);
        org.assertj.core.api.Assertions.assertThat(phone.locator(".demo").boundingBox().height)
                .isLessThanOrEqualTo(34);
        assertThat(phone.locator("summary:has-text('Menu')")).containsText("Wat er gebeurt");
        phone.locator("summary:has-text('Menu')").click();
        phone.locator(".doorways a:has-text('Wie leest mee')").click();
        assertThat(phone.locator("h1")).containsText("Wie leest mee");
        noSidewaysScroll(phone);
        var wide = RealBrowser.as(browser.wide(), "Ans");
        org.assertj.core.api.Assertions.assertThat(wide.locator(".menu").boundingBox().height)
                .as("one line")
                .isLessThan(60);
    }

    @Test
    void aFormThatComesBackSaysSoAtOnceAndLeadsToWhatIsWrong() {
        var farida = RealBrowser.as(browser.withoutScripts(), "Farida");
        farida.navigate("/de-linde/vertel");
        farida.getByLabel("In je eigen woorden").fill("Met een heel lange plek.");
        farida.locator("summary:has-text('Meer vertellen')").click();
        farida.getByLabel("Waar was het?").fill("bankje ".repeat(25));
        press(farida, "Vertel het");
        assertThat(farida.locator("[role=alert]")).isFocused();
        assertThat(farida.locator("[role=alert]")).isInViewport();
        farida.locator("[role=alert] a").click();
        assertThat(farida.locator("#place")).isInViewport();
    }

    @Test
    void onlyWhatAppliesIsAsked() {
        var ans = RealBrowser.as(browser.wide(), "Ans");
        ans.navigate("/de-linde/vertel");
        ans.locator("summary:has-text('Meer vertellen')").click();
        assertThat(ans.getByText("Wie bedacht het?")).isHidden();
        assertThat(ans.getByText("Ik heb het gevraagd.")).isHidden();
        ans.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Was er een organisatie bij?"))
                .getByLabel("Ja")
                .check();
        ans.getByLabel("Van iemand anders").check();
        assertThat(ans.getByText("Wie bedacht het?")).isVisible();
        assertThat(ans.getByText("Ik heb het gevraagd.")).isVisible();
        assertThat(ans.getByText("Alleen jij leest het.")).isHidden();
        ans.getByLabel("Alleen ik").check();
        assertThat(ans.getByText("Alleen jij leest het.")).isVisible();
    }
}
