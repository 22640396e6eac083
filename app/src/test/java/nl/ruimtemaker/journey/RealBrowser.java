package nl.ruimtemaker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser from the system's packages, and what people do with it. */
final class RealBrowser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** One for all tests of a run, as a browser takes seconds to come up; everybody has a window of their own. */
    private static final Browser CHROMIUM = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(QUIET));

    private final List<BrowserContext> windows = new ArrayList<>();
    private final String site;

    RealBrowser(int port) {
        this.site = "http://localhost:" + port;
    }

    /** A new person at a wide screen. */
    Page wide() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A new person with a small telephone. */
    Page phone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** A new person whose browser runs no scripts. */
    Page withoutScripts() {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Becomes somebody of the village. */
    static Page as(Page page, String beginsWith) {
        page.navigate("/wie-ben-je");
        page.locator("li:has-text('" + beginsWith + "') button").first().click();
        return page;
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    static void noSidewaysScroll(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scroll on " + page.url())
                .isTrue();
    }

    private Page page(Browser.NewContextOptions options) {
        var window = CHROMIUM.newContext(options.setBaseURL(site).setLocale("nl-NL"));
        windows.add(window);
        return window.newPage();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need a browser. Install one: sudo apt-get install chromium"));
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
