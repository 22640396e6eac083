package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.ruimtemaker.journey.RealBrowser.noSidewaysScroll;
import static nl.ruimtemaker.journey.RealBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter in a real browser: from what happened to what a reader finds, and back. */
@InTheVillage
@VillageAgain
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterJourneyTest {
    private static final int SENTENCES = 5;

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
    void fromTellingToALetterToTakingBack() {
        var farida = RealBrowser.as(browser.phone(), "Farida");
        tells(farida, "De grote pan ging de hele galerij langs.");
        var story = farida.url().replace("/verteld", "");
        var ans = RealBrowser.as(browser.wide(), "Ans");
        begins(ans, "Wat er met de pan gebeurde", "de gemeente Rijswaard");
        writes(ans, "De grote pan", "Iedereen op de galerij at mee.");
        assertThat(ans.locator("main")).containsText("wacht op één verteller");

        farida.navigate(story);
        farida.getByRole(AriaRole.LINK, named("Er is een zin over dit verhaal")).click();
        noSidewaysScroll(farida);
        press(farida, "Ja, hij klopt en mag mee");

        ans.reload();
        press(ans, "Zet hem vast en geef hem een adres");
        var address = ans.locator("a[href^='/brief/']").first().getAttribute("href");
        var reader = browser.phone();
        reader.navigate(address);
        assertThat(reader.locator("main")).containsText("Iedereen op de galerij at mee.");
        noSidewaysScroll(reader);

        farida.navigate(story);
        press(farida, "Haal weg");
        reader.reload();
        assertThat(reader.locator("main")).containsText("Hier stond een zin.");
        assertThat(reader.locator("main")).not().containsText("Iedereen op de galerij");
    }

    @Test
    void zoWasHetNietByTheCodeOnAPaperSlip() {
        var man = browser.phone();
        man.navigate("/v/linde-bankje-dorp");
        man.getByLabel("In je eigen woorden").fill("Op het bankje lag een sjaal, die heb ik opgehangen.");
        press(man, "Vertel het");
        var code = man.locator(".code").textContent();
        var ans = RealBrowser.as(browser.wide(), "Ans");
        ans.navigate("/de-linde/samen-kijken");
        about(ans, "lag een sjaal").getByRole(AriaRole.BUTTON).first().click();
        begins(ans, "Wat er op het bankje lag", "de gemeente Rijswaard");
        writes(ans, "Op het bankje lag", "De gemeente bracht een sjaal terug.");

        var later = browser.phone();
        later.navigate("/");
        later.getByRole(AriaRole.LINK, named("Ik heb een code")).click();
        later.getByLabel("De code van je briefje").fill(code);
        press(later, "Open mijn verhaal");
        later.getByRole(AriaRole.LINK, named("Er is een zin over dit verhaal")).click();
        var question = about(later, "bracht een sjaal terug");
        question.getByText("Zo was het niet").click();
        question.locator("textarea[name=words]").fill("Ik hing hem zelf op.");
        press(later, "Zet dit ernaast");
        noSidewaysScroll(later);

        ans.reload();
        assertThat(ans.locator("main")).containsText("Ik hing hem zelf op.");
    }

    @Test
    void twoKeepersReadAGuestsLetterAlong() {
        var ineke = RealBrowser.as(browser.wide(), "Ineke");
        begins(ineke, "Wat wij dit jaar lieten", "de gemeente Rijswaard");
        var letter = ineke.url();
        ineke.locator("summary:has-text('Schrijf iets in eigen woorden')").click();
        ineke.getByLabel("Wat wij lieten, en waarom").check();
        ineke.locator("#own").fill("Wij maakten geen wijkplan.");
        ineke.locator("form:has(#own) button").click();
        assertThat(ineke.locator("main")).containsText("25 euro per brief");
        press(ineke, "Leg hem voor aan De Linde");

        var ans = RealBrowser.as(browser.phone(), "Ans");
        ans.navigate("/de-linde/samen-kijken");
        ans.locator("main a[href$='" + letter.replaceAll(".*/", "") + "']").click();
        ans.locator("#word").fill("Dat scheelde ons drie avonden.");
        ans.locator("form:has(#word) button").click();
        press(ans, "Ik las hem helemaal, hij mag zo verstuurd worden");
        noSidewaysScroll(ans);
        var hassan = RealBrowser.as(browser.phone(), "Hassan");
        hassan.navigate(letter);
        press(hassan, "Ik las hem helemaal, hij mag zo verstuurd worden");

        ineke.reload();
        press(ineke, "Zet hem vast en geef hem een adres");
        var reader = browser.wide();
        reader.navigate(ineke.locator("a[href^='/brief/']").first().getAttribute("href"));
        assertThat(reader.locator("main")).containsText("Wij maakten geen wijkplan.");
        assertThat(reader.locator("main")).containsText("Dat scheelde ons drie avonden.");
        assertThat(reader.locator("main")).containsText("De Linde las mee en vond het goed");
    }

    @Test
    void aControllerFollowsASentenceAndDrawsTheDrawAgain() throws Exception {
        var farida = RealBrowser.as(browser.phone(), "Farida");
        tells(farida, "De bank kraakte, en bleef staan.");
        var ans = RealBrowser.as(browser.wide(), "Ans");
        begins(ans, "Wat de bank hield", "de gemeente Rijswaard");
        for (int number = 1; number <= SENTENCES; number++) {
            writes(ans, "De bank kraakte", "De bank hield er " + number + ".");
            farida.navigate("/de-linde/zinnen");
            about(farida, "De bank hield er " + number + ".")
                    .locator("button[value=YES]")
                    .click();
        }
        ans.reload();
        press(ans, "Zet hem vast en geef hem een adres");
        ans.getByRole(AriaRole.LINK, named("Vraag iemand van buiten om na te kijken"))
                .click();
        ans.getByLabel("Wie kijkt het na?").fill("Otto, controleert de jaarrekening");
        press(ans, "Maak een adres");

        var otto = browser.wide();
        otto.navigate(ans.locator("a[href^='/nakijken/']").getAttribute("href"));
        var drawn = otto.locator("section.card h2").allTextContents();
        var again = DrawnAgain.by(otto.locator("main code").textContent(), SENTENCES);
        org.assertj.core.api.Assertions.assertThat(drawn).hasSize(3).isEqualTo(again.subList(0, 3));

        otto.getByRole(AriaRole.LINK, named("Kijk waar hij vandaan komt"))
                .first()
                .click();
        assertThat(otto.locator("ol.sources li").first()).containsText("Een verhaal van");
        otto.goBack();
        press(otto, "Zet de naam eronder");
        otto.getByRole(AriaRole.LINK, named("Lees eerst de hele brief")).click();
        assertThat(otto.locator("main")).containsText("Gezien door Otto, controleert de jaarrekening");
    }

    private static void tells(Page page, String words) {
        page.navigate("/de-linde/vertel");
        page.getByLabel("In je eigen woorden").fill(words);
        press(page, "Vertel het");
    }

    private static void begins(Page writer, String title, String toWhom) {
        writer.navigate("/de-linde/brieven");
        writer.locator("#title").fill(title);
        writer.locator("#toWhom").fill(toWhom);
        writer.locator("form:has(#title) button").click();
    }

    private static void writes(Page writer, String story, String sentence) {
        writer.locator("#schrijf label:has-text('" + story + "')").click();
        writer.locator("#schrijf textarea").fill(sentence);
        writer.locator("#schrijf form[method=post] button:not([formaction])").click();
    }

    private static Locator about(Page page, String words) {
        return page.locator("article.card:has-text('" + words + "')").first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
