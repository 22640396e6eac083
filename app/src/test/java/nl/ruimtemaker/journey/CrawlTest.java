package nl.ruimtemaker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import nl.ruimtemaker.InTheVillage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page pattern once, in the person who sees most: accessible by axe (WCAG 2.2 AA), and valid HTML. */
@InTheVillage
class CrawlTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> ALSO = List.of(
            "/",
            "/aanmelden",
            "/aanmelden/geen-sleutel",
            "/uitnodiging/geen-sleutel",
            "/briefje",
            "/brief/lindebus-krijt-stoep",
            "/hulp",
            "/privacy",
            "/toegankelijkheid",
            "/wie-leest-mee",
            "/nergens-in-het-dorp",
            "/v/linde-bankje-dorp",
            "/post",
            "/de-linde/kladjes",
            "/de-linde/samen-kijken",
            "/de-linde/naar-buiten",
            "/de-linde/nu",
            "/de-linde/zoek?q=soep",
            "/de-linde/kaartjes?q=soep",
            "/welzijn-waterkant/te-gast");

    private static final String WRONG = "<!doctype html><html lang=nl><title>Een</title><p><img src=a><input><div></p>";

    private static ValidHtml html;

    @LocalServerPort
    int port;

    @BeforeAll
    static void rules() throws Exception {
        html = new ValidHtml();
    }

    @Test
    void everyPageIsAccessibleAndValid() {
        var faults = new TreeMap<String, String>();
        try (var browser = new RealBrowser(port)) {
            var ans = RealBrowser.as(browser.wide(), "Ans");
            var seen = crawl(ans, faults);
            assertThat(seen).hasSizeGreaterThan(25);
        }
        assertThat(faults).isEmpty();
        assertThat(html.faults(WRONG))
                .as("what it would find after all these pages")
                .isNotEmpty();
    }

    @Test
    void aPageThatIsWrongWouldBeFound() {
        try (var browser = new RealBrowser(port)) {
            var page = browser.wide();
            page.setContent(WRONG);
            assertThat(violations(page)).extracting(Rule::getId).contains("image-alt", "label");
        }
        assertThat(html.faults(WRONG)).anyMatch(fault -> fault.contains("alt"));
    }

    private static List<String> crawl(Page page, TreeMap<String, String> faults) {
        var queue = new ArrayDeque<>(List.of("/de-linde", "/mij"));
        queue.addAll(ALSO);
        var patterns = new LinkedHashMap<String, String>();
        while (!queue.isEmpty()) {
            var path = queue.poll();
            if (patterns.putIfAbsent(pattern(path), path) != null) {
                continue;
            }
            page.navigate(path);
            inspect(page, path, faults);
            links(page).stream()
                    .filter(link -> !patterns.containsKey(pattern(link)))
                    .forEach(queue::add);
        }
        return new ArrayList<>(patterns.values());
    }

    private static void inspect(Page page, String path, TreeMap<String, String> faults) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        violations(page)
                .forEach(violation -> faults.put(
                        path + " " + violation.getId(),
                        violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList()
                                .toString()));
        var invalid = html.faults(page.request().get(path).text());
        if (!invalid.isEmpty()) {
            faults.put(path + " html", invalid.toString());
        }
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .options(onlyWhatIsWrong())
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    /** No page here has another in a frame, and nobody reads what went well: that makes it three times quicker. */
    private static AxeRunOptions onlyWhatIsWrong() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static List<String> links(Page page) {
        @SuppressWarnings("unchecked")
        var links = (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href^=\"/\"], a[href^=\"?\"]')].map(each => each.pathname + each.search)");
        return links.stream()
                .filter(link -> !link.matches("/mij/alles(/map)?|.*/foto|.*\\.(pdf|xml|json)"))
                .toList();
    }

    private static String pattern(String path) {
        return path.replaceAll("\\?.*", "?")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("^/(de-linde|het-want)(?=/|\\?|$)", "/{community}");
    }
}
