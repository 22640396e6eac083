package nl.ruimtemaker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A house that lets people in by the front desk of the town hall, and a real browser that goes between the two. */
final class FrontDesk implements AutoCloseable {
    static final String ENTER = "Inloggen via Gemeente Rijswaard";

    private final int port = TownHall.freePort();
    private final int there = TownHall.freePort();
    private TownHall townHall;
    private RealBrowser browser;

    int port() {
        return port;
    }

    String house() {
        return "http://localhost:" + port;
    }

    String issuer() {
        return TownHall.address(there);
    }

    /** The house has the address to which the town hall sends people back. */
    void settings(DynamicPropertyRegistry properties) {
        properties.add("ruimtemaker.address", this::house);
        properties.add("server.port", () -> port);
        properties.add("ruimtemaker.oidc.issuer", this::issuer);
        properties.add("ruimtemaker.oidc.client-id", () -> "buurt");
        properties.add("ruimtemaker.oidc.client-secret", () -> "geheim van de buurt");
        properties.add("ruimtemaker.oidc.name", () -> "Gemeente Rijswaard");
    }

    void open() {
        openTheDesk();
        browser = new RealBrowser(port);
    }

    void openTheDesk() {
        townHall = new TownHall(there, house());
    }

    void closeTheDesk() {
        townHall.close();
    }

    @Override
    public void close() {
        browser.close();
        townHall.close();
    }

    /** Somebody works at the town hall, which knows more of them than anybody here asks. */
    void knows(String name, String mail, boolean checked) {
        townHall.people.put(
                name,
                new HashMap<>(Map.of("sub", name, "email", mail, "email_verified", checked, "birthdate", "1960")));
    }

    void knowsAlso(String name, String what, Object value) {
        townHall.people.get(name).put(what, value);
    }

    Page visitor() {
        return browser.wide();
    }

    /** Somebody goes to the desk from the page where people sign in, and says their password there. */
    Page at(String name) {
        var page = visitor();
        page.navigate("/aanmelden");
        enter(page, name);
        return page;
    }

    static void enter(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ENTER))
                .click();
        signIn(page, name);
    }

    static void signIn(Page page, String name) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(TownHall.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    static void saysYes(Page page) {
        page.locator("#submit-consent").waitFor();
        page.locator("input[name=scope]").all().forEach(scope -> scope.check());
        page.locator("#submit-consent").click();
    }

    static void refused(Page page, String sentence) {
        assertThat(page.locator("main")).containsText(sentence);
        assertThat(page.getByLabel("Je mailadres")).isEnabled();
    }
}
